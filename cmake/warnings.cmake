# Warnings are errors, in our own code only: link journey_warnings PRIVATE.
add_library(journey_warnings INTERFACE)
target_compile_options(journey_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wsign-conversion -Werror)

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # g++ 12 reports std::string + char* as overlapping memory (GCC bug 105651).
  target_compile_options(journey_warnings INTERFACE -Wno-restrict)
endif()
