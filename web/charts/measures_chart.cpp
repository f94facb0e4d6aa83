// The four measures, each on its own scale with the ranges of the 2019 clusters behind, and the single values behind
// each.
#include <algorithm>
#include <array>
#include <cmath>

#include "web/charts/evidence_charts.h"
#include "web/charts/sketch.h"
#include "web/words/evidence.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

using experiment::Cluster;
using experiment::kClusterCount;
using experiment::kFourMeasures;
using model::Measure;
using words::Plain;

constexpr std::array<Measure, kFourMeasures> kMeasures = {Measure::deploys_per_week, Measure::lead_time_hours_p50,
                                                          Measure::change_failure_rate, Measure::restore_hours_p50};
constexpr std::size_t kFailureRate = 2;
constexpr double kRarest = 2;
constexpr float kValueOnPhone = 92;

// Better is always to the right.
Axis axis_for(std::size_t measure, Rect track) {
  switch (measure) {
    case 0:
      return {track.left, track.right, kRarest, 8000, true};
    case 1:
      return {track.right, track.left, 0.5, 4380, true};
    case 2:
      return {track.right, track.left, 0, 0.8, false};
    default:
      return {track.right, track.left, 0.1, 4380, true};
  }
}

struct Tick {
  double value;
  std::string text;
};

std::vector<Tick> ticks_at(std::initializer_list<double> shares) {
  std::vector<Tick> ticks;
  for (const double share : shares) ticks.push_back({share, words::percent(share)});
  return ticks;
}

std::vector<Tick> ticks_for(std::size_t measure) {
  switch (measure) {
    case 0:
      return {{12, say(words::message::EvidenceTimesAYear{.number = "12"})},
              {52, say(words::message::EvidenceTimesAWeek{.number = "1"})},
              {365, say(words::message::EvidenceTimesADay{.number = "1"})}};
    case 1:
    case 3:
      return {{1, words::short_hours(1)},
              {24, words::short_days(1)},
              {168, words::short_days(7)},
              {730, words::short_days(30)},
              {4380, words::short_days(180)}};
    default:
      return ticks_at({0, 0.15, 0.3, 0.46, 0.6});
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
    const bool shared =
        !fields.empty() && fields.back().range.low == range.low && fields.back().range.high == range.high;
    const std::string name(experiment::kClusterNames[c]);
    if (shared)
      fields.back().name += ", " + name;
    else
      fields.push_back({range, name});
  }
  return fields;
}

void draw_fields(Sketch& sketch, Rect track, const Axis& axis, std::size_t measure) {
  const Ink ink{TypeSize::small, Weight::medium, sketch.palette().muted};
  double named_up_to = -1;  // if two ranges begin together, the name of the wider one is beside the narrower
  for (const Field& field : fields_for(measure)) {
    const float a = axis.at(std::max(field.range.low, axis.lowest));
    const float b = axis.at(std::min(field.range.high, axis.highest));
    const Rect place{std::min(a, b) + 1, track.top, std::max(a, b) - 1, track.bottom};
    sketch.fill(place, sketch.palette().outline, sketch.px(3), 0.20F);
    Rect named = place;
    if (named_up_to > field.range.low) named.right = std::min(named.right, axis.at(named_up_to));
    named.bottom = named.top + sketch.sizes().line(TypeSize::small);
    if (sketch.width_of(field.name, ink) < named.width() - sketch.px(4))
      sketch.words(named, field.name, ink, Align::centre);
    if (measure > 0) named_up_to = field.range.high;
  }
}

void draw_ticks(Sketch& sketch, Rect line, const Axis& axis, std::size_t measure) {
  const Ink ink{TypeSize::small, Weight::medium, sketch.palette().muted};
  float free_from = line.left - sketch.px(20);
  auto ticks = ticks_for(measure);
  std::sort(ticks.begin(), ticks.end(),
            [&](const Tick& a, const Tick& b) { return axis.at(a.value) < axis.at(b.value); });
  for (const Tick& tick : ticks) {
    const float x = axis.at(tick.value);
    const float width = sketch.width_of(tick.text, ink);
    const float left = std::clamp(x - width / 2, line.left, std::max(line.left, line.right - width));
    if (left < free_from) continue;
    sketch.line({x, line.top - sketch.px(4)}, {x, line.top}, sketch.palette().outline, 1);
    sketch.words({left, line.top, left + width + 1, line.bottom}, tick.text, ink);
    free_from = left + width + sketch.px(10);
  }
}

