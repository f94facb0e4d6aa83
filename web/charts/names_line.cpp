// The colour of each organisation, for charts without a name beside each value.
#include "web/charts/evidence_charts.h"
#include "web/charts/sketch.h"

namespace journey::web {
namespace {

constexpr float kSwatch = 20;
constexpr float kApart = 16;

// The place of each name with its swatch, in as many lines as they need.
std::vector<Rect> places_of(const Ruler& ruler, Rect place, const Evidence& evidence) {
  const float line = ruler.sizes().line(TypeSize::small);
  std::vector<Rect> places;
  Point at{place.left, place.top};
  for (const auto& one : evidence) {
    const float width = ruler.px(kSwatch) + ruler.width_of(one.name, {TypeSize::small, Weight::semi_bold, {}});
    if (at.x > place.left && at.x + width > place.right) at = {place.left, at.y + line};
    places.push_back(rect_at(at, width, line));
    at.x += width + ruler.px(kApart);
  }
  return places;
}

}  // namespace

float names_line_height(const Ruler& ruler, float width, const Evidence& evidence) {
  const auto places = places_of(ruler, {0, 0, width, 0}, evidence);
  return places.empty() ? 0 : places.back().bottom;
}

Marks names_line(const Ruler& ruler, Rect place, const Evidence& evidence) {
  Sketch sketch(ruler);
  const auto places = places_of(ruler, place, evidence);
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    Rect name = places[i];
    const Colour colour = ruler.look().organisation(evidence[i].place);
    sketch.fill(inset(cut_left(name, ruler.px(kSwatch - 6)), 0, name.height() * 0.22F), colour, ruler.px(2));
    cut_left(name, ruler.px(6));
    sketch.words(name, evidence[i].name, {TypeSize::small, Weight::semi_bold, colour});
  }
  return sketch.take();
}

}  // namespace journey::web
