// Cumulative flow: requests that have arrived, requests that have left, and between them those on the way, by step.
// The vertical distance between the edges is the number open, the horizontal one is the time they take.
#include <algorithm>

#include "web/charts/evidence_charts.h"
#include "web/charts/sketch.h"
#include "web/words/evidence.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

constexpr std::size_t kMostTicks = 5;
constexpr float kColumn = 2;
constexpr float kGapToDays = 4;
constexpr double kRoomAbove = 1.06;

double highest_level(const Evidence& evidence) {
  double highest = 10;
  for (const auto& one : evidence) {
    if (!one.flow.empty()) highest = std::max(highest, static_cast<double>(one.flow.back().asked()));
  }
  return highest;
}

struct Plot {
  Rect place;
  Axis days;
  Axis counts;
};

void draw_levels(Sketch& sketch, const Plot& plot) {
  const Ink ink{TypeSize::small, Weight::medium, sketch.palette().muted};
  for (const double tick : round_ticks(plot.counts.highest, kMostTicks)) {
    const float y = plot.counts.at(tick);
    sketch.line({plot.place.left, y}, {plot.place.right, y}, sketch.palette().outline, 1, tick > 0 ? 0.3F : 0.8F);
    sketch.words({plot.place.left - sketch.px(44), y - sketch.px(9), plot.place.left - sketch.px(6), y + sketch.px(9)},
                 words::number(tick), ink, Align::right);
  }
}

void draw_days(Sketch& sketch, const Plot& plot) {
  const Ink ink{TypeSize::small, Weight::medium, sketch.palette().muted};
  const float line = sketch.sizes().line(TypeSize::small);
  for (const double tick : round_ticks(plot.days.highest, 5)) {
    const float x = plot.days.at(tick);
    sketch.line({x, plot.place.top}, {x, plot.place.bottom}, sketch.palette().outline, 1, 0.2F);
    const std::string text =
        tick > 0 ? words::number(tick) : std::string(words::say(words::Plain::evidence_day_of_the_year));
    const float top = plot.place.bottom + sketch.px(kGapToDays);
    sketch.words({x - sketch.px(30), top, x + sketch.px(30), top + line}, text, ink, Align::centre);
  }
}

// The later the step, the stronger the colour; requests that have left are grey.
Colour colour_of(const Ruler& ruler, std::size_t organisation, std::size_t stage) {
  return shade(ruler, organisation, kStageCount - 1 - stage);
}

void draw_column(Sketch& sketch, const Plot& plot, Rect column, const FlowSample& sample, std::size_t organisation) {
  double below = 0;
  const auto layer = [&](double height, Colour colour, float opacity) {
    if (height <= 0) return;
    sketch.fill({column.left, plot.counts.at(below + height), column.right, plot.counts.at(below)}, colour, 0, opacity);
    below += height;
  };
  layer(static_cast<double>(sample.given_up), sketch.palette().outline, 0.55F);
  layer(static_cast<double>(sample.done), sketch.palette().outline, 0.25F);
  for (std::size_t stage = kStageCount; stage-- > 0;)
    layer(sample.open[stage], colour_of(sketch.ruler(), organisation, stage), 1);
}

void draw_bands(Sketch& sketch, const Plot& plot, const Flow& flow, std::size_t organisation) {
  const auto most = static_cast<std::size_t>(std::max(1.0F, plot.place.width() / sketch.px(kColumn)));
  const std::size_t columns = std::min(most, flow.size());
  const float width = plot.place.width() / static_cast<float>(columns);
  for (std::size_t c = 0; c < columns; ++c) {
    const float left = plot.place.left + width * static_cast<float>(c);
    const std::size_t sample = sample_at(flow, plot.days.value_at(left + width / 2));
    draw_column(sketch, plot, {left, plot.place.top, left + width, plot.place.bottom}, flow[sample], organisation);
  }
}

