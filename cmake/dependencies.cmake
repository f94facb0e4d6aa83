# Third-party code: system packages, none of it committed.
#
# journey_json       nlohmann/json, header only (sim/scenario, sim/report)
# journey_gtest      GoogleTest with its main
# journey_rapidcheck RapidCheck, native only
#
# /usr/include must never be on emcc's path (it would hide Emscripten's own libc),
# so the folders wanted from it are linked into the build and that is included.
set(JOURNEY_SYSTEM_INCLUDES "${CMAKE_BINARY_DIR}/system_includes")

function(journey_link_header_folder name)
  find_path(JOURNEY_${name}_PARENT NAMES ${name} PATHS /usr/include /usr/local/include
            NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH REQUIRED)
  file(MAKE_DIRECTORY "${JOURNEY_SYSTEM_INCLUDES}")
  if(NOT EXISTS "${JOURNEY_SYSTEM_INCLUDES}/${name}")
    file(CREATE_LINK "${JOURNEY_${name}_PARENT}/${name}" "${JOURNEY_SYSTEM_INCLUDES}/${name}" SYMBOLIC)
  endif()
endfunction()

add_library(journey_json INTERFACE)
find_path(JOURNEY_JSON_PARENT nlohmann/json.hpp PATHS /usr/include NO_CMAKE_FIND_ROOT_PATH)
if(JOURNEY_JSON_PARENT)
  journey_link_header_folder(nlohmann)
  target_include_directories(journey_json SYSTEM INTERFACE "${JOURNEY_SYSTEM_INCLUDES}")
else()
  message(FATAL_ERROR "nlohmann/json is missing: run ./dev setup")
endif()

# CLI11 and fmt, header only, for sim/cli alone.
add_library(journey_cli11 INTERFACE)
target_compile_definitions(journey_cli11 INTERFACE FMT_HEADER_ONLY=1)
journey_link_header_folder(CLI)
journey_link_header_folder(fmt)
target_include_directories(journey_cli11 SYSTEM INTERFACE "${JOURNEY_SYSTEM_INCLUDES}")
if(EMSCRIPTEN)
  target_compile_options(journey_cli11 INTERFACE -fwasm-exceptions)
  target_link_options(journey_cli11 INTERFACE -fwasm-exceptions)
endif()