std::string value_text(std::size_t measure, const std::optional<double>& value) {
  return words::value_or_none(kMeasures[measure], value);
}

double on_axis(std::size_t measure, double value) { return measure == 0 ? value * experiment::kWeeksPerYear : value; }

// The single values as a strip: dots if there are few, bars if there are many.
void draw_spread(Sketch& sketch, Rect strip, const Axis& axis, const std::vector<double>& values, Colour colour) {
  const float pitch = sketch.px(5);
  const auto bins = static_cast<std::size_t>(std::max(1.0F, strip.width() / pitch));
  const auto counts = binned(values, axis.lowest, axis.highest, bins);
  const std::size_t most = *std::max_element(counts.begin(), counts.end());
  const bool as_dots = static_cast<float>(most) * pitch <= strip.height();
  const bool reversed = axis.from > axis.to;
  for (std::size_t b = 0; b < bins; ++b) {
    const float left = strip.left + pitch * static_cast<float>(reversed ? bins - 1 - b : b);
    if (!as_dots) {
      const float height = strip.height() * static_cast<float>(counts[b]) / static_cast<float>(most);
      sketch.fill({left, strip.bottom - height, left + pitch - 1, strip.bottom}, colour, 0, 0.55F);
      continue;
    }
    for (std::size_t k = 0; k < counts[b]; ++k)
      sketch.disc({left + pitch / 2, strip.bottom - pitch * (static_cast<float>(k) + 0.5F)}, pitch * 0.4F, colour,
                  0.75F);
  }
}

// A share has no single values; a line shows the range of the true one.
void draw_likely(Sketch& sketch, Rect strip, const Axis& axis, const Spread& spread, Colour colour) {
  const auto range = likely_share(spread.failed, spread.judged);
  if (!range) return;
  const float y = strip.centre().y;
  const float a = axis.at(range->low);
  const float b = axis.at(range->high);
  sketch.line({a, y}, {b, y}, colour, sketch.px(3), 0.55F);
  for (const float x : {a, b}) {
    if (x <= strip.left || x >= strip.right) continue;  // it continues beyond the scale
    sketch.line({x, y - sketch.px(5)}, {x, y + sketch.px(5)}, colour, sketch.px(2), 0.75F);
  }
}

const std::vector<double>& singles(const Spread& spread, std::size_t measure) {
  return measure == 0 ? spread.deployments_a_year : measure == 1 ? spread.lead_hours : spread.restore_hours;
}

void draw_values(Sketch& sketch, Rect track, const Axis& axis, const Evidence& evidence, std::size_t measure) {
  Rect strips = track;
  cut_top(strips, sketch.sizes().line(TypeSize::small));
  const auto rows = rows_of(inset(strips, 0, sketch.px(3)), evidence.size(), sketch.px(4));
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    const Colour colour = sketch.look().organisation(evidence[i].place);
    const Spread& spread = evidence[i].spread;
    if (measure == kFailureRate)
      draw_likely(sketch, rows[i], axis, spread, colour);
    else if (!singles(spread, measure).empty())
      draw_spread(sketch, rows[i], axis, singles(spread, measure), colour);
    const auto& value = evidence[i].measures[measure];
    if (!value) continue;
    const float x = axis.at(on_axis(measure, *value));
    sketch.line({x, rows[i].top - sketch.px(2)}, {x, rows[i].bottom + sketch.px(2)}, sketch.palette().background,
                sketch.px(7), 0.8F);
    sketch.line({x, rows[i].top - sketch.px(2)}, {x, rows[i].bottom + sketch.px(2)}, colour, sketch.px(3));
    sketch.disc({x, rows[i].top + sketch.px(4)}, sketch.px(4.5F), colour);
  }
}

std::size_t made_of(const Spread& spread, std::size_t measure) {
  if (measure == kFailureRate) return spread.judged;
  return measure == 0 ? spread.deployments : singles(spread, measure).size();
}

