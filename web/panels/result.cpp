// The answer: what was said, what it took, where the days went, the year side by side, and one question.
#include <cmath>

#include "web/panels/panels.h"
#include "web/picture/result_layout.h"
#include "web/ui.h"
#include "web/words.h"
#include "web/words_sentences.h"

namespace journey::web {
namespace {

using words::Term;
using words::term;

constexpr std::array<model::Measure, 4> kMeasures = {
    model::Measure::lead_time_hours_p50, model::Measure::deploys_per_week, model::Measure::change_failure_rate,
    model::Measure::restore_hours_p50};

std::string headline(const RunView& view) {
  std::string text;
  if (!view.answer.empty()) text = std::string(term(Term::you_said)) + " " + view.answer + ". ";
  const std::size_t i = std::min(view.asked, view.outcomes.size() - 1);
  const auto& outcome = view.outcomes[i];
  if (outcome.story.empty()) return text + view.explain;
  const std::string took = words::span_of_hours(outcome.flow_days * 24);
  text += view.answer.empty() ? words::quoted(view.request_title) + " took " : "It took ";
  return text + took + ": " + words::working_hours(outcome.work_hours) + " of work, the rest waiting.";
}

void draw_measure(const Pen& pen, Rect cell, const RunView& view, model::Measure measure) {
  const bool tall = pen.look().form == Form::tall;
  Rect title = tall ? cut_left(cell, cell.width() * 0.4F) : cut_top(cell, pen.sizes().line(TypeSize::small));
  pen.words(title, words::plain_measure(measure), {TypeSize::small, Weight::medium, pen.palette().muted});
  const float share = 1 / static_cast<float>(view.outcomes.size());
  const float width = cell.width() * share;
  std::string told(words::plain_measure(measure));
  for (std::size_t i = 0; i < view.outcomes.size(); ++i) {
    const auto& value = view.outcomes[i].measures[model::index_of(measure)];
    const std::string text = value ? words::measure_value(measure, *value) : std::string(term(Term::none));
    const Rect place = cut_left(cell, width);
    pen.words({place.left, place.top, place.right - pen.px(8), place.bottom}, text,
              {pen.look().form == Form::low || tall ? TypeSize::body : TypeSize::heading, Weight::semi_bold,
               pen.look().organisation(i)});
    told += (i == 0 ? ": " : ", ") + view.organisations[i].name + " " + text;
  }
  ui::describe(told, cell);
}

Decide decide(const RunView& view, model::Intervention::Kind kind, double model::Practices::*parameter, double value) {
  model::Intervention decision;
  decision.day = std::floor(view.first_day);
  decision.kind = kind;
  decision.organisation = view.organisations[std::min(view.asked, view.organisations.size() - 1)].id;
  decision.parameter = parameter;
  decision.value = value;
  return {decision};
}

void draw_removals(const Pen& pen, const ResultLayout& layout, const RunView& view, bool active, Commands& commands) {
  using Kind = model::Intervention::Kind;
  pen.words(layout.ask, term(view.decided ? Term::without_change : Term::what_would_you_remove),
            {TypeSize::body, Weight::semi_bold, pen.palette().text});
  if (!active) return;
  if (view.decided) {
    if (ui::button(term(Term::take_back), layout.removals[0],
                   {ui::Emphasis::primary, ui::Glyph::undo, false, false, false})) {
      commands.push_back(UndoDecisions{});
    }
    return;
  }
  const auto& asked = view.organisations[std::min(view.asked, view.organisations.size() - 1)];
  if (ui::button(term(Term::remove_board), layout.removals[0], {.disabled = !asked.board.exists})) {
    commands.push_back(decide(view, Kind::change, &model::Practices::approval_kind, 1));
  }
  if (ui::button(term(Term::remove_walls), layout.removals[1]))
    commands.push_back(decide(view, Kind::remove_walls, nullptr, 0));
  if (ui::button(term(Term::remove_batches), layout.removals[2], {.disabled = !asked.train.exists})) {
    commands.push_back(decide(view, Kind::change, &model::Practices::release_cadence_days, 7));
  }
}

}  // namespace

void draw_result(const Pen& pen, Rect place, const RunView& view, bool active, Commands& commands) {
  if (view.outcomes.empty()) return;
  const ResultLayout layout = result_layout(pen.look().form, pen.sizes(), place, kMeasures.size());
  const std::string said = headline(view);
  const TypeSize size =
      pen.look().form == Form::tall || pen.look().form == Form::low ? TypeSize::heading : TypeSize::display;
  const Rect written = pen.balanced(layout.headline, said, {size, Weight::semi_bold, pen.palette().text});
  ui::live(said);
  ui::describe(said, written);
  if (!layout.explain.empty() && !view.explain.empty()) {
    pen.paragraph(layout.explain, view.explain, {TypeSize::body, Weight::medium, pen.palette().muted});
    ui::describe(view.explain, layout.explain);
  }
  draw_request_bars(pen, layout.bars, bars_at_the_end(pen, view), true);
  for (std::size_t i = 0; i < kMeasures.size(); ++i) draw_measure(pen, layout.measures[i], view, kMeasures[i]);
  draw_removals(pen, layout, view, active, commands);
}

}  // namespace journey::web
