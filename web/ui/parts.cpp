#include "web/ui/parts.h"

#include <algorithm>

#include "web/look/drawn_text.h"

namespace journey::web::ui::parts {
namespace {

struct List {
  bool dragging = false;
  Rect window;
};

List& list() {
  static List one;
  return one;
}

}  // namespace

void set_dragging(bool on) { list().dragging = on; }
void set_window_of_list(const Rect& place) { list().window = place; }
bool is_out_of_list(const Rect& place) { return !list().window.empty() && !overlap(place, list().window); }

mirror::Item& record(mirror::Role role, std::string_view name, const Rect& place) {
  mirror::Item& item = mirror::add(role, name);
  item.x = place.left;
  item.y = place.top;
  item.width = place.width();
  item.height = place.height();
  return item;
}

Touch touch(std::uint32_t id, const Rect& place) {
  if (is_out_of_list(place)) return {};
  ImGui::SetCursorScreenPos(top_left(place));
  ImGui::PushID(static_cast<int>(id));
  const bool clicked = ImGui::InvisibleButton("item", {std::max(1.0F, place.width()), std::max(1.0F, place.height())});
  const Touch result{ImGui::IsItemHovered(), ImGui::IsItemActive(), clicked && !list().dragging};
  ImGui::PopID();
  return result;
}

ImU32 surface_colour(const Touch& touch) {
  if (touch.held) return ImGui::GetColorU32(ImGuiCol_FrameBgActive);
  return ImGui::GetColorU32(touch.hovered ? ImGuiCol_FrameBgHovered : ImGuiCol_FrameBg);
}

void focus_ring(const Rect& place) {
  if (is_out_of_list(place)) return;
  if (!ImGui::IsItemFocused() || !ImGui::GetIO().NavVisible) return;
  const Rect ring = inset(place, -3, -3);
  ImGui::GetWindowDrawList()->AddRect(top_left(ring), bottom_right(ring), ImGui::GetColorU32(ImGuiCol_NavHighlight),
                                      ImGui::GetStyle().FrameRounding + 3, 0, 2);
}

FittingFont::FittingFont(std::string_view text, float width) {
  ImFont* smallest = ImGui::GetFont();
  for (ImFont* font : ImGui::GetIO().Fonts->Fonts) {
    if (font->FontSize < smallest->FontSize) smallest = font;
  }
  smaller_ = text_width(text) > width && smallest != ImGui::GetFont();
  if (smaller_) ImGui::PushFont(smallest);
}

FittingFont::~FittingFont() {
  if (smaller_) ImGui::PopFont();
}

ImVec2 text_size(std::string_view written, float wrap_width) {
  const DrawnText drawn(written);
  const std::string_view text = drawn.get();
  return ImGui::CalcTextSize(text.data(), text.data() + text.size(), false, wrap_width > 0 ? wrap_width : -1.0F);
}

float text_width(std::string_view text) { return text_size(text).x; }

void draw_text(ImVec2 at, ImU32 colour, std::string_view written, float wrap_width) {
  const DrawnText drawn(written);
  const std::string_view text = drawn.get();
  ImGui::GetWindowDrawList()->AddText(ImGui::GetFont(), ImGui::GetFontSize(), at, colour, text.data(),
                                      text.data() + text.size(), wrap_width);
}

}  // namespace journey::web::ui::parts
