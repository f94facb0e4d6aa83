// The incident timeline: each is a line from its beginning to its end, thin until it was noticed; the shape shows the
// severity.
#include <algorithm>

#include "web/charts/evidence_charts.h"
#include "web/charts/sketch.h"
#include "web/words/evidence.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

void draw_sign(Sketch& sketch, Point at, std::uint8_t severity, float size, Colour colour) {
  if (severity == 1) return sketch.add(mark::Triangle{at, size * 1.15F, sketch.palette().incident});
  if (severity == 2) return sketch.add(mark::Diamond{at, size, colour});
  sketch.add(mark::Ring{at, size * 0.62F, colour, std::max(1.0F, size * 0.3F)});
}

void draw_mark(Sketch& sketch, const Axis& days, float y, float size, const IncidentMark& mark, Colour colour) {
  const double end = mark.restored.value_or(days.highest);
  const Point from{days.at(mark.began), y};
  const Point noticed{days.at(std::min(mark.detected.value_or(end), end)), y};
  sketch.line(from, noticed, colour, std::max(1.0F, size * 0.2F), 0.7F);
  sketch.line(noticed, {days.at(end), y}, colour, std::max(1.5F, size * 0.6F));
  draw_sign(sketch, from, mark.severity, size, colour);
}

struct Reading {
  std::string text;
  std::optional<std::size_t> mark;
};

Reading reading_of(const OrganisationEvidence& one, double cursor, double reach) {
  const auto found = incident_at(one.incidents, cursor, reach);
  if (!found) return {words::no_incident_near(cursor), {}};
  const IncidentMark& mark = one.incidents[*found];
  std::optional<double> noticed;
  std::optional<double> over;
  if (mark.detected) noticed = (*mark.detected - mark.began) * 24;
  if (mark.restored) over = (*mark.restored - mark.began) * 24;
  return {words::incident_reading(mark.severity, mark.by_customer, mark.began, noticed, over, mark.path), found};
}

void draw_shapes(Sketch& sketch, Rect line) {
  const Ink ink{TypeSize::small, Weight::medium, sketch.palette().muted};
  for (std::uint8_t severity = 1; severity <= 3; ++severity) {
    const Rect sign = cut_left(line, sketch.px(18));
    draw_sign(sketch, sign.centre(), severity, sketch.px(5), sketch.palette().text);
    const auto title = words::severity_title(severity);
    if (sketch.width_of(title, ink) > line.width()) return;
    line.left = sketch.set_words(line, title, ink).right + sketch.px(16);
  }
  const auto how = words::say(words::Plain::evidence_from_began_to_restored);
  if (sketch.width_of(how, ink) <= line.width()) sketch.words(line, how, ink);
}

void draw_told(Sketch& sketch, Rect told, const OrganisationEvidence& one, const std::string& text) {
  sketch.words(cut_top(told, sketch.sizes().line(TypeSize::body)),
               one.name + "  " + std::to_string(one.incidents.size()),
               {TypeSize::body, Weight::semi_bold, sketch.look().organisation(one.place)});
  sketch.paragraph(told, text, {TypeSize::small, Weight::medium, sketch.palette().text});
  sketch.tell(told, words::named_value(one.name, text));
}

void draw_organisation(Sketch& sketch, Rect plot, const Axis& days, const OrganisationEvidence& one,
                       std::optional<std::size_t> read) {
  const double gap = (days.highest - days.lowest) * static_cast<double>(sketch.px(9) / plot.width());
  const auto rows = rows_without_overlap(one.incidents, days.highest, gap);
  std::size_t count = 1;
  for (const std::size_t row : rows) count = std::max(count, row + 1);
  const float pitch = std::min(plot.height() / static_cast<float>(count), sketch.px(24));
  const float size = std::clamp(pitch * 0.38F, sketch.px(1.5F), sketch.px(7));
  const Colour colour = sketch.look().organisation(one.place);
  sketch.line({plot.left, plot.bottom}, {plot.right, plot.bottom}, sketch.palette().outline, 1, 0.8F);
  for (std::size_t m = 0; m < one.incidents.size(); ++m) {
    const float y = plot.bottom - pitch * (static_cast<float>(rows[m]) + 0.5F);
    if (read && *read == m) {
      const double end = one.incidents[m].restored.value_or(days.highest);
      sketch.fill(
          {days.at(one.incidents[m].began) - size * 1.6F, y - size * 1.6F, days.at(end) + size, y + size * 1.6F},
          sketch.palette().text, size, 0.22F);
    }
    draw_mark(sketch, days, y, size, one.incidents[m], colour);
  }
}

}  // namespace

Marks incident_chart(const Ruler& ruler, Rect place, const Evidence& evidence, double last_day, double cursor) {
  Sketch sketch(ruler);
  const bool tall = ruler.look().form == Form::tall;
  Rect shapes = cut_top(place, ruler.sizes().line(TypeSize::small) + ruler.px(6));
  const Rect plots = day_plots(ruler, place);
  shapes.left = plots.left;
  draw_shapes(sketch, shapes);
  const Axis days = day_axis(plots, last_day);
  const double reach = last_day * static_cast<double>(ruler.px(10) / plots.width());
  const auto rows = rows_of({place.left, plots.top, place.right, plots.bottom}, evidence.size(), ruler.px(14));
  const float told_height = ruler.sizes().line(TypeSize::body) + 3 * ruler.sizes().line(TypeSize::small);
  std::vector<Rect> drawn;
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    Rect row = rows[i];
    const Reading reading = reading_of(evidence[i], cursor, reach);
    const Rect told =
        tall ? cut_top(row, told_height) : Rect{plots.right + ruler.px(20), row.top, place.right, row.bottom};
    draw_told(sketch, told, evidence[i], reading.text);
    drawn.push_back({plots.left, row.top + ruler.px(4), plots.right, row.bottom});
    draw_organisation(sketch, drawn.back(), days, evidence[i], reading.mark);
  }
  sketch.add(day_lines(ruler, drawn, {place.left, plots.bottom, place.right, place.bottom}, last_day, cursor));
  return sketch.take();
}

}  // namespace journey::web
