// A slider that is not drawn: the whole area is its track, and the panel draws the moving part itself.
#include <algorithm>

#include "web/ui/parts.h"

namespace journey::web::ui {
namespace {

// The browser's slider has a thumb of this width, whose middle runs from one end of the track to the other.
constexpr float kThumb = 20;

}  // namespace

std::optional<double> scrub(std::string_view name, std::string_view value_text, const Rect& place, double value,
                            double lowest, double highest) {
  const Rect track = inset(place, -kThumb / 2, 0);
  mirror::Item& item = parts::record(mirror::Role::slider, name, track);
  item.text = value_text;
  item.value = value;
  item.lowest = lowest;
  item.highest = highest;
  item.step = 1;
  const std::uint32_t id = item.id;
  if (const auto action = mirror::take_action(id)) return std::clamp(action->value, lowest, highest);
  const parts::Touch touch = parts::touch(id, track);
  parts::focus_ring(place);
  const ImVec2 mouse = ImGui::GetMousePos();
  if (!touch.held && !(touch.hovered && (ImGui::GetIO().MouseDelta.x != 0 || ImGui::GetIO().MouseDelta.y != 0)))
    return std::nullopt;
  const double share = static_cast<double>((mouse.x - place.left) / std::max(place.width(), 1.0F));
  return lowest + std::clamp(share, 0.0, 1.0) * (highest - lowest);
}

}  // namespace journey::web::ui