// The organisation of the value, and, if there is room, the values behind it.
void draw_whose(Sketch& sketch, Rect place, const OrganisationEvidence& one, const std::string& made_of) {
  const Ink quiet{TypeSize::small, Weight::medium, sketch.palette().muted};
  std::string whole = one.name;
  words::add_to_list(whole, made_of);
  sketch.words(place, sketch.width_of(whole, quiet) <= place.width() ? whole : one.name, quiet);
}

void draw_row(Sketch& sketch, Rect row, const Evidence& evidence, std::size_t measure) {
  const bool tall = sketch.look().form == Form::tall;
  const bool low = sketch.look().form == Form::low;
  std::string told(words::plain_measure(kMeasures[measure]));
  Rect head = tall ? cut_top(row, sketch.sizes().line(TypeSize::small)) : cut_left(row, sketch.px(low ? 250 : 300));
  const TypeSize size = tall || low ? TypeSize::small : TypeSize::body;
  Rect values = head;
  if (!tall) {
    head = cut_top(values, sketch.sizes().line(TypeSize::small));
    values.bottom = values.top + sketch.sizes().line(size) * static_cast<float>(evidence.size());
  }
  const auto cells = tall ? std::vector<Rect>{} : rows_of(values, evidence.size(), 0);
  sketch.words(head, words::plain_measure(kMeasures[measure]),
               {TypeSize::small, Weight::medium, sketch.palette().muted});
  for (std::size_t i = evidence.size(); i-- > 0;) {
    const std::string text = value_text(measure, evidence[i].measures[measure]);
    const Rect cell = tall ? cut_right(head, sketch.px(kValueOnPhone)) : cells[i];
    const Rect written =
        sketch.set_words(cell, text, {size, Weight::semi_bold, sketch.look().organisation(evidence[i].place)},
                         tall ? Align::right : Align::left);
    if (tall) continue;
    draw_whose(sketch, {written.right + sketch.px(8), cell.top, cell.right, cell.bottom}, evidence[i],
               words::made_of(measure, made_of(evidence[i].spread, measure)));
  }
  for (const auto& one : evidence)
    words::add_to_list(told, words::pair_made_of(one.name, value_text(measure, one.measures[measure]),
                                                 words::made_of(measure, made_of(one.spread, measure))));
  const float line = sketch.sizes().line(TypeSize::small);
  const float height =
      std::min(row.height() - line - sketch.px(10), line + sketch.px(36) * static_cast<float>(evidence.size()));
  const Rect track{row.left, row.top, row.right - sketch.px(8), row.top + height};
  const Axis axis = axis_for(measure, track);
  draw_fields(sketch, track, axis, measure);
  draw_values(sketch, track, axis, evidence, measure);
  draw_ticks(sketch, {track.left, track.bottom + sketch.px(4), track.right, track.bottom + sketch.px(4) + line}, axis,
             measure);
  sketch.tell(track, std::move(told));
}

// On an upright phone: the organisations, over their columns if each fits on one line.
void draw_heads(Sketch& sketch, Rect& place, const Evidence& evidence) {
  const float width = sketch.px(kValueOnPhone);
  const auto fits = [&](const OrganisationEvidence& one) {
    return sketch.width_of(one.name, {TypeSize::small, Weight::semi_bold, {}}) <= width - sketch.px(8);
  };
  const bool all_fit = std::all_of(evidence.begin(), evidence.end(), fits);
  Rect heads = cut_top(place, all_fit ? sketch.sizes().line(TypeSize::small)
                                      : names_line_height(sketch.ruler(), place.width(), evidence));
  if (!all_fit) return sketch.add(names_line(sketch.ruler(), heads, evidence));
  for (std::size_t i = evidence.size(); i-- > 0;)
    sketch.words(cut_right(heads, width), evidence[i].name,
                 {TypeSize::small, Weight::semi_bold, sketch.look().organisation(evidence[i].place)}, Align::right);
}

}  // namespace

Marks measures_chart(const Ruler& ruler, Rect place, const Evidence& evidence) {
  Sketch sketch(ruler);
  if (ruler.look().form == Form::tall) draw_heads(sketch, place, evidence);
  const float gap = ruler.look().form == Form::low ? 2 : ruler.look().form == Form::tall ? 3 : 6;
  const auto rows = rows_of(place, kFourMeasures, ruler.px(gap));
  for (std::size_t m = 0; m < kFourMeasures; ++m) draw_row(sketch, rows[m], evidence, m);
  return sketch.take();
}

}  // namespace journey::web