Ink label_ink(const Ruler& ruler) { return {TypeSize::small, Weight::semi_bold, ruler.palette().text}; }

// Around `at`, but within the plot.
Rect label_place(const Ruler& ruler, const Plot& plot, Point at, const std::string& text) {
  const float half = ruler.width_of(text, label_ink(ruler)) / 2 + ruler.px(5);
  const float high = ruler.px(10);
  const float x = std::clamp(at.x, plot.place.left + half, std::max(plot.place.left + half, plot.place.right - half));
  const float y = std::clamp(at.y, plot.place.top + high, plot.place.bottom - high);
  return {x - half, y - high, x + half, y + high};
}

void draw_label(Sketch& sketch, Rect place, const std::string& text) {
  sketch.fill(place, sketch.palette().background, sketch.px(4), 0.88F);
  sketch.words(place, text, label_ink(sketch.ruler()), Align::centre);
}

// From edge to edge at the selected day: vertically the open requests, horizontally the days until they had left.
void draw_reading(Sketch& sketch, const Plot& plot, const OrganisationEvidence& one, std::size_t sample,
                  double cursor) {
  const FlowSample& now = one.flow[sample];
  const Colour ink = sketch.palette().text;
  const float x = plot.days.at(cursor);
  const float top = plot.counts.at(static_cast<double>(now.asked()));
  const float bottom = plot.counts.at(static_cast<double>(now.left()));
  sketch.line({x, plot.place.top}, {x, plot.place.bottom}, ink, 1, 0.35F);
  sketch.line({x, top}, {x, bottom}, ink, sketch.px(3));
  const auto left = day_left(one.flow, sample);
  const float end = plot.days.at(left.value_or(plot.days.highest));
  sketch.line({x, top}, {end, top}, ink, sketch.px(3), left ? 1.0F : 0.5F);
  sketch.disc({end, top}, sketch.px(left ? 4 : 0), ink);
  const std::string open = words::open_requests(now.in_progress());
  const std::string days =
      left ? words::short_span_of_hours((*left - now.day) * 24) : words::more_than_days(plot.days.highest - now.day);
  Rect below = label_place(sketch.ruler(), plot, {x, bottom + sketch.px(14)}, open);
  const Rect above = label_place(sketch.ruler(), plot, {(x + end) / 2, top - sketch.px(14)}, days);
  // Near the plot's edges they would meet.
  if (overlap(below, above)) {
    const bool room_below = above.bottom + below.height() <= plot.place.bottom;
    below = label_place(sketch.ruler(), plot,
                        {x, room_below ? above.bottom + sketch.px(11) : above.top - sketch.px(11)}, open);
  }
  draw_label(sketch, below, open);
  draw_label(sketch, above, days);
}

// The meaning of the shades, in as many lines as fit in `place`.
void draw_swatches(Sketch& sketch, Rect place, const Evidence& evidence) {
  const Ink ink{TypeSize::small, Weight::medium, sketch.palette().muted};
  Rect line = cut_top(place, sketch.sizes().line(TypeSize::small));
  const auto entry = [&](std::string_view name, const auto& paint_swatch) {
    if (sketch.width_of(name, ink) + sketch.px(24) > line.width())
      line = cut_top(place, sketch.sizes().line(TypeSize::small));
    if (line.empty()) return;
    Rect swatch = inset(cut_left(line, sketch.px(22)), 0, line.height() * 0.22F);
    swatch.right -= sketch.px(4);
    paint_swatch(swatch);
    line.left = sketch.set_words(line, name, ink).right + sketch.px(12);
  };
  for (std::size_t stage = 0; stage < kStageCount; ++stage) {
    entry(words::stage_name(stage), [&](Rect swatch) {
      const float part = swatch.width() / static_cast<float>(evidence.size());
      for (std::size_t i = 0; i < evidence.size(); ++i)
        sketch.fill(cut_left(swatch, part), colour_of(sketch.ruler(), evidence[i].place, stage));
    });
  }
  entry(words::say(words::Plain::evidence_done), [&](Rect r) { sketch.fill(r, sketch.palette().outline, 0, 0.25F); });
  entry(words::say(words::Plain::evidence_given_up),
        [&](Rect r) { sketch.fill(r, sketch.palette().outline, 0, 0.55F); });
}

