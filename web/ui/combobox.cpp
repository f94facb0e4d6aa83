#include <algorithm>

#include "web/ui/parts.h"

namespace journey::web::ui {
namespace {

constexpr float kPadding = 16;

void draw_closed(std::string_view chosen, const Rect& place, const parts::Touch& touch) {
  ImDrawList& draw = *ImGui::GetWindowDrawList();
  const parts::FittingFont fitting(chosen, place.width() - 2 * kPadding - 2 * ImGui::GetFontSize());
  const float size = ImGui::GetFontSize();
  draw.AddRectFilled(parts::top_left(place), parts::bottom_right(place), parts::surface_colour(touch),
                     ImGui::GetStyle().FrameRounding);
  const Point centre = place.centre();
  const float arrow = place.right - kPadding - size * 0.3F;
  draw.PushClipRect({place.left, place.top}, {arrow - size * 0.6F, place.bottom}, true);
  parts::draw_text({place.left + kPadding, centre.y - size / 2}, ImGui::GetColorU32(ImGuiCol_Text), chosen);
  draw.PopClipRect();
  draw.AddTriangleFilled({arrow - size * 0.3F, centre.y - size * 0.15F}, {arrow + size * 0.3F, centre.y - size * 0.15F},
                         {arrow, centre.y + size * 0.2F}, ImGui::GetColorU32(ImGuiCol_TextDisabled));
}

// The list opens only on the desktop: in the browser the mirrored <select> opens its own.
std::optional<std::size_t> draw_list(const Rect& place, std::span<const std::string> options, std::size_t chosen) {
  const float row = std::max(place.height(), 40.0F);
  const float height = row * static_cast<float>(options.size()) + 2 * ImGui::GetStyle().WindowPadding.y;
  const bool above = place.bottom + height > ImGui::GetMainViewport()->Size.y && place.top > height;
  ImGui::SetNextWindowPos({place.left, above ? place.top - height : place.bottom});
  ImGui::SetNextWindowSize({std::max(place.width(), 240.0F), 0});
  std::optional<std::size_t> picked;
  if (!ImGui::BeginPopup("list")) return picked;
  for (std::size_t i = 0; i < options.size(); ++i) {
    if (ImGui::Selectable(options[i].c_str(), i == chosen, 0, {0, row})) picked = i;
  }
  ImGui::EndPopup();
  return picked;
}

}  // namespace

std::optional<std::size_t> combobox(std::string_view name, const Rect& place, std::span<const std::string> options,
                                    std::size_t chosen) {
  mirror::Item& item = parts::record(mirror::Role::combobox, name, place);
  const bool valid = chosen < options.size();
  item.text = valid ? options[chosen] : std::string();
  item.value = valid ? static_cast<double>(chosen) : -1;
  item.options.assign(options.begin(), options.end());
  const std::uint32_t id = item.id;
  const std::string shown = item.text;
  if (const auto action = mirror::take_action(id)) {
    const bool known = action->value >= 0 && action->value < static_cast<double>(options.size());
    if (known) return static_cast<std::size_t>(action->value);
  }
  if (place.empty()) return std::nullopt;
  const parts::Touch touch = parts::touch(id, place);
  parts::focus_ring(place);
  draw_closed(shown, place, touch);
  ImGui::PushID(static_cast<int>(id));
  if (touch.clicked) ImGui::OpenPopup("list");
  const std::optional<std::size_t> picked = draw_list(place, options, chosen);
  ImGui::PopID();
  return picked;
}

}  // namespace journey::web::ui
