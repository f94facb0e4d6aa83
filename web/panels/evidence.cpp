// Why it was so: one chart at a time, what it says on the day that is read, and the reason in a sentence.
#include <algorithm>
#include <array>

#include "web/charts/evidence_charts.h"
#include "web/panels/sheets.h"
#include "web/ui.h"
#include "web/reasons.h"
#include "web/words.h"
#include "web/words_evidence.h"

namespace journey::web {
namespace {

using words::Label;
using words::label;

struct Offer {
  Chart chart;
  Label name;
  Label question;
};
constexpr std::array<Offer, 4> kOffers = {{{Chart::waiting, Label::waiting_chart, Label::waiting_question},
                                           {Chart::incidents, Label::incident_chart, Label::incident_question},
                                           {Chart::measures, Label::measures_chart, Label::measures_question},
                                           {Chart::causes, Label::causes_chart, Label::causes_question}}};

void choose(Chart chart, const SheetState& sheet, Commands& commands) {
  SheetState other = sheet;
  other.chart = chart;
  commands.push_back(SetSheet{other});
}

void draw_offers_in_a_row(const Pen& pen, Rect row, const SheetState& sheet, Commands& commands) {
  row.right = std::min(row.right, row.left + pen.px(760));
  const float width = (row.width() - 3 * pen.sizes().gap) / 4;
  for (const Offer& offer : kOffers) {
    const Rect place = cut_left(row, width);
    cut_left(row, pen.sizes().gap);
    if (ui::button(label(offer.name), place, {.pressed = sheet.chart == offer.chart}))
      choose(offer.chart, sheet, commands);
  }
}

void draw_offers(const Pen& pen, Rect row, const SheetState& sheet, Commands& commands) {
  const bool small = pen.look().form == Form::tall;
  if (!small) return draw_offers_in_a_row(pen, row, sheet, commands);
  std::vector<std::string> names;
  for (const Offer& offer : kOffers) names.emplace_back(label(offer.name));
  if (const auto picked = ui::combobox(label(Label::chart), row, names, static_cast<std::size_t>(sheet.chart)))
    choose(kOffers[*picked].chart, sheet, commands);
}

void draw_reasons(const Pen& pen, Rect place, const Evidence& evidence, Chart chart) {
  std::size_t told = 0;
  for (const std::string& reason : reasons_for(evidence, chart)) {
    const bool about_all = told++ >= evidence.size();
    const bool small = about_all || pen.look().form == Form::tall;
    const Ink ink{small ? TypeSize::small : TypeSize::body, Weight::medium,
                  about_all ? pen.palette().muted : pen.palette().text};
    const Rect written = place.empty() ? Rect{} : pen.paragraph(place, reason, ink);
    ui::describe(reason, written);
    place.top = written.bottom + pen.px(2);
  }
}

void move_cursor(const Pen& pen, Rect chart, const RunView& view, const SheetState& sheet, double cursor,
                 Commands& commands) {
  const Rect plots = day_plots(pen, chart);
  const auto day = ui::scrub(label(Label::read_day), words::day(cursor), plots, cursor, 0, view.last_day);
  if (!day || *day == cursor) return;
  SheetState moved = sheet;
  moved.cursor_day = *day;
  commands.push_back(SetSheet{moved});
}

void draw_chart(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, Commands& commands) {
  const double cursor = sheet.cursor_day < 0 ? std::min(view.day, view.last_day) : sheet.cursor_day;
  switch (sheet.chart) {
    case Chart::waiting:
      draw_waiting_chart(pen, place, *view.evidence, view.last_day, cursor);
      return move_cursor(pen, place, view, sheet, cursor, commands);
    case Chart::incidents:
      draw_incident_chart(pen, place, *view.evidence, view.last_day, cursor);
      return move_cursor(pen, place, view, sheet, cursor, commands);
    case Chart::measures:
      return draw_measures_chart(pen, place, *view.evidence);
    case Chart::causes:
      return draw_causes_chart(pen, place, *view.evidence);
  }
}

float reasons_height(const Pen& pen, std::size_t organisations) {
  const bool tall = pen.look().form == Form::tall;
  const float small = pen.sizes().line(TypeSize::small);
  const float line = tall ? 2.5F * small : pen.sizes().line(TypeSize::body) + pen.px(2);
  return static_cast<float>(organisations) * line + small * (tall ? 3 : 1.2F);
}

}  // namespace

void draw_evidence(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, Commands& commands) {
  if (!view.evidence) return;
  const ui::Region region(label(Label::evidence), place);
  Rect rest = inset(place, 0, pen.px(4));
  const bool low = pen.look().form == Form::low;
  const auto question = label(kOffers[static_cast<std::size_t>(sheet.chart)].question);
  const Rect head{rest.left, rest.top, rest.right - pen.px(96), rest.top + pen.sizes().target};
  draw_sheet_head(pen, rest, low ? "" : question, sheet, commands);
  // On a phone on its side the choice stands where the question would.
  draw_offers(pen, low ? head : cut_top(rest, pen.sizes().target), sheet, commands);
  if (!low) cut_top(rest, pen.px(12));
  const Rect reasons = low ? Rect{} : cut_bottom(rest, reasons_height(pen, view.evidence->size()));
  if (!low) cut_bottom(rest, pen.px(8));
  draw_chart(pen, rest, view, sheet, commands);
  draw_reasons(pen, reasons, *view.evidence, sheet.chart);
}

}  // namespace journey::web
