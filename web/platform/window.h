// The window: SDL2, OpenGL ES 3 (WebGL 2 in the browser) and Dear ImGui on it.
//
// Errors: a failure to open is reported through SDL's log and `is_open`.
#pragma once

#include <optional>
#include <string>

#include <SDL.h>

#include "web/look/theme.h"
#include "web/platform/options.h"
#include "web/platform/platform.h"

namespace journey::web {

class Window {
 public:
  Window(const char* title, const Options& options);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  bool is_open() const { return gl_ != nullptr; }

  /// Passes waiting events to ImGui. Returns their number, or nothing when the user closed the window.
  std::optional<int> take_events();

  PixelSize size() const;  ///< in points
  /// Device pixels per point.
  float pixels_per_point() const;
  /// Uploads ImGui's newly rasterised font atlas to the graphics card; or everything, after the context was lost.
  void renew_fonts();
  void renew_graphics();

  /// Between these two, ImGui calls draw into the window.
  void begin_frame();
  void end_frame(Colour background);
  /// The last picture, as PNG.
  std::string screenshot() const;

 private:
  PixelSize drawable_size() const;

  SDL_Window* window_ = nullptr;
  SDL_GLContext gl_ = nullptr;
};

}  // namespace journey::web
