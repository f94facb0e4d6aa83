# One program a file: fuzz_NAME of tests/fuzz/NAME.cpp. Included when JOURNEY_FUZZ.
set(names "")
file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_LIST_DIR}/*.cpp")
foreach(source IN LISTS sources)
  get_filename_component(name "${source}" NAME_WE)
  add_executable(fuzz_${name} "${source}")
  journey_own_code(fuzz_${name})
  file(STRINGS "${source}" of_web REGEX "^#include \"web/")
  target_link_libraries(fuzz_${name} PRIVATE $<IF:$<BOOL:${of_web}>,journey_web,journey_report>)
  target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  list(APPEND names "${name}")
endforeach()
list(TRANSFORM names PREPEND fuzz_ OUTPUT_VARIABLE programs)
add_custom_target(fuzzers DEPENDS ${programs})

# What tests/fuzz/run.sh runs: a program that was not built is missed there.
list(JOIN names "\n" names)
file(WRITE "${CMAKE_BINARY_DIR}/tests/fuzzers.txt" "${names}\n")
