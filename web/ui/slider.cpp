#include <algorithm>
#include <cmath>

#include "web/ui/parts.h"

namespace journey::web::ui {
namespace {

constexpr float kGrabRadius = 10;
constexpr float kTrackThickness = 4;

// The place of a value on the track, 0 to 1.
double share_of(double value, const SliderRange& range) {
  if (range.highest <= range.lowest) return 0;
  if (range.logarithmic) return std::log(value / range.lowest) / std::log(range.highest / range.lowest);
  return (value - range.lowest) / (range.highest - range.lowest);
}

double value_at(double share, const SliderRange& range) {
  if (range.logarithmic) return range.lowest * std::pow(range.highest / range.lowest, share);
  const double value = range.lowest + share * (range.highest - range.lowest);
  return range.step > 0 ? std::clamp(std::round(value / range.step) * range.step, range.lowest, range.highest) : value;
}

// Label and value share the first line; the track has the rest.
Rect track_area(const Rect& place, const SliderRange& range) {
  if (range.bare) return place;
  Rect area = place;
  area.top += ImGui::GetFontSize() * 1.35F;
  return area;
}

void draw_label(std::string_view name, std::string_view value_text, const Rect& place) {
  parts::draw_text(parts::top_left(place), ImGui::GetColorU32(ImGuiCol_TextDisabled), name);
  parts::draw_text({place.right - parts::text_width(value_text), place.top}, ImGui::GetColorU32(ImGuiCol_Text),
                   value_text);
}

void draw_track(const Rect& area, double share, const parts::Touch& touch) {
  ImDrawList& draw = *ImGui::GetWindowDrawList();
  const float y = area.centre().y;
  const float left = area.left + kGrabRadius;
  const float right = area.right - kGrabRadius;
  const float at = left + (right - left) * static_cast<float>(std::clamp(share, 0.0, 1.0));
  const float half = kTrackThickness / 2;
  draw.AddRectFilled({left, y - half}, {right, y + half}, ImGui::GetColorU32(ImGuiCol_FrameBgActive), half);
  draw.AddRectFilled({left, y - half}, {at, y + half}, ImGui::GetColorU32(ImGuiCol_Text), half);
  draw.AddCircleFilled({at, y}, touch.held ? kGrabRadius + 2 : kGrabRadius, ImGui::GetColorU32(ImGuiCol_Text), 24);
}

std::optional<double> dragged_to(const Rect& area, const parts::Touch& touch, const SliderRange& range) {
  if (!touch.held) return std::nullopt;
  const double travel = static_cast<double>(area.width() - 2 * kGrabRadius);
  if (travel <= 0) return std::nullopt;
  const double along = static_cast<double>(ImGui::GetIO().MousePos.x - area.left - kGrabRadius);
  return value_at(std::clamp(along / travel, 0.0, 1.0), range);
}

// On the desktop only; in the browser the mirrored element takes the arrow keys.
std::optional<double> moved_by_key(double value, const SliderRange& range) {
  if (!ImGui::IsItemFocused()) return std::nullopt;
  const int steps = static_cast<int>(ImGui::IsKeyPressed(ImGuiKey_RightArrow)) -
                    static_cast<int>(ImGui::IsKeyPressed(ImGuiKey_LeftArrow));
  if (steps == 0) return std::nullopt;
  if (range.logarithmic || range.step <= 0)
    return value_at(std::clamp(share_of(value, range) + 0.02 * steps, 0.0, 1.0), range);
  return std::clamp(value + range.step * steps, range.lowest, range.highest);
}

}  // namespace

std::optional<double> slider(std::string_view name, std::string_view value_text, const Rect& place, double value,
                             const SliderRange& range) {
  const Rect area = track_area(place, range);
  // The label is part of the touch area: the track alone would be too thin.
  mirror::Item& item = parts::record(mirror::Role::slider, name, place);
  item.text = value_text;
  item.value = value;
  item.lowest = range.lowest;
  item.highest = range.highest;
  item.step = range.step;
  item.logarithmic = range.logarithmic;
  const std::uint32_t id = item.id;
  if (const auto action = mirror::take_action(id)) return std::clamp(action->value, range.lowest, range.highest);
  if (place.empty()) return std::nullopt;
  const parts::Touch touch = parts::touch(id, place);
  parts::focus_ring(place);
  if (!range.bare) draw_label(name, value_text, place);
  draw_track(area, share_of(value, range), touch);
  if (const auto dragged = dragged_to(area, touch, range)) return *dragged != value ? dragged : std::nullopt;
  return moved_by_key(value, range);
}

}  // namespace journey::web::ui
