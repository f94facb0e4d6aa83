# journey_build_identity(TARGET) gives TARGET the header build_identity.h, made again when a source of the simulation
# changes.
function(journey_build_identity target)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE "${CMAKE_SOURCE_DIR}"
       "${CMAKE_SOURCE_DIR}/sim/*.h" "${CMAKE_SOURCE_DIR}/sim/*.cpp" "${CMAKE_SOURCE_DIR}/scenarios/presets/*.json")
  list(SORT files)
  list(TRANSFORM files PREPEND "${CMAKE_SOURCE_DIR}/" OUTPUT_VARIABLE inputs)
  set(folder "${CMAKE_BINARY_DIR}/generated/identity")
  set(script "${CMAKE_SOURCE_DIR}/cmake/write_build_identity.cmake")
  add_custom_command(
    OUTPUT "${folder}/build_identity.h"
    COMMAND "${CMAKE_COMMAND}" "-DFILES=${files}" "-DFOLDER=${CMAKE_SOURCE_DIR}" "-DVERSION=${PROJECT_VERSION}"
            "-DOUTPUT=${folder}/build_identity.h" -P "${script}"
    DEPENDS ${inputs} "${script}"
    COMMENT "Naming the build"
    VERBATIM)
  target_sources(${target} PRIVATE "${folder}/build_identity.h")
  target_include_directories(${target} PRIVATE "${folder}")
endfunction()
