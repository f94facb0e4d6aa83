# Dear ImGui as the library `imgui`, for SDL2 and OpenGL ES 3, compiled here from
# the unpacked source so that browser and desktop have the same one (ccache makes
# it quick). Included when JOURNEY_WEB.
set(imgui_source "${JOURNEY_CACHE_DIR}/sources/imgui")
if(NOT EXISTS "${imgui_source}/imgui.h")
  message(FATAL_ERROR "Dear ImGui's source is missing: run ./dev setup")
endif()

if(EMSCRIPTEN)
  add_library(journey_sdl STATIC IMPORTED GLOBAL)
  set_target_properties(journey_sdl PROPERTIES
    IMPORTED_LOCATION "${JOURNEY_WASM_LIBRARIES}/lib/libSDL2.a"
    INTERFACE_INCLUDE_DIRECTORIES "${JOURNEY_WASM_LIBRARIES}/include/SDL2")
else()
  find_package(SDL2 REQUIRED)
  find_library(JOURNEY_GLES NAMES GLESv2 REQUIRED)
  add_library(journey_sdl INTERFACE)
  target_include_directories(journey_sdl SYSTEM INTERFACE ${SDL2_INCLUDE_DIRS})
  target_link_libraries(journey_sdl INTERFACE SDL2::SDL2 "${JOURNEY_GLES}")
endif()

# The font that comes with it is never shown here and would be downloaded by every visitor: its text becomes empty.
set(imgui_draw "${CMAKE_BINARY_DIR}/generated/imgui_draw.cpp")
file(READ "${imgui_source}/imgui_draw.cpp" imgui_draw_text)
set(imgui_font_begins "proggy_clean_ttf_compressed_data_base85[11980 + 1] =")
string(FIND "${imgui_draw_text}" "${imgui_font_begins}" imgui_font_at)
if(imgui_font_at EQUAL -1)
  message(FATAL_ERROR "Dear ImGui's font is not where it was: cmake/imgui.cmake")
endif()
string(REGEX REPLACE "proggy_clean_ttf_compressed_data_base85\\[11980 \\+ 1\\] =(\n *\"[^\n]*)+;"
       "proggy_clean_ttf_compressed_data_base85[1] = \"\";" imgui_draw_text "${imgui_draw_text}")
file(CONFIGURE OUTPUT "${imgui_draw}" CONTENT "${imgui_draw_text}" @ONLY)

add_library(imgui STATIC
  "${imgui_source}/imgui.cpp"
  "${imgui_draw}"
  "${imgui_source}/imgui_tables.cpp"
  "${imgui_source}/imgui_widgets.cpp"
  "${imgui_source}/backends/imgui_impl_opengl3.cpp"
  "${imgui_source}/backends/imgui_impl_sdl2.cpp")
target_include_directories(imgui SYSTEM PUBLIC "${imgui_source}" "${imgui_source}/backends")
target_compile_definitions(imgui PUBLIC
  IMGUI_IMPL_OPENGL_ES3 IMGUI_DISABLE_OBSOLETE_FUNCTIONS IMGUI_DISABLE_DEMO_WINDOWS
  IMGUI_DISABLE_DEBUG_TOOLS IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS)
target_link_libraries(imgui PUBLIC journey_sdl)
target_compile_options(imgui PRIVATE -w)
journey_without_sanitizers(imgui)
if(EMSCRIPTEN)
  target_compile_options(imgui PRIVATE -Oz -fno-exceptions -fno-rtti)
endif()
