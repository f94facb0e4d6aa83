// The result: the prediction, the outcome, where the days went, the year side by side, and one question.
#include "web/words/result.h"

#include <algorithm>
#include <cmath>

#include "web/charts/measure_bars.h"
#include "web/panels/evidence/measures_table.h"
#include "web/panels/evidence/worlds.h"
#include "web/panels/panels.h"
#include "web/panels/settings/levers.h"
#include "web/picture/painter.h"
#include "web/picture/result_layout.h"
#include "web/reading/hours_worked.h"
#include "web/ui/ui.h"
#include "web/words/causes.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

using words::Plain;

// The longest remaining wait.
std::optional<words::Wait> longest_wait(const OutcomeView& outcome, const OrganisationView& organisation) {
  const auto pieces = bar_pieces(outcome.story);
  const auto longest = longest_waits(pieces, 1);
  if (longest.empty()) return {};
  const auto& piece = pieces[longest.front()];
  const std::string& team = organisation.team_names.at(piece.team, piece.began);
  return words::Wait{piece.cause, piece.step, team, piece.days()};
}

std::size_t subject_of(const RunView& view) {
  const std::size_t decided = view.decisions.empty() ? kNobody : organisation_to_change(view);
  return std::min(decided == kNobody ? view.asked : decided, view.outcomes.size() - 1);
}

// The lever of the latest decision, if it is in effect by now.
std::optional<Lever> lever_at_work(const RunView& view) {
  const Pulled& latest = view.pulled.back();
  return latest.done ? latest.lever : std::nullopt;
}

std::string headline_of_decision(const RunView& view, std::size_t i) {
  const auto& outcome = view.outcomes[i];
  const auto lever = lever_at_work(view);
  if (outcome.story.empty()) return words::decision_undone(lever, view.request_title);
  const std::string told = words::decision_told(lever, view.request_title, outcome.flow_days, outcome.ghost_flow_days);
  const auto wait = longest_wait(outcome, view.organisations[i]);
  if (!wait || wait->days < 1) return told;
  return told + " " + words::still_waits(*wait, outcome.flow_days < outcome.ghost_flow_days + 0.5);
}

std::string headline(const RunView& view) {
  const std::size_t i = subject_of(view);
  const auto& outcome = view.outcomes[i];
  const words::Guess guess{view.answer, view.answer_was_right, view.right_answer};
  const bool decided = !view.decisions.empty();
  if (decided && outcome.ghost_flow_days > 0) return headline_of_decision(view, i);
  if (view.asked_measure && decided) {
    const auto measure = model::index_of(*view.asked_measure);
    return words::decision_measured(lever_at_work(view), *view.asked_measure, view.organisations[i].name,
                                    outcome.measures[measure], outcome.ghost_measures[measure]);
  }
  if (view.asked_measure)
    return words::it_was(guess, *view.asked_measure, view.organisations[i].name, view.asked_value);
  if (outcome.story.empty()) return view.explain;
  // With more than two organisations the picture alone does not show whose days these were.
  const std::string whose = view.outcomes.size() > 2 ? view.organisations[i].name : std::string();
  return words::it_took(guess, view.request_title, outcome.flow_days, outcome.work_hours, whose);
}

std::string explanation(const RunView& view) {
  const auto& outcome = view.outcomes[subject_of(view)];
  const auto median = model::index_of(model::Measure::flow_time_hours_p50);
  if (!view.decisions.empty() && outcome.measures[median] && outcome.ghost_measures[median])
    return words::year_told(*outcome.measures[median] / 24, *outcome.ghost_measures[median] / 24);
  return view.explain;
}

