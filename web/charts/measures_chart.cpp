// The four measures, each on its own scale with the ranges of the 2019 clusters behind.
#include <algorithm>
#include <array>
#include <cmath>

#include "web/charts/evidence_charts.h"
#include "web/ui.h"
#include "web/words.h"
#include "web/words_evidence.h"

namespace journey::web {
namespace {

using experiment::Cluster;
using experiment::kClusterCount;
using experiment::kFourMeasures;
using model::Measure;
using words::Label;
using words::label;

constexpr std::array<Measure, kFourMeasures> kMeasures = {Measure::deploys_per_week, Measure::lead_time_hours_p50,
                                                          Measure::change_failure_rate, Measure::restore_hours_p50};
constexpr double kRarest = 2;

// Better is always to the right.
Axis axis_for(std::size_t measure, Rect track) {
  switch (measure) {
    case 0:
      return {track.left, track.right, kRarest, 2000, true};
    case 1:
      return {track.right, track.left, 0.5, 4380, true};
    case 2:
      return {track.right, track.left, 0, 0.6, false};
    default:
      return {track.right, track.left, 0.1, 4380, true};
  }
}

struct Tick {
  double value;
  std::string text;
};

std::vector<Tick> ticks_for(std::size_t measure) {
  switch (measure) {
    case 0:
      return {{12, "12 " + std::string(label(Label::per_year))},
              {52, "1 " + std::string(label(Label::per_week))},
              {365, "1 " + std::string(label(Label::per_day))}};
    case 1:
      return {{1, "1 h"}, {24, "1 d"}, {168, "7 d"}, {730, "30 d"}, {4380, "180 d"}};
    case 2:
      return {{0, "0 %"}, {0.15, "15 %"}, {0.3, "30 %"}, {0.46, "46 %"}, {0.6, "60 %"}};
    default:
      return {{1, "1 h"}, {24, "1 d"}, {168, "7 d"}, {730, "30 d"}, {4380, "180 d"}};
  }
}

// Clusters that share one range share one field.
struct Field {
  experiment::ClusterRange range;
  std::string name;
};

std::vector<Field> fields_for(std::size_t measure) {
  std::vector<Field> fields;
  for (std::size_t c = 0; c < kClusterCount; ++c) {
    const auto range = experiment::cluster_range(static_cast<Cluster>(c), measure);
    const bool shared = !fields.empty() && fields.back().range.low == range.low && fields.back().range.high == range.high;
    const std::string name(experiment::kClusterNames[c]);
    if (shared)
      fields.back().name += ", " + name;
    else
      fields.push_back({range, name});
  }
  return fields;
}

void draw_fields(const Pen& pen, Rect track, const Axis& axis, std::size_t measure) {
  const Ink ink{TypeSize::small, Weight::medium, pen.palette().muted};
  double named_up_to = -1;  // where ranges begin together, the wider one is named beside the narrower
  for (const Field& field : fields_for(measure)) {
    const float a = axis.at(std::max(field.range.low, axis.lowest));
    const float b = axis.at(std::min(field.range.high, axis.highest));
    const Rect place{std::min(a, b) + 1, track.top, std::max(a, b) - 1, track.bottom};
    pen.fill(place, pen.palette().outline, pen.px(3), 0.20F);
    Rect named = place;
    if (named_up_to > field.range.low) named.right = std::min(named.right, axis.at(named_up_to));
    if (pen.width_of(field.name, ink) < named.width() - pen.px(4)) pen.words(named, field.name, ink, Align::centre);
    if (measure > 0) named_up_to = field.range.high;
  }
}

void draw_ticks(const Pen& pen, Rect line, const Axis& axis, std::size_t measure) {
  const Ink ink{TypeSize::small, Weight::medium, pen.palette().muted};
  float free_from = line.left - pen.px(20);
  auto ticks = ticks_for(measure);
  std::sort(ticks.begin(), ticks.end(), [&](const Tick& a, const Tick& b) { return axis.at(a.value) < axis.at(b.value); });
  for (const Tick& tick : ticks) {
    const float x = axis.at(tick.value);
    const float width = pen.width_of(tick.text, ink);
    const float left = std::clamp(x - width / 2, line.left, std::max(line.left, line.right - width));
    if (left < free_from) continue;
    pen.line({x, line.top - pen.px(4)}, {x, line.top}, pen.palette().outline, 1);
    pen.words({left, line.top, left + width + 1, line.bottom}, tick.text, ink);
    free_from = left + width + pen.px(10);
  }
}

std::string value_text(std::size_t measure, const std::optional<double>& value) {
  return value ? words::measure_value(kMeasures[measure], *value) : std::string(words::term(words::Term::none));
}

double on_axis(std::size_t measure, double value) {
  return measure == 0 ? value * experiment::kWeeksPerYear : value;
}

void draw_values(const Pen& pen, Rect track, const Axis& axis, const Evidence& evidence, std::size_t measure) {
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    const auto& value = evidence[i].measures[measure];
    if (!value) continue;
    const float x = axis.at(on_axis(measure, *value));
    const Colour colour = pen.look().organisation(i);
    pen.line({x, track.top - pen.px(5)}, {x, track.bottom + pen.px(3)}, colour, pen.px(3));
    pen.disc({x, track.top - pen.px(5)}, pen.px(6), colour);
  }
}

void draw_row(const Pen& pen, Rect row, const Evidence& evidence, std::size_t measure) {
  const bool tall = pen.look().form == Form::tall;
  std::string told(words::plain_measure(kMeasures[measure]));
  Rect head = tall ? cut_top(row, pen.sizes().line(TypeSize::small)) : cut_left(row, pen.px(220));
  Rect values = head;
  if (!tall) {
    head = cut_top(values, pen.sizes().line(TypeSize::small));
    values.bottom = values.top + pen.sizes().line(TypeSize::body) * static_cast<float>(evidence.size());
  }
  const auto cells = tall ? std::vector<Rect>{} : rows_of(values, evidence.size(), 0);
  pen.words(head, words::plain_measure(kMeasures[measure]), {TypeSize::small, Weight::medium, pen.palette().muted});
  for (std::size_t i = evidence.size(); i-- > 0;) {
    const std::string text = value_text(measure, evidence[i].measures[measure]);
    const Rect cell = tall ? cut_right(head, pen.px(92)) : cells[i];
    pen.words(cell, text, {tall ? TypeSize::small : TypeSize::body, Weight::semi_bold, pen.look().organisation(i)},
              tall ? Align::right : Align::left);
  }
  for (const auto& one : evidence)
    told += (&one == &evidence.front() ? ": " : ", ") + one.name + " " + value_text(measure, one.measures[measure]);
  const float line = pen.sizes().line(TypeSize::small);
  const float height = std::min(row.height() - line - pen.px(14), pen.px(34));
  const Rect track{row.left, row.top + pen.px(12), row.right - pen.px(8), row.top + pen.px(12) + height};
  const Axis axis = axis_for(measure, track);
  draw_fields(pen, track, axis, measure);
  draw_values(pen, track, axis, evidence, measure);
  draw_ticks(pen, {track.left, track.bottom + pen.px(4), track.right, track.bottom + pen.px(4) + line}, axis, measure);
  ui::describe(told, track);
}

}  // namespace

void draw_measures_chart(const Pen& pen, Rect place, const Evidence& evidence) {
  const auto rows = rows_of(place, kFourMeasures, pen.px(6));
  for (std::size_t m = 0; m < kFourMeasures; ++m) draw_row(pen, rows[m], evidence, m);
}

}  // namespace journey::web
