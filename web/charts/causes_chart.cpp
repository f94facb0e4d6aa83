// Lead time by cause: a bar for each organisation, and by how much sooner a change would be there without it.
#include <algorithm>

#include "web/charts/evidence_charts.h"
#include "web/ui.h"
#include "web/words.h"
#include "web/words_causes.h"
#include "web/words_evidence.h"

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

// In days where that leaves at least two of them.
double unit_for(double hours) { return hours >= 2 * kDay ? kDay : 1; }

// Whose, how long and what would be saved, as much of it as has room.
std::string told_beside(const Pen& pen, const std::string& name, const CauseHours& cause, const Ink& ink, float room) {
  const std::string named = words::cause_reading(name, cause.hours, cause.saved);
  const std::string plain = named.substr(name.size() + 2);
  const std::string brief = words::short_span_of_hours(cause.hours);
  for (const std::string& text : {named, plain, name + ": " + brief}) {
    if (pen.width_of(text, ink) <= room) return text;
  }
  return brief;
}

void draw_bar(const Pen& pen, Rect bar, const Axis& axis, const CauseHours* cause, const OrganisationEvidence& one) {
  if (cause == nullptr) return;
  const Colour colour = pen.look().organisation(one.place);
  const float end = std::max(axis.at(cause->hours), bar.left + pen.px(2));
  pen.fill({bar.left, bar.top, end, bar.bottom}, colour, pen.px(2), 0.45F);
  // Solid: what would be saved; the rest would be spent waiting for something else.
  pen.fill({bar.left, bar.top, axis.at(std::min(cause->saved, cause->hours)), bar.bottom}, colour, pen.px(2));
  const Ink ink{TypeSize::small, Weight::medium, pen.palette().text};
  const std::string told = told_beside(pen, one.name, *cause, ink, bar.right - end - pen.px(8));
  const float left = std::min(end + pen.px(8), bar.right - pen.width_of(told, ink));
  pen.words({left, bar.top, bar.right + pen.px(4), bar.bottom}, told, ink);
}

void draw_axis(const Pen& pen, Rect plot, Rect line, const Axis& axis, double unit) {
  const Ink ink{TypeSize::small, Weight::medium, pen.palette().muted};
  for (const double tick : round_ticks(axis.highest / unit, kMostTicks)) {
    const float x = axis.at(tick * unit);
    pen.line({x, plot.top}, {x, plot.bottom}, pen.palette().outline, 1, tick > 0 ? 0.25F : 0.8F);
    pen.words({x - pen.px(30), line.top, x + pen.px(30), line.bottom}, words::number(tick) + (unit > 1 ? " d" : " h"),
              ink, Align::centre);
  }
}

void draw_cause(const Pen& pen, Rect row, float names, const Axis& axis, const Evidence& evidence, model::Cause cause) {
  const bool tall = pen.look().form == Form::tall;
  Rect name = tall ? cut_top(row, pen.sizes().line(TypeSize::small)) : cut_left(row, names);
  name.right -= pen.px(10);
  pen.words(name, words::cause_title(cause), {TypeSize::small, Weight::semi_bold, pen.palette().text},
            tall ? Align::left : Align::right);
  const auto bars = rows_of(row, evidence.size(), pen.px(2));
  std::string told(words::cause_title(cause));
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    const CauseHours* known = find(evidence[i], cause);
    const float thick = std::min(bars[i].height(), pen.px(18));
    Rect bar{axis.from, bars[i].centre().y - thick / 2, row.right, bars[i].centre().y + thick / 2};
    draw_bar(pen, bar, axis, known, evidence[i]);
    told += (i == 0 ? ". " : "; ") +
            (known ? words::cause_reading(evidence[i].name, known->hours, known->saved) : evidence[i].name + ": 0");
  }
  ui::describe(told, row);
}

// As many as can be read: a line for each organisation's bar, and down a phone one for the name.
std::size_t rows_with_room(const Pen& pen, Rect place, std::size_t organisations) {
  const bool tall = pen.look().form == Form::tall;
  const float line = pen.sizes().line(TypeSize::small);
  const float row = (static_cast<float>(organisations) + (tall ? 1.0F : 0.0F)) * line;
  const float rows = (place.height() - line) / row;
  return std::clamp<std::size_t>(static_cast<std::size_t>(std::max(rows, 0.0F)), 2, tall ? 7 : 8);
}

}  // namespace

void draw_causes_chart(const Pen& pen, Rect place, const Evidence& evidence) {
  const bool tall = pen.look().form == Form::tall;
  draw_names_line(pen, cut_top(place, names_line_height(pen, place.width(), evidence)), evidence);
  cut_top(place, pen.px(4));
  const auto causes = causes_worth_showing(evidence, rows_with_room(pen, place, evidence.size()));
  if (causes.empty()) {
    ui::text({place.left, place.top}, words::label(words::Label::nothing_delivered), place.width());
    return;
  }
  const float names = tall ? 0 : pen.px(200);
  Rect plot = place;
  const Rect line = cut_bottom(plot, pen.sizes().line(TypeSize::small));
  const double most = longest(evidence);
  const double unit = unit_for(most);
  const Axis axis{plot.left + names + (tall ? pen.px(8) : 0), plot.right - pen.px(tall ? 60 : 230), 0,
                  round_end(most / unit, kMostTicks) * unit, false};
  draw_axis(pen, {axis.from, plot.top, axis.to, plot.bottom}, line, axis, unit);
  const auto rows = rows_of(plot, causes.size(), pen.px(tall ? 2 : 8));
  for (std::size_t c = 0; c < causes.size(); ++c) draw_cause(pen, rows[c], names, axis, evidence, causes[c]);
}

}  // namespace journey::web
