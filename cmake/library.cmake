# journey_library(NAME DEPENDS lower...) makes the library journey_NAME of every
# *.cpp in the current folder and its rooms, linked to the libraries named, which must come
# before it in the order of the top CMakeLists.txt.
#
# A folder without sources makes an empty library, so that the order of the
# layers can be written down before the layers are.
function(journey_library name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "EXCEPTIONS" "" "DEPENDS;SOURCES")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  list(APPEND sources ${ARG_SOURCES})
  list(TRANSFORM ARG_DEPENDS PREPEND journey_)
  if(NOT sources)
    add_library(journey_${name} INTERFACE)
    target_include_directories(journey_${name} INTERFACE "${CMAKE_SOURCE_DIR}")
    target_link_libraries(journey_${name} INTERFACE ${ARG_DEPENDS})
    return()
  endif()
  add_library(journey_${name} STATIC ${sources})
  target_link_libraries(journey_${name} PUBLIC ${ARG_DEPENDS})
  journey_own_code(journey_${name} ${ARG_UNPARSED_ARGUMENTS})
  if(EMSCRIPTEN AND NOT ARG_EXCEPTIONS)
    target_compile_options(journey_${name} PRIVATE -fno-exceptions)
  endif()
endfunction()

# Gives a target what all code of this project has: includes from the root,
# determinism, warnings as errors.
function(journey_own_code target)
  target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}")
  target_link_libraries(${target} PUBLIC journey_determinism PRIVATE journey_warnings)
endfunction()

# Links something into the library `name` without showing it to what depends on
# it (an empty library has nothing to hide and only passes it on).
function(journey_link_privately name)
  get_target_property(kind journey_${name} TYPE)
  if(kind STREQUAL "INTERFACE_LIBRARY")
    return()
  endif()
  target_link_libraries(journey_${name} PRIVATE ${ARGN})
endfunction()

# Compiles the library `name` for size in WebAssembly: it takes little of the
# time, and every visitor downloads it.
function(journey_small_on_the_web name)
  if(EMSCRIPTEN)
    target_compile_options(journey_${name} PRIVATE -Oz)
  endif()
endfunction()
