// The shared parts of the charts by day: the days below, the line of the selected day.
#include <cmath>

#include "web/charts/evidence_charts.h"
#include "web/charts/sketch.h"
#include "web/words/evidence.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

constexpr float kWideLegend = 236;

bool has_room_beside(const Ruler& ruler) { return ruler.look().form != Form::tall; }

}  // namespace

Rect day_plots(const Ruler& ruler, Rect place) {
  Rect plots = place;
  plots.left += ruler.px(40);
  plots.right -= has_room_beside(ruler) ? ruler.px(kWideLegend) : ruler.px(12);
  plots.bottom -= ruler.sizes().line(TypeSize::small) + ruler.px(4);
  return plots;
}

Axis day_axis(Rect plots, double last_day) { return {plots.left, plots.right, 0, last_day, false}; }

Marks day_lines(const Ruler& ruler, const std::vector<Rect>& plots, Rect line, double last_day, double cursor) {
  if (plots.empty()) return {};
  Sketch sketch(ruler);
  const Ink ink{TypeSize::small, Weight::medium, ruler.palette().muted};
  const Axis axis = day_axis(plots.front(), last_day);
  const float half = ruler.px(30);
  for (const double tick : round_ticks(last_day, plots.front().width() > ruler.px(500) ? 9 : 5)) {
    const float x = axis.at(tick);
    for (const Rect& plot : plots) sketch.line({x, plot.top}, {x, plot.bottom}, ruler.palette().outline, 1, 0.25F);
    const std::string text =
        tick > 0 ? words::number(tick) : std::string(words::say(words::Plain::evidence_day_of_the_year));
    sketch.words({x - half, line.top, x + half, line.bottom}, text, ink, Align::centre);
  }
  const float x = axis.at(cursor);
  for (const Rect& plot : plots)
    sketch.line({x, plot.top}, {x, plot.bottom}, ruler.palette().text, ruler.px(1.5F), 0.9F);
  return sketch.take();
}

Colour shade(const Ruler& ruler, std::size_t organisation, std::size_t band) {
  constexpr std::array<float, 5> kStrength = {1.0F, 0.72F, 0.52F, 0.36F, 0.24F};
  return blend(ruler.palette().background, ruler.look().organisation(organisation),
               kStrength[std::min<std::size_t>(band, kStrength.size() - 1)]);
}

}  // namespace journey::web
