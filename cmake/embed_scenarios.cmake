# journey_embed_scenarios(OUT) sets OUT to a generated source file that holds
# every scenarios/*.json and scenarios/presets/*.json; it is made again when one
# of them changes or is added. Read through sim/scenario/embedded_files.h.
function(journey_embed_scenarios out)
  set(folder "${CMAKE_SOURCE_DIR}/scenarios")
  set(generated "${CMAKE_BINARY_DIR}/generated/embedded_scenarios.cpp")
  set(script "${CMAKE_SOURCE_DIR}/cmake/write_embedded_files.cmake")
  file(GLOB inputs CONFIGURE_DEPENDS "${folder}/*.json" "${folder}/presets/*.json")
  # The list itself is an input, so that removing a file is noticed too.
  set(list_file "${CMAKE_BINARY_DIR}/generated/embedded_scenarios.list")
  file(CONFIGURE OUTPUT "${list_file}" CONTENT "${inputs}\n" @ONLY)
  add_custom_command(
    OUTPUT "${generated}"
    COMMAND "${CMAKE_COMMAND}" "-DFOLDER=${folder}" "-DOUTPUT=${generated}" -P "${script}"
    DEPENDS ${inputs} "${script}" "${list_file}"
    COMMENT "Embedding scenarios"
    VERBATIM)
  # A target of its own, so that it waits for no library.
  add_custom_target(embedded_scenarios DEPENDS "${generated}")
  set(${out} "${generated}" PARENT_SCOPE)
endfunction()
