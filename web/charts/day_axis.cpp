// What the charts by day share: the days below, the line of the day that is read.
#include <cmath>

#include "web/charts/evidence_charts.h"
#include "web/words.h"
#include "web/words_evidence.h"

namespace journey::web {
namespace {

constexpr float kWideLegend = 236;

bool has_room_beside(const Pen& pen) { return pen.look().form != Form::tall; }

}  // namespace

Rect day_plots(const Pen& pen, Rect place) {
  Rect plots = place;
  plots.left += pen.px(40);
  plots.right -= has_room_beside(pen) ? pen.px(kWideLegend) : pen.px(12);
  plots.bottom -= pen.sizes().line(TypeSize::small) + pen.px(4);
  return plots;
}

Axis day_axis(Rect plots, double last_day) { return {plots.left, plots.right, 0, last_day, false}; }

void draw_day_axis(const Pen& pen, const std::vector<Rect>& plots, Rect line, double last_day, double cursor) {
  if (plots.empty()) return;
  const Ink ink{TypeSize::small, Weight::medium, pen.palette().muted};
  const Axis axis = day_axis(plots.front(), last_day);
  const float half = pen.px(30);
  for (const double tick : round_ticks(last_day, plots.front().width() > pen.px(500) ? 9 : 5)) {
    const float x = axis.at(tick);
    for (const Rect& plot : plots) pen.line({x, plot.top}, {x, plot.bottom}, pen.palette().outline, 1, 0.25F);
    const std::string text = tick > 0 ? words::number(tick) : std::string(words::label(words::Label::day_of_the_year));
    pen.words({x - half, line.top, x + half, line.bottom}, text, ink, Align::centre);
  }
  const float x = axis.at(cursor);
  for (const Rect& plot : plots) pen.line({x, plot.top}, {x, plot.bottom}, pen.palette().text, pen.px(1.5F), 0.9F);
}

Colour shade(const Pen& pen, std::size_t organisation, std::size_t band) {
  constexpr std::array<float, 5> kStrength = {1.0F, 0.72F, 0.52F, 0.36F, 0.24F};
  return blend(pen.palette().background, pen.look().organisation(organisation),
               kStrength[std::min<std::size_t>(band, kStrength.size() - 1)]);
}

}  // namespace journey::web
