# Links the page's WebAssembly and lays out the site that is served.
#
# The simulation is compiled at -O3 (it is what takes time), the user interface
# at -Oz (it is what takes bytes).
foreach(target IN ITEMS journey_web journey_window)
  target_compile_options(${target} PRIVATE -Oz -fno-exceptions -fno-rtti)
endforeach()

target_link_options(journey_window PRIVATE
  -Oz
  -fno-exceptions
  -sENVIRONMENT=web
  -sMODULARIZE=1 -sEXPORT_NAME=createJourney
  -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2
  # Nothing drawn here needs an extension, and asking for each of them keeps the first frame waiting.
  -sGL_SUPPORT_AUTOMATIC_ENABLE_EXTENSIONS=0 -sGL_SUPPORT_SIMPLE_ENABLE_EXTENSIONS=0
  -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=32MB ${JOURNEY_STACK_SIZE}
  # The page's Content-Security-Policy allows no eval.
  -sDYNAMIC_EXECUTION=0
  -sFILESYSTEM=0
  -sINCOMING_MODULE_JS_API=arguments,canvas,instantiateWasm,onAbort,print,printErr
  -sEXPORTED_RUNTIME_METHODS=HEAPU8
  -sEXPORTED_FUNCTIONS=_main,_malloc,_free)

# What the link leaves becomes smaller still when it is optimised once more.
find_program(JOURNEY_WASM_OPT wasm-opt)
if(JOURNEY_WASM_OPT)
  set(module "$<TARGET_FILE_DIR:journey_window>/journey_window.wasm")
  add_custom_command(TARGET journey_window POST_BUILD COMMAND "${JOURNEY_WASM_OPT}" -Oz "${module}" -o "${module}" VERBATIM)
endif()

include(worlds/module.cmake)

# Files are named after a hash of what they hold, so a browser may keep them for
# ever; index.html, which names them, is always asked for again.
set(site "${CMAKE_BINARY_DIR}/site")
set(layout "${CMAKE_CURRENT_SOURCE_DIR}/page/lay_out_site.mjs")
file(GLOB page_files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/page/*")
add_custom_command(
  OUTPUT "${site}/index.html"
  COMMAND node "${layout}" "${CMAKE_CURRENT_SOURCE_DIR}/page" "$<TARGET_FILE:journey_window>" "${site}"
          "$<TARGET_FILE:journey_worlds>"
  DEPENDS journey_window journey_worlds ${page_files} "${CMAKE_SOURCE_DIR}/package-lock.json"
  COMMENT "Laying out the site"
  VERBATIM)
add_custom_target(site ALL DEPENDS "${site}/index.html")
