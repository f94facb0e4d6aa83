#pragma once
// The parts of the widgets; for the ui_*.cpp files only.

#include <imgui.h>

#include "web/ui/mirror.h"
#include "web/ui/ui.h"

namespace journey::web::ui::parts {

inline ImVec2 top_left(const Rect& place) { return {place.left, place.top}; }
inline ImVec2 bottom_right(const Rect& place) { return {place.right, place.bottom}; }

/// Records an item at `place`.
mirror::Item& record(mirror::Role role, std::string_view name, const Rect& place);

/// The pointer's action at `place`. The ImGui id is the item's own.
struct Touch {
  bool hovered = false;
  bool held = false;
  bool clicked = false;
};
Touch touch(std::uint32_t id, const Rect& place);

/// While a list is dragged, nothing in it can be pressed.
void set_dragging(bool on);
/// Items outside it are mirrored, but neither drawn nor touched; an empty one ends that.
void set_window_of_list(const Rect& place);
bool is_out_of_list(const Rect& place);

/// The colour of a surface that is hovered, held, or neither.
ImU32 surface_colour(const Touch& touch);
/// Draws the ring of the desktop's keyboard focus around the widget drawn last.
void focus_ring(const Rect& place);

/// Makes text smaller until this object is destroyed, if `text` would be wider than `width`.
class FittingFont {
 public:
  FittingFont(std::string_view text, float width);
  ~FittingFont();
  FittingFont(const FittingFont&) = delete;
  FittingFont& operator=(const FittingFont&) = delete;

 private:
  bool smaller_ = false;
};

ImVec2 text_size(std::string_view text, float wrap_width = 0);
float text_width(std::string_view text);
void draw_text(ImVec2 at, ImU32 colour, std::string_view text, float wrap_width = 0);

void draw_glyph(Glyph glyph, ImVec2 centre, float size, ImU32 colour);

}  // namespace journey::web::ui::parts
