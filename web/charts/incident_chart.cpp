// The incident timeline: each a line from begun to restored, thin until it was noticed, its severity by shape.
#include <algorithm>

#include "web/charts/evidence_charts.h"
#include "web/ui.h"
#include "web/words.h"
#include "web/words_evidence.h"

namespace journey::web {
namespace {

void draw_sign(const Pen& pen, Point at, std::uint8_t severity, float size, Colour colour) {
  if (severity == 1) return pen.triangle(at, size * 1.15F, pen.palette().incident);
  if (severity == 2) return pen.diamond(at, size, colour);
  pen.ring(at, size * 0.62F, colour, std::max(1.0F, size * 0.3F));
}

void draw_mark(const Pen& pen, const Axis& days, float y, float size, const IncidentMark& mark, Colour colour) {
  const double end = mark.restored.value_or(days.highest);
  const Point from{days.at(mark.began), y};
  const Point noticed{days.at(std::min(mark.detected.value_or(end), end)), y};
  pen.line(from, noticed, colour, std::max(1.0F, size * 0.2F), 0.7F);
  pen.line(noticed, {days.at(end), y}, colour, std::max(1.5F, size * 0.6F));
  draw_sign(pen, from, mark.severity, size, colour);
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

void draw_shapes(const Pen& pen, Rect line) {
  const Ink ink{TypeSize::small, Weight::medium, pen.palette().muted};
  for (std::uint8_t severity = 1; severity <= 3; ++severity) {
    const Rect sign = cut_left(line, pen.px(18));
    draw_sign(pen, sign.centre(), severity, pen.px(5), pen.palette().text);
    const auto title = words::severity_title(severity);
    if (pen.width_of(title, ink) > line.width()) return;
    line.left = pen.words(line, title, ink).right + pen.px(16);
  }
  const auto how = words::label(words::Label::from_began_to_restored);
  if (pen.width_of(how, ink) <= line.width()) pen.words(line, how, ink);
}

void draw_told(const Pen& pen, Rect told, const OrganisationEvidence& one, const std::string& text) {
  pen.words(cut_top(told, pen.sizes().line(TypeSize::body)), one.name + "  " + std::to_string(one.incidents.size()),
            {TypeSize::body, Weight::semi_bold, pen.look().organisation(one.place)});
  pen.paragraph(told, text, {TypeSize::small, Weight::medium, pen.palette().text});
  ui::describe(one.name + ": " + text, told);
}

void draw_organisation(const Pen& pen, Rect plot, const Axis& days, const OrganisationEvidence& one,
                       std::optional<std::size_t> read) {
  const double gap = (days.highest - days.lowest) * static_cast<double>(pen.px(9) / plot.width());
  const auto rows = rows_without_overlap(one.incidents, days.highest, gap);
  std::size_t count = 1;
  for (const std::size_t row : rows) count = std::max(count, row + 1);
  const float pitch = std::min(plot.height() / static_cast<float>(count), pen.px(24));
  const float size = std::clamp(pitch * 0.38F, pen.px(1.5F), pen.px(7));
  const Colour colour = pen.look().organisation(one.place);
  pen.line({plot.left, plot.bottom}, {plot.right, plot.bottom}, pen.palette().outline, 1, 0.8F);
  for (std::size_t m = 0; m < one.incidents.size(); ++m) {
    const float y = plot.bottom - pitch * (static_cast<float>(rows[m]) + 0.5F);
    if (read && *read == m) {
      const double end = one.incidents[m].restored.value_or(days.highest);
      pen.fill({days.at(one.incidents[m].began) - size * 1.6F, y - size * 1.6F, days.at(end) + size, y + size * 1.6F},
               pen.palette().text, size, 0.22F);
    }
    draw_mark(pen, days, y, size, one.incidents[m], colour);
  }
}

}  // namespace

void draw_incident_chart(const Pen& pen, Rect place, const Evidence& evidence, double last_day, double cursor) {
  const bool tall = pen.look().form == Form::tall;
  Rect shapes = cut_top(place, pen.sizes().line(TypeSize::small) + pen.px(6));
  const Rect plots = day_plots(pen, place);
  shapes.left = plots.left;
  draw_shapes(pen, shapes);
  const Axis days = day_axis(plots, last_day);
  const double reach = last_day * static_cast<double>(pen.px(10) / plots.width());
  const auto rows = rows_of({place.left, plots.top, place.right, plots.bottom}, evidence.size(), pen.px(14));
  const float told_height = pen.sizes().line(TypeSize::body) + 3 * pen.sizes().line(TypeSize::small);
  std::vector<Rect> drawn;
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    Rect row = rows[i];
    const Reading reading = reading_of(evidence[i], cursor, reach);
    const Rect told =
        tall ? cut_top(row, told_height) : Rect{plots.right + pen.px(20), row.top, place.right, row.bottom};
    draw_told(pen, told, evidence[i], reading.text);
    drawn.push_back({plots.left, row.top + pen.px(4), plots.right, row.bottom});
    draw_organisation(pen, drawn.back(), days, evidence[i], reading.mark);
  }
  draw_day_axis(pen, drawn, {place.left, plots.bottom, place.right, place.bottom}, last_day, cursor);
}

}  // namespace journey::web
