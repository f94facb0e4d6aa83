# What every WebAssembly program of ours is linked with. Included when EMSCRIPTEN.
#
# Emscripten's cache in Debian is frozen, so no ports (-sUSE_SDL=2 and the like):
# the libraries come from scripts/third_party_wasm.sh.
execute_process(
  COMMAND "${CMAKE_SOURCE_DIR}/scripts/third_party_wasm.sh"
  OUTPUT_VARIABLE JOURNEY_WASM_LIBRARIES OUTPUT_STRIP_TRAILING_WHITESPACE
  COMMAND_ERROR_IS_FATAL ANY)

if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.25)
  set(JOURNEY_STACK_SIZE -sTOTAL_STACK=1MB)
else()
  set(JOURNEY_STACK_SIZE -sSTACK_SIZE=1MB)
endif()

# journey_node_program(TARGET OPTIONS...) makes the executable TARGET run under
# Node: with the machine's files, an exit code, and large outputs uncut.
function(journey_node_program target)
  set(pre_js "${CMAKE_SOURCE_DIR}/cmake/node_pre.js")
  target_link_options(${target} PRIVATE
    -O2 -sENVIRONMENT=node -sEXIT_RUNTIME=1 -sNODERAWFS=1 -sALLOW_MEMORY_GROWTH=1
    -sSTACK_OVERFLOW_CHECK=1 ${JOURNEY_STACK_SIZE} "SHELL:--pre-js ${pre_js}" ${ARGN})
  set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS "${pre_js}")
endfunction()
