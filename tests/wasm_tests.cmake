# The same suites as WebAssembly, run by Node.
#
# Built like the release (-O3): the question here is whether the code that
# ships in the page computes what the native program computes. Broken
# preconditions abort in every build, so nothing is lost by leaving NDEBUG on.
set(sources "")
foreach(layer IN LISTS layers)
  if(layer STREQUAL "cli")
    continue()  # The command line is driven as a program under Node instead.
  endif()
  file(GLOB_RECURSE found CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${layer}/*.cpp")
  list(APPEND sources ${found})
endforeach()
if(NOT sources)
  return()
endif()

add_executable(journey_tests ${sources})
journey_own_code(journey_tests)
target_include_directories(journey_tests SYSTEM PRIVATE "${JOURNEY_WASM_LIBRARIES}/include")
target_compile_definitions(journey_tests PRIVATE
  GTEST_HAS_PTHREAD=0 JOURNEY_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
target_compile_options(journey_tests PRIVATE -fno-exceptions)
target_link_libraries(journey_tests PRIVATE
  journey_report journey_json "${JOURNEY_WASM_LIBRARIES}/lib/libgtest.a")
journey_node_program(journey_tests)
add_test(NAME journey_tests COMMAND node "$<TARGET_FILE:journey_tests>"
         WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}")
