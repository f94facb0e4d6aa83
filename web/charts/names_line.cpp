// Which colour is whose, where a chart has no name beside each value.
#include "web/charts/evidence_charts.h"

namespace journey::web {
namespace {

constexpr float kSwatch = 20;
constexpr float kApart = 16;

// Where each name stands with its swatch, in as many lines as they need.
std::vector<Rect> places_of(const Pen& pen, Rect place, const Evidence& evidence) {
  const float line = pen.sizes().line(TypeSize::small);
  std::vector<Rect> places;
  Point at{place.left, place.top};
  for (const auto& one : evidence) {
    const float width = pen.px(kSwatch) + pen.width_of(one.name, {TypeSize::small, Weight::semi_bold, {}});
    if (at.x > place.left && at.x + width > place.right) at = {place.left, at.y + line};
    places.push_back(rect_at(at, width, line));
    at.x += width + pen.px(kApart);
  }
  return places;
}

}  // namespace

float names_line_height(const Pen& pen, float width, const Evidence& evidence) {
  const auto places = places_of(pen, {0, 0, width, 0}, evidence);
  return places.empty() ? 0 : places.back().bottom;
}

void draw_names_line(const Pen& pen, Rect place, const Evidence& evidence) {
  const auto places = places_of(pen, place, evidence);
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    Rect name = places[i];
    const Colour colour = pen.look().organisation(evidence[i].place);
    pen.fill(inset(cut_left(name, pen.px(kSwatch - 6)), 0, name.height() * 0.22F), colour, pen.px(2));
    cut_left(name, pen.px(6));
    pen.words(name, evidence[i].name, {TypeSize::small, Weight::semi_bold, colour});
  }
}

}  // namespace journey::web
