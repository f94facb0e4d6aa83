#include "web/ui/ui.h"

#include <algorithm>

#include "web/ui/parts.h"

namespace journey::web::ui {
namespace {

using mirror::Role;
using parts::bottom_right;
using parts::top_left;

ImU32 button_surface(const ButtonLook& look, const parts::Touch& touch) {
  if (look.emphasis == Emphasis::primary && !look.disabled)
    return ImGui::GetColorU32(ImGuiCol_Text, touch.hovered ? 0.85F : 1.0F);
  const bool bare = look.emphasis == Emphasis::quiet && !touch.hovered && !touch.held && !look.pressed;
  if (bare) return 0;
  return look.pressed ? ImGui::GetColorU32(ImGuiCol_FrameBgActive) : parts::surface_colour(touch);
}

ImU32 button_ink(const ButtonLook& look) {
  if (look.disabled) return ImGui::GetColorU32(ImGuiCol_TextDisabled);
  return ImGui::GetColorU32(look.emphasis == Emphasis::primary ? ImGuiCol_WindowBg : ImGuiCol_Text);
}

constexpr float kLeastPadding = 12;  // left and right of a label together

void draw_button_label(std::string_view name, const Rect& place, const ButtonLook& look) {
  const ImU32 ink = button_ink(look);
  const Point centre = place.centre();
  if (look.glyph_only) return parts::draw_glyph(look.glyph, {centre.x, centre.y}, ImGui::GetFontSize(), ink);
  const parts::FittingFont fitting(name, place.width() - kLeastPadding);
  const float size = ImGui::GetFontSize();
  const bool has_glyph = look.glyph != Glyph::none;
  const float width = parts::text_width(name) + (has_glyph ? size * 1.5F : 0);
  float left = centre.x - width / 2;
  if (has_glyph) {
    parts::draw_glyph(look.glyph, {left + size / 2, centre.y}, size * 0.9F, ink);
    left += size * 1.5F;
  }
  parts::draw_text({left, centre.y - size / 2}, ink, name);
}

Rect draw_and_record(Role role, Point at, std::string_view words, float wrap_width) {
  const ImVec2 size = parts::text_size(words, wrap_width);
  parts::draw_text({at.x, at.y}, ImGui::GetColorU32(ImGuiCol_Text), words, wrap_width);
  const Rect place = rect(at.x, at.y, size.x, size.y);
  parts::record(role, words, place);
  return place;
}

}  // namespace

namespace {

bool& page_has_fields() {
  static bool one = false;
  return one;
}

}  // namespace

void let_page_type(bool on) { page_has_fields() = on; }
bool page_types() { return page_has_fields(); }

bool button(std::string_view name, const Rect& place, const ButtonLook& look) {
  mirror::Item& item = parts::record(Role::button, name, place);
  item.pressed = look.pressed;
  item.disabled = look.disabled;
  item.copies_link = look.copies_link;
  const std::uint32_t id = item.id;
  const bool asked = mirror::take_action(id).has_value();
  if (place.empty()) return asked && !look.disabled;
  const parts::Touch touch = look.disabled ? parts::Touch{} : parts::touch(id, place);
  ImGui::GetWindowDrawList()->AddRectFilled(top_left(place), bottom_right(place), button_surface(look, touch),
                                            ImGui::GetStyle().FrameRounding);
  if (!look.disabled) parts::focus_ring(place);
  draw_button_label(name, place, look);
  return !look.disabled && (touch.clicked || asked);
}

namespace {

constexpr float kLargeArea = 12'000;

// A veil over a small item; over a chart it would make the text harder to read, so a chart gets an outline.
void draw_pointed_at(const Rect& frame) {
  ImDrawList& draw = *ImGui::GetWindowDrawList();
  if (frame.width() * frame.height() > kLargeArea)
    draw.AddRect(top_left(frame), bottom_right(frame), ImGui::GetColorU32(ImGuiCol_TextDisabled), 4, 0, 1.5F);
  else
    draw.AddRectFilled(top_left(frame), bottom_right(frame), ImGui::GetColorU32(ImGuiCol_TextDisabled, 0.2F), 4);
}

}  // namespace

bool hotspot(std::string_view name, std::string_view text, const Rect& place, bool pressed) {
  mirror::Item& item = parts::record(Role::button, name, place);
  item.text = text;
  item.pressed = pressed;
  const std::uint32_t id = item.id;
  const bool asked = mirror::take_action(id).has_value();
  if (place.empty()) return asked;
  const parts::Touch touch = parts::touch(id, place);
  parts::focus_ring(place);
  if (touch.hovered) {
    draw_pointed_at(inset(place, -3, -2));
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  }
  return touch.clicked || asked;
}

Rect text(Point at, std::string_view words, float wrap_width) {
  return draw_and_record(Role::text, at, words, wrap_width);
}

Rect heading(Point at, std::string_view words, float wrap_width) {
  return draw_and_record(Role::heading, at, words, wrap_width);
}

void describe(std::string_view words, const Rect& place) { parts::record(Role::text, words, place); }

void status(std::string_view name, std::string_view words) { mirror::add(Role::status, name).text = words; }

void live(std::string_view words) { mirror::add(Role::live, "now").text = words; }

Region::Region(std::string_view name, const Rect& place) : outer_(mirror::enter_region(name, place)) {}
Region::~Region() { mirror::leave_region(outer_); }

}  // namespace journey::web::ui
