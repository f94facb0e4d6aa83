#include "web/platform/window.h"

#include <vector>

#include <GLES3/gl3.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>
#include <imgui_impl_sdl2.h>

#include "web/platform/platform.h"
#include "web/platform/png.h"

namespace journey::web {
namespace {

SDL_Window* open_window(const char* title, const Options& options) {
  prepare_platform(options);
  if (SDL_Init(SDL_INIT_VIDEO | SDL_INIT_TIMER) != 0) return nullptr;
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_ES);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 0);
  SDL_GL_SetAttribute(SDL_GL_DOUBLEBUFFER, 1);
  const PixelSize size = initial_window_size(options);
  return SDL_CreateWindow(title, SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, size.width, size.height,
                          SDL_WINDOW_OPENGL | SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI);
}

void start_imgui(SDL_Window* window, SDL_GLContext gl) {
  IMGUI_CHECKVERSION();
  ImGui::CreateContext();
  // The program keeps its own state; ImGui's window positions are not part of it.
  ImGui::GetIO().IniFilename = nullptr;
  ImGui_ImplSDL2_InitForOpenGL(window, gl);
  ImGui_ImplOpenGL3_Init("#version 300 es");
}

}  // namespace

Window::Window(const char* title, const Options& options) : window_(open_window(title, options)) {
  if (window_ != nullptr) gl_ = SDL_GL_CreateContext(window_);
  if (gl_ == nullptr) {
    SDL_LogError(SDL_LOG_CATEGORY_VIDEO, "%s", SDL_GetError());
    return;
  }
  SDL_GL_SetSwapInterval(1);
  start_imgui(window_, gl_);
}

Window::~Window() {
  if (gl_ != nullptr) {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplSDL2_Shutdown();
    ImGui::DestroyContext();
    SDL_GL_DeleteContext(gl_);
  }
  if (window_ != nullptr) SDL_DestroyWindow(window_);
  SDL_Quit();
}

std::optional<int> Window::take_events() {
  int count = 0;
  bool open = true;
  SDL_Event event;
  while (SDL_PollEvent(&event) != 0) {
    ImGui_ImplSDL2_ProcessEvent(&event);
    take_platform_event(event);
    if (event.type == SDL_QUIT) open = false;
    ++count;
  }
  if (!open) return std::nullopt;
  return count;
}

PixelSize Window::drawable_size() const {
  PixelSize size{};
  SDL_GL_GetDrawableSize(window_, &size.width, &size.height);
  return size;
}

PixelSize Window::size() const {
  PixelSize size{};
  SDL_GetWindowSize(window_, &size.width, &size.height);
  return size;
}

float Window::pixels_per_point() const {
  const int width = size().width;
  return width <= 0 ? 1 : static_cast<float>(drawable_size().width) / static_cast<float>(width);
}

void Window::renew_fonts() {
  ImGui_ImplOpenGL3_DestroyFontsTexture();
  ImGui_ImplOpenGL3_CreateFontsTexture();
}

void Window::renew_graphics() {
  ImGui_ImplOpenGL3_DestroyDeviceObjects();
  ImGui_ImplOpenGL3_CreateDeviceObjects();
}

void Window::begin_frame() {
  ImGui_ImplOpenGL3_NewFrame();
  ImGui_ImplSDL2_NewFrame();
  ImGui::NewFrame();
}

void Window::end_frame(Colour background) {
  ImGui::Render();
  const PixelSize size = drawable_size();
  glViewport(0, 0, size.width, size.height);
  const auto part = [](std::uint8_t byte) { return static_cast<float>(byte) / 255.0F; };
  glClearColor(part(background.red), part(background.green), part(background.blue), 1.0F);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  SDL_GL_SwapWindow(window_);
}

std::string Window::screenshot() const {
  const PixelSize size = drawable_size();
  const auto width = static_cast<std::size_t>(size.width);
  const auto height = static_cast<std::size_t>(size.height);
  std::vector<std::uint8_t> rgba(width * height * 4);
  // The presented picture may be gone from the back buffer: draw it once more.
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  glReadPixels(0, 0, size.width, size.height, GL_RGBA, GL_UNSIGNED_BYTE, rgba.data());
  std::vector<std::uint8_t> rgb;
  rgb.reserve(width * height * 3);
  for (std::size_t y = height; y-- > 0;) {  // OpenGL's rows go upwards
    for (std::size_t x = 0; x < width; ++x) {
      for (std::size_t channel = 0; channel < 3; ++channel) rgb.push_back(rgba[(y * width + x) * 4 + channel]);
    }
  }
  return to_png(rgb, static_cast<std::uint32_t>(width), static_cast<std::uint32_t>(height));
}

}  // namespace journey::web
