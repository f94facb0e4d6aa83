// Lead time by cause: a bar for each organisation, and how much sooner a change would arrive without it.
#include <algorithm>
#include <cmath>

#include "web/charts/evidence_charts.h"
#include "web/charts/sketch.h"
#include "web/words/causes.h"
#include "web/words/evidence.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

constexpr std::size_t kMostTicks = 6;
constexpr double kDay = 24;

const CauseHours* find(const OrganisationEvidence& one, model::Cause cause) {
  for (const auto& known : one.causes) {
    if (known.cause == cause) return &known;
  }
  return nullptr;
}

double longest(const Evidence& evidence) {
  double hours = 1;
  for (const auto& one : evidence) {
    for (const auto& cause : one.causes) hours = std::max(hours, cause.hours);
  }
  return hours;
}

// In days if there are at least two of them.
double unit_for(double hours) { return hours >= 2 * kDay ? kDay : 1; }

// Organisation, length and savings, as much of it as fits.
std::string told_beside(const Ruler& ruler, const std::string& name, const CauseHours& cause, const Ink& ink,
                        float room) {
  const std::string named = words::cause_reading(name, cause.hours, cause.saved);
  const std::string plain = words::cause_hours(cause.hours, cause.saved);
  const std::string brief = words::short_span_of_hours(cause.hours);
  for (const std::string& text : {named, plain, words::named_value(name, brief)}) {
    if (ruler.width_of(text, ink) <= room) return text;
  }
  return brief;
}

void draw_bar(Sketch& sketch, Rect bar, const Axis& axis, const CauseHours* cause, const OrganisationEvidence& one) {
  if (cause == nullptr) return;
  const Colour colour = sketch.look().organisation(one.place);
  const float end = std::max(axis.at(cause->hours), bar.left + sketch.px(2));
  sketch.fill({bar.left, bar.top, end, bar.bottom}, colour, sketch.px(2), 0.45F);
  // Solid: the savings; the rest would be spent waiting for something else.
  sketch.fill({bar.left, bar.top, axis.at(std::min(cause->saved, cause->hours)), bar.bottom}, colour, sketch.px(2));
  const Ink ink{TypeSize::small, Weight::medium, sketch.palette().text};
  const std::string told = told_beside(sketch.ruler(), one.name, *cause, ink, bar.right - end - sketch.px(8));
  const float left = std::min(end + sketch.px(8), bar.right - sketch.width_of(told, ink));
  sketch.words({left, bar.top, bar.right + sketch.px(4), bar.bottom}, told, ink);
}

void draw_axis(Sketch& sketch, Rect plot, Rect line, const Axis& axis, double unit) {
  const Ink ink{TypeSize::small, Weight::medium, sketch.palette().muted};
  for (const double tick : round_ticks(axis.highest / unit, kMostTicks)) {
    const float x = axis.at(tick * unit);
    sketch.line({x, plot.top}, {x, plot.bottom}, sketch.palette().outline, 1, tick > 0 ? 0.25F : 0.8F);
    sketch.words({x - sketch.px(30), line.top, x + sketch.px(30), line.bottom},
                 unit > 1 ? words::short_days(tick) : words::short_hours(tick), ink, Align::centre);
  }
}

void draw_cause(Sketch& sketch, Rect row, float names, const Axis& axis, const Evidence& evidence, model::Cause cause) {
  const bool tall = sketch.look().form == Form::tall;
  Rect name = tall ? cut_top(row, sketch.sizes().line(TypeSize::small)) : cut_left(row, names);
  name.right -= sketch.px(10);
  sketch.words(name, words::cause_title(cause), {TypeSize::small, Weight::semi_bold, sketch.palette().text},
               tall ? Align::left : Align::right);
  const auto bars = rows_of(row, evidence.size(), sketch.px(2));
  std::string told(words::cause_title(cause));
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    const CauseHours* known = find(evidence[i], cause);
    const float thick = std::min(bars[i].height(), sketch.px(18));
    Rect bar{axis.from, bars[i].centre().y - thick / 2, row.right, bars[i].centre().y + thick / 2};
    draw_bar(sketch, bar, axis, known, evidence[i]);
    told += (i == 0 ? ". " : "; ") +
            (known ? words::cause_reading(evidence[i].name, known->hours, known->saved) : evidence[i].name + ": 0");
  }
  sketch.tell(row, std::move(told));
}

// At whole points, like body text everywhere else.
void draw_nothing(Sketch& sketch, Rect place) {
  const auto words = words::say(words::Plain::evidence_nothing_delivered);
  const Ink ink{TypeSize::body, Weight::medium, sketch.palette().text};
  const float width = std::ceil(sketch.width_of(words, ink));
  const float height = sketch.sizes().text(ink.size);
  sketch.words(rect_at({std::floor(place.left), std::floor(place.top)}, width, height), words, ink);
  sketch.tell(rect_at({place.left, place.top}, width, height), std::string(words));
}

// As many as are legible: a line for each organisation's bar, and on an upright phone one for the name.
std::size_t rows_with_room(const Ruler& ruler, Rect place, std::size_t organisations) {
  const bool tall = ruler.look().form == Form::tall;
  const float line = ruler.sizes().line(TypeSize::small);
  const float row = (static_cast<float>(organisations) + (tall ? 1.0F : 0.0F)) * line;
  const float rows = (place.height() - line) / row;
  return std::clamp<std::size_t>(static_cast<std::size_t>(std::max(rows, 0.0F)), 2, tall ? 7 : 8);
}

}  // namespace

Marks causes_chart(const Ruler& ruler, Rect place, const Evidence& evidence) {
  Sketch sketch(ruler);
  const bool tall = ruler.look().form == Form::tall;
  sketch.add(names_line(ruler, cut_top(place, names_line_height(ruler, place.width(), evidence)), evidence));
  cut_top(place, ruler.px(4));
  const auto causes = causes_worth_showing(evidence, rows_with_room(ruler, place, evidence.size()));
  if (causes.empty()) {
    draw_nothing(sketch, place);
    return sketch.take();
  }
  const float names = tall ? 0 : ruler.px(200);
  Rect plot = place;
  const Rect line = cut_bottom(plot, ruler.sizes().line(TypeSize::small));
  const double most = longest(evidence);
  const double unit = unit_for(most);
  const Axis axis{plot.left + names + (tall ? ruler.px(8) : 0), plot.right - ruler.px(tall ? 60 : 230), 0,
                  round_end(most / unit, kMostTicks) * unit, false};
  draw_axis(sketch, {axis.from, plot.top, axis.to, plot.bottom}, line, axis, unit);
  const auto rows = rows_of(plot, causes.size(), ruler.px(tall ? 2 : 8));
  for (std::size_t c = 0; c < causes.size(); ++c) draw_cause(sketch, rows[c], names, axis, evidence, causes[c]);
  return sketch.take();
}

}  // namespace journey::web
