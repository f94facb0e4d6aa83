# The worker's module: the engine up to the experiments, without window, JavaScript glue or file system. The
# page's worlds_worker.js gives it the few functions it wants.
add_executable(journey_worlds
  worlds/worker_main.cpp worlds/task.cpp)
journey_own_code(journey_worlds)
target_link_libraries(journey_worlds PRIVATE journey_experiment)
target_compile_options(journey_worlds PRIVATE -fno-exceptions -fno-rtti)
set_target_properties(journey_worlds PROPERTIES SUFFIX ".wasm")
target_link_options(journey_worlds PRIVATE
  -Oz
  -fno-exceptions
  --no-entry
  -sSTANDALONE_WASM=1
  -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=4MB ${JOURNEY_STACK_SIZE}
  -sEXPORTED_FUNCTIONS=_journey_room,_journey_open,_journey_run,_journey_result)

if(JOURNEY_WASM_OPT)
  set(module "$<TARGET_FILE:journey_worlds>")
  add_custom_command(TARGET journey_worlds POST_BUILD COMMAND "${JOURNEY_WASM_OPT}" -Oz "${module}" -o "${module}" VERBATIM)
endif()
