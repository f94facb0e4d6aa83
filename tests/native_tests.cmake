find_package(GTest REQUIRED)
find_package(Threads REQUIRED)

# journey_test(NAME [LONG] SOURCES... LINK ...) is one executable, one ctest entry. LONG: it runs hundreds of years, which
# takes too long with sanitizers, so a plain build runs it.
function(journey_test name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "LONG" "" "SOURCES;LINK")
  if(NOT ARG_SOURCES)
    return()
  endif()
  add_executable(${name} ${ARG_SOURCES})
  journey_own_code(${name})
  target_link_libraries(${name} PRIVATE ${ARG_LINK} GTest::gtest GTest::gtest_main Threads::Threads)
  target_compile_definitions(${name} PRIVATE JOURNEY_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}")
  if(ARG_LONG)
    set_property(GLOBAL APPEND PROPERTY JOURNEY_LONG_TEST_PROGRAMS ${name})
    set_target_properties(${name} PROPERTIES EXCLUDE_FROM_ALL ON)
  else()
    set_property(GLOBAL APPEND PROPERTY JOURNEY_TEST_PROGRAMS ${name})
  endif()
endfunction()

foreach(layer IN LISTS layers)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${layer}/*.cpp")
  list(FILTER sources EXCLUDE REGEX "/preload/")  # loaded into a program under test: see below
  journey_test(journey_tests_${layer} SOURCES ${sources} LINK journey_${layer} journey_json)
endforeach()

# Some tests of the command line need a process of its own: to kill it, to run two, to fill its disk.
add_library(journey_slow_open MODULE "${CMAKE_CURRENT_SOURCE_DIR}/cli/preload/slow_open.cpp")
target_link_libraries(journey_slow_open PRIVATE ${CMAKE_DL_LIBS})
target_compile_definitions(journey_tests_cli PRIVATE
  JOURNEY_PROGRAM="$<TARGET_FILE:journey>" JOURNEY_SLOW_OPEN="$<TARGET_FILE:journey_slow_open>")
add_dependencies(journey_tests_cli journey journey_slow_open)

# What the model is claimed to do, over many years.
file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/years/*.cpp")
journey_test(journey_tests_years LONG SOURCES ${sources} LINK journey_cli)

file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/architecture/*.cpp")
journey_test(journey_tests_architecture SOURCES ${sources})

# Properties held to random inputs by RapidCheck, which has no WebAssembly build.
file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/property/*.cpp")
if(sources)
  find_library(JOURNEY_RAPIDCHECK rapidcheck REQUIRED)
  journey_test(journey_tests_property SOURCES ${sources} LINK journey_report ${JOURNEY_RAPIDCHECK})
endif()

# The window's code needs a graphics library to link but no screen to be tested.
if(JOURNEY_WEB)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/web/*.cpp")
  journey_test(journey_tests_web SOURCES ${sources} LINK journey_web)
  # Dear ImGui once more, with the hooks through which the tests see every item it draws. As
  # objects, so that they come before the library of the same names.
  set(imgui_source "${JOURNEY_CACHE_DIR}/sources/imgui")
  add_library(imgui_with_hooks OBJECT
    "${imgui_source}/imgui.cpp" "${imgui_source}/imgui_draw.cpp"
    "${imgui_source}/imgui_tables.cpp" "${imgui_source}/imgui_widgets.cpp")
  target_include_directories(imgui_with_hooks PRIVATE $<TARGET_PROPERTY:imgui,INTERFACE_INCLUDE_DIRECTORIES>)
  target_compile_definitions(imgui_with_hooks PRIVATE
    $<TARGET_PROPERTY:imgui,INTERFACE_COMPILE_DEFINITIONS> IMGUI_ENABLE_TEST_ENGINE)
  target_compile_options(imgui_with_hooks PRIVATE -w)
  journey_without_sanitizers(imgui_with_hooks)
  target_link_libraries(journey_tests_web PRIVATE imgui_with_hooks)

  # All that is said in a tour of every scenario, judged by those who watched and know nothing of the window.
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/census/truth/*.cpp")
  add_library(journey_census_truth STATIC ${sources})
  journey_own_code(journey_census_truth)
  target_link_libraries(journey_census_truth PUBLIC journey_model)
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/census/*.cpp")
  journey_test(journey_tests_census LONG SOURCES ${sources} LINK journey_web journey_census_truth)
endif()

# Whatever uses threads, in one program, for the build that looks for races between them: it takes too long to build
# everything so.
if(JOURNEY_SANITIZE STREQUAL "thread")
  journey_test(journey_tests_threads
    SOURCES experiment/parallel_test.cpp experiment/compare/until_test.cpp cli/compare_test.cpp web/worlds/thread_crew_test.cpp
            "${CMAKE_SOURCE_DIR}/web/worlds/thread_crew.cpp" "${CMAKE_SOURCE_DIR}/web/worlds/task.cpp"
    LINK journey_cli journey_json)
endif()

get_property(long_tests GLOBAL PROPERTY JOURNEY_LONG_TEST_PROGRAMS)
add_custom_target(long_tests DEPENDS ${long_tests})

# What scripts/test.sh runs: a program that was not built is missed there.
foreach(which IN ITEMS "" LONG_)
  get_property(programs GLOBAL PROPERTY JOURNEY_${which}TEST_PROGRAMS)
  list(JOIN programs "\n" programs)
  string(TOLOWER "${which}programs.txt" file)
  file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/${file}" "${programs}\n")
endforeach()
