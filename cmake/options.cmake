# What a build holds, and the settings every target shares.
option(JOURNEY_WEB "Build the program with its window (browser or desktop)" OFF)
option(JOURNEY_TESTS "Build the tests" ON)
option(JOURNEY_BENCH "Build the benchmarks" OFF)
option(JOURNEY_ASSERTIONS "The standard library checks its own preconditions" OFF)
set(JOURNEY_SANITIZE "" CACHE STRING "Sanitizers: address (with undefined behaviour) or thread; clang only")
option(JOURNEY_FUZZ "Build the fuzzers of tests/fuzz; clang only" OFF)
option(JOURNEY_COVERAGE "Count the lines that run; clang only" OFF)
if(DEFINED ENV{XDG_CACHE_HOME})
  set(user_cache "$ENV{XDG_CACHE_HOME}")
else()
  set(user_cache "$ENV{HOME}/.cache")
endif()
set(JOURNEY_CACHE_DIR "${user_cache}/devops-journey" CACHE PATH
    "Where third-party sources and libraries are kept")

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT EMSCRIPTEN)
  find_program(JOURNEY_CCACHE ccache)
  if(JOURNEY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_C_COMPILER_LAUNCHER "${JOURNEY_CCACHE}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${JOURNEY_CCACHE}")
  endif()
endif()

# Third-party code below is included SYSTEM and gets none of our warnings.
set(FETCHCONTENT_QUIET ON)
