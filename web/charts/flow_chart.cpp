// Cumulative flow: what has been asked for and what has left, and between them what is on its way, by step. Upwards
// between the edges lies how much is open, sideways how long it takes.
#include <algorithm>

#include "web/charts/evidence_charts.h"
#include "web/ui.h"
#include "web/words.h"
#include "web/words_evidence.h"

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

void draw_levels(const Pen& pen, const Plot& plot) {
  const Ink ink{TypeSize::small, Weight::medium, pen.palette().muted};
  for (const double tick : round_ticks(plot.counts.highest, kMostTicks)) {
    const float y = plot.counts.at(tick);
    pen.line({plot.place.left, y}, {plot.place.right, y}, pen.palette().outline, 1, tick > 0 ? 0.3F : 0.8F);
    pen.words({plot.place.left - pen.px(44), y - pen.px(9), plot.place.left - pen.px(6), y + pen.px(9)},
              words::number(tick), ink, Align::right);
  }
}

void draw_days(const Pen& pen, const Plot& plot) {
  const Ink ink{TypeSize::small, Weight::medium, pen.palette().muted};
  const float line = pen.sizes().line(TypeSize::small);
  for (const double tick : round_ticks(plot.days.highest, 5)) {
    const float x = plot.days.at(tick);
    pen.line({x, plot.place.top}, {x, plot.place.bottom}, pen.palette().outline, 1, 0.2F);
    const std::string text = tick > 0 ? words::number(tick) : std::string(words::label(words::Label::day_of_the_year));
    const float top = plot.place.bottom + pen.px(kGapToDays);
    pen.words({x - pen.px(30), top, x + pen.px(30), top + line}, text, ink, Align::centre);
  }
}

// The later the step, the stronger; what has left is grey.
Colour colour_of(const Pen& pen, std::size_t organisation, std::size_t stage) {
  return shade(pen, organisation, kStageCount - 1 - stage);
}

void draw_column(const Pen& pen, const Plot& plot, Rect column, const FlowSample& sample, std::size_t organisation) {
  double below = 0;
  const auto layer = [&](double height, Colour colour, float opacity) {
    if (height <= 0) return;
    pen.fill({column.left, plot.counts.at(below + height), column.right, plot.counts.at(below)}, colour, 0, opacity);
    below += height;
  };
  layer(static_cast<double>(sample.given_up), pen.palette().outline, 0.55F);
  layer(static_cast<double>(sample.done), pen.palette().outline, 0.25F);
  for (std::size_t stage = kStageCount; stage-- > 0;) layer(sample.open[stage], colour_of(pen, organisation, stage), 1);
}

void draw_bands(const Pen& pen, const Plot& plot, const Flow& flow, std::size_t organisation) {
  const auto most = static_cast<std::size_t>(std::max(1.0F, plot.place.width() / pen.px(kColumn)));
  const std::size_t columns = std::min(most, flow.size());
  const float width = plot.place.width() / static_cast<float>(columns);
  for (std::size_t c = 0; c < columns; ++c) {
    const float left = plot.place.left + width * static_cast<float>(c);
    const std::size_t sample = sample_at(flow, plot.days.value_at(left + width / 2));
    draw_column(pen, plot, {left, plot.place.top, left + width, plot.place.bottom}, flow[sample], organisation);
  }
}

Ink label_ink(const Pen& pen) { return {TypeSize::small, Weight::semi_bold, pen.palette().text}; }

// Around `at`, but within the plot.
Rect label_place(const Pen& pen, const Plot& plot, Point at, const std::string& text) {
  const float half = pen.width_of(text, label_ink(pen)) / 2 + pen.px(5);
  const float high = pen.px(10);
  const float x = std::clamp(at.x, plot.place.left + half, std::max(plot.place.left + half, plot.place.right - half));
  const float y = std::clamp(at.y, plot.place.top + high, plot.place.bottom - high);
  return {x - half, y - high, x + half, y + high};
}

void draw_label(const Pen& pen, Rect place, const std::string& text) {
  pen.fill(place, pen.palette().background, pen.px(4), 0.88F);
  pen.words(place, text, label_ink(pen), Align::centre);
}

// From edge to edge at the day that is read: upwards the open requests, sideways the days until they had left.
void draw_reading(const Pen& pen, const Plot& plot, const OrganisationEvidence& one, std::size_t sample,
                  double cursor) {
  const FlowSample& now = one.flow[sample];
  const Colour ink = pen.palette().text;
  const float x = plot.days.at(cursor);
  const float top = plot.counts.at(static_cast<double>(now.asked()));
  const float bottom = plot.counts.at(static_cast<double>(now.left()));
  pen.line({x, plot.place.top}, {x, plot.place.bottom}, ink, 1, 0.35F);
  pen.line({x, top}, {x, bottom}, ink, pen.px(3));
  const auto left = day_left(one.flow, sample);
  const float end = plot.days.at(left.value_or(plot.days.highest));
  pen.line({x, top}, {end, top}, ink, pen.px(3), left ? 1.0F : 0.5F);
  pen.disc({end, top}, pen.px(left ? 4 : 0), ink);
  const std::string open = words::open_requests(now.in_progress());
  const std::string days =
      left ? words::short_span_of_hours((*left - now.day) * 24) : words::more_than_days(plot.days.highest - now.day);
  Rect below = label_place(pen, plot, {x, bottom + pen.px(14)}, open);
  const Rect above = label_place(pen, plot, {(x + end) / 2, top - pen.px(14)}, days);
  // Near the plot's edges they would meet.
  if (overlap(below, above)) {
    const bool room_below = above.bottom + below.height() <= plot.place.bottom;
    below = label_place(pen, plot, {x, room_below ? above.bottom + pen.px(11) : above.top - pen.px(11)}, open);
  }
  draw_label(pen, below, open);
  draw_label(pen, above, days);
}

