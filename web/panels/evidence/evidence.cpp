// The evidence: one chart at a time, its values on the selected day, and the reason in a sentence.
#include "web/words/evidence.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "sim/model/enum_count.h"
#include "web/charts/evidence_charts.h"
#include "web/panels/beside.h"
#include "web/panels/sheets.h"
#include "web/picture/painter.h"
#include "web/ui/ui.h"
#include "web/view/reasons.h"
#include "web/words/words.h"

namespace journey::web {

namespace {

using words::Plain;

struct Offer {
  Chart chart;
  Plain name;
  Plain question;
};
constexpr std::array<Offer, model::count_members_of<Chart>()> kOffers = {
    {{Chart::request, Plain::evidence_request_chart, Plain::evidence_request_question},
     {Chart::waiting, Plain::evidence_waiting_chart, Plain::evidence_waiting_question},
     {Chart::flow, Plain::evidence_flow_chart, Plain::evidence_flow_question},
     {Chart::incidents, Plain::evidence_incident_chart, Plain::evidence_incident_question},
     {Chart::measures, Plain::evidence_measures_chart, Plain::evidence_measures_question},
     {Chart::causes, Plain::evidence_causes_chart, Plain::evidence_causes_question}}};
static_assert(model::rows_are_in_order(kOffers, &Offer::chart));
constexpr float kNarrowestOffer = 164;
constexpr float kNarrowestList = 204;
constexpr float kAroundAName = 68;  // in a list that is closed
constexpr float kLeastChart = 84;   // high, for each organisation
constexpr float kLeastChartOnPhone = 130;
constexpr double kEarlyEnough = 0.4;  // of the year, so that requests of that day are done before it ends

void choose(Chart chart, const SheetState& sheet, Commands& commands) {
  SheetState other = sheet;
  other.chart = chart;
  commands.push_back(SetSheet{other});
}

float width_of_an_offer(const Pen& pen, Rect row) {
  const auto count = static_cast<float>(kOffers.size());
  return (row.width() - (count - 1) * pen.sizes().gap) / count;
}

void draw_offers_in_a_row(const Pen& pen, Rect row, const SheetState& sheet, Commands& commands) {
  const float width = width_of_an_offer(pen, row);
  for (const Offer& offer : kOffers) {
    const Rect place = cut_left(row, width);
    cut_left(row, pen.sizes().gap);
    if (ui::button(say(offer.name), place, {.pressed = sheet.chart == offer.chart}))
      choose(offer.chart, sheet, commands);
  }
}

void draw_offers(const Pen& pen, Rect row, const SheetState& sheet, Commands& commands) {
  if (width_of_an_offer(pen, row) >= pen.px(kNarrowestOffer)) return draw_offers_in_a_row(pen, row, sheet, commands);
  std::vector<std::string> names;
  for (const Offer& offer : kOffers) names.emplace_back(say(offer.name));
  if (const auto picked = ui::combobox(say(Plain::evidence_chart), row, names, static_cast<std::size_t>(sheet.chart)))
    choose(kOffers[*picked].chart, sheet, commands);
}

// If not all have room, the organisation whose evidence is beside the first's.
void draw_choice_beside(const Pen& pen, Rect& row, const RunView& view, Commands& commands) {
  float name = 0;
  for (std::size_t i = 1; i < view.organisations.size(); ++i)
    name =
        std::max(name, pen.width_of(words::beside(view.organisations[i].name), {TypeSize::small, Weight::medium, {}}));
  const float list = name + pen.px(kAroundAName);
  if (row.width() - list < pen.px(kNarrowestList)) return draw_next_beside(pen, row, view, commands);
  draw_list_beside(cut_right(row, list), view, commands);
  cut_right(row, pen.sizes().gap);
}

Ink ink_of(const Pen& pen, bool about_all) {
  const bool small = about_all || pen.look().form == Form::tall;
  return {small ? TypeSize::small : TypeSize::body, Weight::medium,
          about_all ? pen.palette().muted : pen.palette().text};
}

std::vector<std::string> all_reasons(const RunView& view, Chart chart) {
  auto reasons = reasons_for(*view.evidence, chart);
  if (chart != Chart::request) return reasons;
  for (std::string& more : about_followed(view)) reasons.push_back(std::move(more));
  return reasons;
}

float height_of_reasons(const Pen& pen, float width, const RunView& view, const std::vector<std::string>& reasons) {
  float height = 0;
  for (std::size_t i = 0; i < reasons.size(); ++i)
    height += pen.height_of(reasons[i], ink_of(pen, i >= view.evidence->size()), width) + pen.px(2);
  return height;
}

// The reasons that fit below a chart that is still legible: all, or one for each organisation.
std::vector<std::string> reasons_with_room(const Pen& pen, Rect place, const RunView& view, Chart chart) {
  auto reasons = all_reasons(view, chart);
  const auto count = static_cast<float>(view.evidence->size());
  const float least = pen.px(pen.look().form == Form::tall ? kLeastChartOnPhone : kLeastChart) * count;
  const bool is_room = place.height() - height_of_reasons(pen, place.width(), view, reasons) >= least;
  if (chart == Chart::request && !is_room) reasons.resize(view.evidence->size());
  return reasons;
}

// A screen reader gets those that do not fit too.
void draw_reasons(const Pen& pen, Rect place, const RunView& view, Chart chart, std::size_t with_room) {
  const auto reasons = all_reasons(view, chart);
  for (std::size_t i = 0; i < reasons.size(); ++i) {
    const bool drawn = !place.empty() && i < with_room;
    const Rect written = drawn ? pen.paragraph(place, reasons[i], ink_of(pen, i >= view.evidence->size())) : Rect{};
    ui::describe(reasons[i], written);
    if (drawn) place.top = written.bottom + pen.px(2);
  }
}

// A movable line over `plots`, from 0 to `last`; returns its new position.
std::optional<double> scrub(const Rect& plots, double at, double last) {
  const auto day = ui::scrub(say(Plain::evidence_read_day), words::day(at), plots, at, 0, last);
  return day && *day != at ? day : std::nullopt;
}

void read_at(std::optional<double> day, const SheetState& sheet, Commands& commands) {
  if (!day) return;
  SheetState moved = sheet;
  (sheet.chart == Chart::request ? moved.request_day : moved.cursor_day) = *day;
  commands.push_back(SetSheet{moved});
}

// Until the user selects a day: the one shown, or the most informative one.
double day_to_read(const RunView& view, const SheetState& sheet) {
  if (sheet.cursor_day >= 0) return sheet.cursor_day;
  if (view.day < view.last_day) return view.day;
  if (sheet.chart == Chart::flow) return std::floor(view.last_day * kEarlyEnough);
  return sheet.chart == Chart::incidents ? worst_incident_day(*view.evidence) : fullest_day(*view.evidence);
}

void draw_request(const Pen& pen, Rect place, const Evidence& evidence, const SheetState& sheet, Commands& commands) {
  const double cursor = sheet.request_day < 0 ? worth_reading(evidence) : sheet.request_day;
  draw_marks(pen, request_chart(pen, place, evidence, cursor));
  read_at(scrub(request_plots(pen, place), cursor, longest_request(evidence)), sheet, commands);
}

void draw_flow(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, Commands& commands) {
  const Evidence& evidence = *view.evidence;
  const double cursor = day_to_read(view, sheet);
  draw_marks(pen, flow_chart(pen, place, evidence, view.last_day, cursor));
  const auto plots = flow_plots(pen, place, evidence.size());
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    const ui::Region region(evidence[i].name, plots[i]);
    read_at(scrub(plots[i], cursor, view.last_day), sheet, commands);
  }
}

void draw_by_day(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, Commands& commands) {
  const double cursor = day_to_read(view, sheet);
  const auto chart = sheet.chart == Chart::waiting ? waiting_chart : incident_chart;
  draw_marks(pen, chart(pen, place, *view.evidence, view.last_day, cursor));
  read_at(scrub(day_plots(pen, place), cursor, view.last_day), sheet, commands);
}

void draw_chart(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, Commands& commands) {
  switch (sheet.chart) {
    case Chart::request:
      return draw_request(pen, place, *view.evidence, sheet, commands);
    case Chart::flow:
      return draw_flow(pen, place, view, sheet, commands);
    case Chart::waiting:
    case Chart::incidents:
      return draw_by_day(pen, place, view, sheet, commands);
    case Chart::measures:
      return draw_marks(pen, measures_chart(pen, place, *view.evidence));
    case Chart::causes:
      return draw_marks(pen, causes_chart(pen, place, *view.evidence));
  }
}

void draw_evidence_of(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, Commands& commands) {
  const ui::Region region(say(Plain::evidence_evidence), place);
  Rect rest = inset(place, 0, pen.px(4));
  const bool low = pen.look().form == Form::low;
  const bool tall = pen.look().form == Form::tall;
  const auto question = sheet.chart == Chart::request && !view.request_title.empty()
                            ? words::where_did_days_go(view.request_title)
                            : std::string(say(kOffers[static_cast<std::size_t>(sheet.chart)].question));
  const Rect head{rest.left, rest.top, rest.right - pen.px(96), rest.top + pen.sizes().target};
  draw_sheet_head(pen, rest, low ? "" : question, sheet, commands);
  // On a phone in landscape the choice is in place of the question.
  Rect choices = low ? head : cut_top(rest, pen.sizes().target);
  // On other screens the header has it.
  if (tall && view.evidence->size() < view.organisations.size()) draw_choice_beside(pen, choices, view, commands);
  draw_offers(pen, choices, sheet, commands);
  if (!low) cut_top(rest, pen.px(12));
  const auto reasons = reasons_with_room(pen, rest, view, sheet.chart);
  const Rect told = low ? Rect{} : cut_bottom(rest, height_of_reasons(pen, rest.width(), view, reasons));
  if (!low) cut_bottom(rest, pen.px(8));
  draw_chart(pen, rest, view, sheet, commands);
  draw_reasons(pen, told, view, sheet.chart, reasons.size());
}

}  // namespace

// A chart that grows with the organisations has room for two of them on a phone; so do the four measures everywhere
// except on a projector.
bool evidence_has_room_for_all(Form form, Chart chart) {
  if (chart == Chart::measures) return form == Form::projector;
  return form == Form::wide || form == Form::projector;
}

void draw_evidence(const Pen& pen, Rect place, const RunView& whole, const SheetState& sheet, Commands& commands) {
  if (!whole.evidence) return;
  const auto shown =
      shown_of(whole.evidence->size(), whole.beside, evidence_has_room_for_all(pen.look().form, sheet.chart));
  if (shown.size() == whole.evidence->size()) return draw_evidence_of(pen, place, whole, sheet, commands);
  RunView view = whole;
  Evidence some;
  for (const std::size_t i : shown) some.push_back((*whole.evidence)[i]);
  view.evidence = std::make_shared<const Evidence>(std::move(some));
  draw_evidence_of(pen, place, view, sheet, commands);
}

}  // namespace journey::web
