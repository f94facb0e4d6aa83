# Links the page's WebAssembly and lays out the site that is served.
#
# The simulation is compiled at -O3 (it is what takes time), the user interface
# at -Oz (it is what takes bytes).
target_sources(journey_window PRIVATE worlds/worker.cpp)
foreach(target IN ITEMS journey_web journey_window)
  target_compile_options(${target} PRIVATE -Oz -fno-exceptions -fno-rtti)
endforeach()

# Else the whole user interface becomes one function, which a browser compiles as a whole before the first frame.
set(keep_functions_apart --one-caller-inline-max-function-size=400)
target_link_options(journey_window PRIVATE
  -Oz
  -sBINARYEN_EXTRA_PASSES=${keep_functions_apart}
  -fno-exceptions
  # The page's workers run the same program, without its main.
  -sENVIRONMENT=web,worker
  -sMODULARIZE=1 -sEXPORT_NAME=createJourney
  -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2
  # Nothing drawn here needs an extension, and asking for each of them keeps the first frame waiting.
  -sGL_SUPPORT_AUTOMATIC_ENABLE_EXTENSIONS=0 -sGL_SUPPORT_SIMPLE_ENABLE_EXTENSIONS=0
  -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=32MB ${JOURNEY_STACK_SIZE}
  # The page's Content-Security-Policy allows no eval.
  -sDYNAMIC_EXECUTION=0
  -sFILESYSTEM=0
  -sINCOMING_MODULE_JS_API=arguments,canvas,instantiateWasm,noInitialRun,onAbort,print,printErr
  -sEXPORTED_RUNTIME_METHODS=HEAPU8
  -sEXPORTED_FUNCTIONS=_main,_malloc,_free,_journey_room,_journey_open,_journey_run,_journey_result)

# What the link leaves becomes smaller still when it is optimised once more.
find_program(JOURNEY_WASM_OPT wasm-opt)
if(JOURNEY_WASM_OPT)
  set(module "$<TARGET_FILE_DIR:journey_window>/journey_window.wasm")
  add_custom_command(TARGET journey_window POST_BUILD COMMAND "${JOURNEY_WASM_OPT}" -Oz ${keep_functions_apart} "${module}" -o "${module}" VERBATIM)
endif()

# Files are named after a hash of what they hold, so a browser may keep them for
# ever; index.html, which names them, is always asked for again.
set(site "${CMAKE_BINARY_DIR}/site")
set(layout "${CMAKE_CURRENT_SOURCE_DIR}/page/lay_out_site.mjs")
file(GLOB page_files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/page/*")
add_custom_command(
  OUTPUT "${site}/index.html"
  COMMAND node "${layout}" "${CMAKE_CURRENT_SOURCE_DIR}/page" "$<TARGET_FILE:journey_window>" "${CMAKE_BINARY_DIR}/generated" "${site}"
  DEPENDS journey_window "${CMAKE_BINARY_DIR}/generated/words.stamp" ${page_files} "${CMAKE_SOURCE_DIR}/sim/scenario/limits.h" "${CMAKE_SOURCE_DIR}/package-lock.json"
  COMMENT "Laying out the site"
  VERBATIM)
add_custom_target(site ALL DEPENDS "${site}/index.html")