// The levers left to pull, and undo.
void draw_removals(const Pen& pen, const ResultLayout& layout, const RunView& view, bool active, Commands& commands) {
  const std::size_t i = organisation_to_change(view);
  const bool decided = !view.decisions.empty();
  if (i == kNobody) return;
  auto levers = levers_of(view.organisations[i]);
  levers.resize(std::min<std::size_t>(levers.size(), layout.removals.size() - (decided ? 1 : 0)));
  const Plain ask = !decided         ? Plain::question_what_would_you_remove
                    : levers.empty() ? Plain::question_nothing_left
                                     : Plain::question_what_else;
  std::string asked(say(ask));
  if (i != view.asked && !decided) asked = words::named_value(view.organisations[i].name, asked);
  pen.words(layout.ask, asked, {TypeSize::body, Weight::semi_bold, pen.palette().text});
  if (!active) return;
  std::size_t place = 0;
  for (const Lever lever : levers) {
    const bool weekly = view.organisations[i].train.every_days < 7.5;
    const ui::ButtonLook look{decided ? ui::Emphasis::normal : ui::Emphasis::primary, ui::Glyph::none, false, false,
                              false};
    if (ui::button(words::lever_title(lever, weekly), layout.removals[place++], look))
      commands.push_back(decide(view, i, lever, std::floor(view.first_day)));
  }
  if (decided && ui::button(say(Plain::question_take_back), layout.removals[place],
                            {ui::Emphasis::normal, ui::Glyph::undo, false, false, false})) {
    commands.push_back(UndoDecisions{});
  }
}

// Hours requested and worked: the use of the other hours. Nothing if the answer is about something else.
std::string hours(const RunView& view) {
  const auto& outcome = view.outcomes[subject_of(view)];
  if (view.asked_measure || !view.decisions.empty() || outcome.story.empty()) return {};
  return words::hours_told(view.request_hours, hours_worked(outcome.story));
}

// Shows it if there is room, and always for a screen reader; the remainder stays in `rest`. With `less` only a
// screen reader gets it on an upright phone, to make room for the card of replications.
void explain(const Pen& pen, Rect& rest, const std::string& words, bool less) {
  if (words.empty()) return;
  const bool left_out = less && pen.look().form == Form::tall;
  const Ink ink{less ? TypeSize::small : TypeSize::body, Weight::medium, pen.palette().muted};
  const bool fits =
      !left_out && pen.height_of(words, {TypeSize::small, ink.weight, ink.colour}, rest.width()) <= rest.height() + 1;
  const Rect written = fits ? pen.paragraph(rest, words, ink) : Rect{};
  ui::describe(words, written);
  if (fits) rest.top = written.bottom + pen.px(2);
}

}  // namespace

void draw_result(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, bool active,
                 Commands& commands) {
  if (view.outcomes.empty()) return;
  const ResultLayout layout =
      result_layout(pen.look().form, pen.sizes(), place, measures_table_height(pen, view, place.width()));
  const std::string said = headline(view);
  const TypeSize size =
      pen.look().form == Form::tall || pen.look().form == Form::low ? TypeSize::heading : TypeSize::display;
  const Rect written = pen.balanced(layout.headline, said, {size, Weight::semi_bold, pen.palette().text});
  ui::live(said);
  ui::describe(said, written);
  Rect bars = layout.bars;
  Rect below = layout.explain;
  below.top = written.bottom + pen.px(4);
  const float began = below.top;
  for (const StoppedView& one : view.stopped) {
    const std::string& name = view.organisations[one.organisation].name;
    explain(pen, below, words::stopped(name, one.day, view.last_day, one.limit), false);
  }
  if (const std::string why = explanation(view); why != said) explain(pen, below, why, false);
  explain(pen, below, hours(view), true);
  if (below.top > began) bars.top = below.top + pen.px(8) + pen.sizes().line(TypeSize::small);
  if (const float height = worlds_card_height(pen, view, bars); height > 0) {
    draw_worlds(pen, cut_bottom(bars, height), view, active, commands);
    cut_bottom(bars, pen.sizes().gap);
  }
  if (answer_is_a_measure(view))
    draw_marks(pen, measure_bars(pen, bars, view, *view.asked_measure));
  else
    draw_marks(pen, request_bars(pen, bars, bars_at_the_end(pen, view), true));
  if (active && view.evidence && any_request_is_told(view)) offer_request_in_full(bars, view, sheet, commands);
  draw_measures_table(pen, layout.measures, view, active, commands);
  draw_removals(pen, layout, view, active, commands);
}

}  // namespace journey::web