// What the shades mean, in as many lines as `place` has room for.
void draw_swatches(const Pen& pen, Rect place, const Evidence& evidence) {
  const Ink ink{TypeSize::small, Weight::medium, pen.palette().muted};
  Rect line = cut_top(place, pen.sizes().line(TypeSize::small));
  const auto entry = [&](std::string_view name, const auto& paint_swatch) {
    if (pen.width_of(name, ink) + pen.px(24) > line.width()) line = cut_top(place, pen.sizes().line(TypeSize::small));
    if (line.empty()) return;
    Rect swatch = inset(cut_left(line, pen.px(22)), 0, line.height() * 0.22F);
    swatch.right -= pen.px(4);
    paint_swatch(swatch);
    line.left = pen.words(line, name, ink).right + pen.px(12);
  };
  for (std::size_t stage = 0; stage < kStageCount; ++stage) {
    entry(words::stage_name(stage), [&](Rect swatch) {
      const float part = swatch.width() / static_cast<float>(evidence.size());
      for (std::size_t i = 0; i < evidence.size(); ++i)
        pen.fill(cut_left(swatch, part), colour_of(pen, evidence[i].place, stage));
    });
  }
  entry(words::label(words::Label::done), [&](Rect r) { pen.fill(r, pen.palette().outline, 0, 0.25F); });
  entry(words::label(words::Label::given_up), [&](Rect r) { pen.fill(r, pen.palette().outline, 0, 0.55F); });
}

float swatches_height(const Pen& pen) {
  const bool tall = pen.look().form == Form::tall;
  return pen.sizes().line(TypeSize::small) * (tall ? 2.0F : 1.0F);
}

void draw_organisation(const Pen& pen, Rect place, const Plot& plot, const OrganisationEvidence& one, double cursor) {
  const std::size_t sample = sample_at(one.flow, cursor);
  const FlowSample& now = one.flow[sample];
  Rect head{plot.place.left, place.top, place.right, plot.place.top - pen.px(4)};
  head.left = pen.words(head, one.name, {TypeSize::body, Weight::semi_bold, pen.look().organisation(one.place)}).right +
              pen.px(16);
  const std::string_view unit = words::label(words::Label::requests_asked_for);
  const Ink quiet{TypeSize::small, Weight::medium, pen.palette().muted};
  // Beside the name, or in the corner that a chart that rises leaves free.
  const bool fits = pen.width_of(unit, quiet) <= head.width();
  const Rect corner =
      rect_at({plot.place.left + pen.px(4), plot.place.top}, plot.place.width(), pen.sizes().line(TypeSize::small));
  pen.words(fits ? head : corner, unit, quiet);
  draw_levels(pen, plot);
  draw_bands(pen, plot, one.flow, one.place);
  draw_days(pen, plot);
  draw_reading(pen, plot, one, sample, cursor);
  std::string parts;
  for (std::size_t stage = 0; stage < kStageCount; ++stage)
    parts += (stage == 0 ? "" : ", ") + std::string(words::stage_name(stage)) + " " + std::to_string(now.open[stage]);
  const auto left = day_left(one.flow, sample);
  ui::describe(words::flow_reading(words::day(cursor), one.name, now.in_progress(), parts,
                                   left ? std::optional<double>(*left - now.day) : std::nullopt),
               plot.place);
}

}  // namespace

std::vector<Rect> flow_plots(const Pen& pen, Rect place, std::size_t organisations) {
  const bool tall = pen.look().form == Form::tall;
  cut_top(place, swatches_height(pen) + pen.px(6));
  std::vector<Rect> plots =
      tall ? rows_of(place, organisations, pen.px(6)) : columns_of(place, organisations, pen.px(24));
  for (Rect& plot : plots) {
    plot.left += pen.px(44);
    plot.right -= pen.px(12);
    plot.top += pen.sizes().line(TypeSize::body) + pen.px(4);
    plot.bottom -= pen.sizes().line(TypeSize::small) + pen.px(kGapToDays);
  }
  return plots;
}

void draw_flow_chart(const Pen& pen, Rect place, const Evidence& evidence, double last_day, double cursor) {
  const double end = highest_level(evidence) * kRoomAbove;
  const auto plots = flow_plots(pen, place, evidence.size());
  draw_swatches(pen, cut_top(place, swatches_height(pen)), evidence);
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    if (evidence[i].flow.empty()) continue;
    const Plot plot{plots[i], day_axis(plots[i], last_day), {plots[i].bottom, plots[i].top, 0, end, false}};
    const float head = pen.sizes().line(TypeSize::body) + pen.px(4);
    draw_organisation(pen, {plots[i].left, plots[i].top - head, plots[i].right, plots[i].bottom}, plot, evidence[i],
                      cursor);
  }
}

}  // namespace journey::web