float swatches_height(const Ruler& ruler) {
  const bool tall = ruler.look().form == Form::tall;
  return ruler.sizes().line(TypeSize::small) * (tall ? 2.0F : 1.0F);
}

void draw_organisation(Sketch& sketch, Rect place, const Plot& plot, const OrganisationEvidence& one, double cursor) {
  const std::size_t sample = sample_at(one.flow, cursor);
  const FlowSample& now = one.flow[sample];
  Rect head{plot.place.left, place.top, place.right, plot.place.top - sketch.px(4)};
  const Ink strong{TypeSize::body, Weight::semi_bold, sketch.look().organisation(one.place)};
  head.left = sketch.set_words(head, one.name, strong).right + sketch.px(16);
  const std::string_view unit = words::say(words::Plain::evidence_requests_asked_for);
  const Ink quiet{TypeSize::small, Weight::medium, sketch.palette().muted};
  // Beside the name, or in the corner that a rising chart leaves free.
  const bool fits = sketch.width_of(unit, quiet) <= head.width();
  const Rect corner = rect_at({plot.place.left + sketch.px(4), plot.place.top}, plot.place.width(),
                              sketch.sizes().line(TypeSize::small));
  sketch.words(fits ? head : corner, unit, quiet);
  draw_levels(sketch, plot);
  draw_bands(sketch, plot, one.flow, one.place);
  draw_days(sketch, plot);
  draw_reading(sketch, plot, one, sample, cursor);
  std::string parts;
  for (std::size_t stage = 0; stage < kStageCount; ++stage)
    words::add_to_list(parts, words::pair(words::stage_name(stage), std::to_string(now.open[stage])));
  const auto left = day_left(one.flow, sample);
  sketch.tell(plot.place, words::flow_reading(words::day(cursor), one.name, now.in_progress(), parts,
                                              left ? std::optional<double>(*left - now.day) : std::nullopt));
}

}  // namespace

std::vector<Rect> flow_plots(const Ruler& ruler, Rect place, std::size_t organisations) {
  const bool tall = ruler.look().form == Form::tall;
  cut_top(place, swatches_height(ruler) + ruler.px(6));
  std::vector<Rect> plots =
      tall ? rows_of(place, organisations, ruler.px(6)) : columns_of(place, organisations, ruler.px(24));
  for (Rect& plot : plots) {
    plot.left += ruler.px(44);
    plot.right -= ruler.px(12);
    plot.top += ruler.sizes().line(TypeSize::body) + ruler.px(4);
    plot.bottom -= ruler.sizes().line(TypeSize::small) + ruler.px(kGapToDays);
  }
  return plots;
}

Marks flow_chart(const Ruler& ruler, Rect place, const Evidence& evidence, double last_day, double cursor) {
  Sketch sketch(ruler, Sketch::kOfAYear * evidence.size());
  const double end = highest_level(evidence) * kRoomAbove;
  const auto plots = flow_plots(ruler, place, evidence.size());
  draw_swatches(sketch, cut_top(place, swatches_height(ruler)), evidence);
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    if (evidence[i].flow.empty()) continue;
    const Plot plot{plots[i], day_axis(plots[i], last_day), {plots[i].bottom, plots[i].top, 0, end, false}};
    const float head = ruler.sizes().line(TypeSize::body) + ruler.px(4);
    draw_organisation(sketch, {plots[i].left, plots[i].top - head, plots[i].right, plots[i].bottom}, plot, evidence[i],
                      cursor);
  }
  return sketch.take();
}

}  // namespace journey::web
