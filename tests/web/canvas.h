#pragma once
// The whole program's picture without a window: one frame drawn at one size, read back as words and shapes, with
// the widgets Dear ImGui has seen.

#include <string>

#include <imgui.h>

#include "tests/web/drawn.h"
#include "tests/web/hooks.h"
#include "web/look/opening_fonts.h"
#include "web/screen/screen.h"
#include "web/ui/mirror.h"
#include "web/ui/ui.h"

namespace journey::web {

/// Every size the program promises, each also with two device pixels a point.
struct ScreenSize {
  float width;
  float height;
  float ratio = 1;
};
inline constexpr ScreenSize kPromisedSizes[] = {
    {360, 640, 1}, {390, 660, 1}, {844, 390, 1}, {768, 1024, 1}, {1280, 720, 1}, {1920, 1080, 1},
    {360, 640, 2}, {390, 660, 2}, {844, 390, 2}, {768, 1024, 2}, {1280, 720, 2}, {1920, 1080, 2},
};

inline std::string name_of(const ScreenSize& size) {
  return std::to_string(static_cast<int>(size.width)) + "x" + std::to_string(static_cast<int>(size.height)) +
         (size.ratio > 1 ? " at 2x" : "");
}

class Canvas {
 public:
  explicit Canvas(ScreenSize size, Theme theme = Theme::dark, Alphabet alphabet = Alphabet::whole) : size_(size) {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {size.width, size.height};
    io.DisplayFramebufferScale = {size.ratio, size.ratio};
    io.IniFilename = nullptr;
    const Form form = form_for(size.width, size.height);
    look_ = make_look(theme, form, bake_fonts(*io.Fonts, sizes_for(form), size.ratio, alphabet), true);
    apply_style(look_);
    ui::let_page_type(false);
  }
  ~Canvas() { ImGui::DestroyContext(); }
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  const BakedLook& look() const { return look_; }
  ScreenSize size() const { return size_; }
  Rect edges() const { return {0, 0, size_.width, size_.height}; }

  /// `in_page`: as in the browser, where the page asks the question and tells what is wrong.
  Commands draw(const RunView& view, const Settings& settings, bool in_page = false) {
    ImGui::GetIO().DeltaTime = 0.1F;
    hooks::begin_frame();
    mirror::begin_frame();
    ImGui::NewFrame();
    Commands commands = screen_.draw(view, settings, look_, {size_.width, size_.height, 0.1F, in_page});
    ImGui::Render();
    return commands;
  }

  /// What the last frame drew.
  drawn::Drawn drawn() const { return drawn::read(*ImGui::GetDrawData(), size_.ratio); }

 private:
  ScreenSize size_;
  BakedLook look_;
  Screen screen_;
};

}  // namespace journey::web
