// A page with nothing but Dear ImGui and SDL2 in it, to hold our own against: when can a first frame be there at
// the earliest, and what does a frame cost. With JOURNEY_DEMO it shows Dear ImGui's demo window, else a greeting.
//
// Sets data-ready on the page's <html> element with its first frame, as our page does.
#include <GLES3/gl3.h>
#include <SDL.h>
#include <emscripten.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>
#include <imgui_impl_sdl2.h>

namespace {

SDL_Window* window = nullptr;
bool ready = false;

// clang-format off
EM_JS(int, page_width, (), { return Module['canvas'].clientWidth; })
EM_JS(int, page_height, (), { return Module['canvas'].clientHeight; })
EM_JS(void, page_is_ready, (), { document.documentElement.dataset.ready = 'true'; })
// clang-format on

void open() {
  SDL_Init(SDL_INIT_VIDEO | SDL_INIT_TIMER);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_ES);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
  window = SDL_CreateWindow("ImGui", 0, 0, page_width(), page_height(), SDL_WINDOW_OPENGL | SDL_WINDOW_RESIZABLE);
  SDL_GLContext gl = SDL_GL_CreateContext(window);
  ImGui::CreateContext();
  ImGui::GetIO().IniFilename = nullptr;
  ImGui_ImplSDL2_InitForOpenGL(window, gl);
  ImGui_ImplOpenGL3_Init("#version 300 es");
}

void show() {
#ifdef JOURNEY_DEMO
  ImGui::ShowDemoWindow();
#else
  ImGui::Begin("Hello");
  ImGui::TextUnformatted("Nothing but Dear ImGui and SDL2.");
  ImGui::End();
#endif
}

void draw_frame() {
  SDL_Event event;
  while (SDL_PollEvent(&event) != 0) ImGui_ImplSDL2_ProcessEvent(&event);
  ImGui_ImplOpenGL3_NewFrame();
  ImGui_ImplSDL2_NewFrame();
  ImGui::NewFrame();
  show();
  ImGui::Render();
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  SDL_GL_SwapWindow(window);
  if (!ready) page_is_ready();
  ready = true;
}

}  // namespace

int main() {
  open();
  emscripten_set_main_loop(draw_frame, 0, false);
  return 0;
}
