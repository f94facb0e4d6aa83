#include "web/view/run_view.h"

#include <algorithm>
#include <numeric>

#include "web/reading/hours_worked.h"
#include "web/view/markers.h"
#include "web/view/outcome.h"
#include "web/view/page_text.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

void add_playback(RunView& view, const Session& session) {
  view.phase = session.phase();
  view.ready = session.ready();
  view.playing = session.playing();
  view.answered = session.answered();
  view.day = session.day();
  view.first_day = session.first_day();
  view.last_day = session.last_day();
  view.speed = session.speed();
}

void add_request(RunView& view, const Session& session) {
  const auto& followed = session.followed();
  view.asked = asked_organisation(session.scenario());
  if (!followed) return;
  view.request_title = words::feature_title(followed->number);
  view.request_number = followed->number;
  view.request_hours = followed->hours;
}

void add_choices(RunView& view, const Session& session) {
  for (const auto& shipped : shipped_scenarios()) view.scenarios.push_back({shipped.id, shipped.title});
  if (!session.has_scenario() || !session.scenario().prediction) return;
  view.heading = heading_of(session.scenario());
  view.prompt = session.scenario().prediction->prompt;
  for (const auto& choice : session.scenario().prediction->choices)
    view.choices.push_back({choice.label, choice.label});
}

void add_practices(RunView& view, const Session& session) {
  for (std::size_t i = 0; i < session.organisation_count(); ++i) {
    view.practices.push_back(session.run(i).state().practices);
    view.examples.push_back(session.run(i).organisation().practices);
  }
  view.can_undo = session.can_undo();
  view.can_redo = session.can_redo();
  view.world = session.scenario().world;
  view.world_of_scenario = session.world_of_scenario();
}

void add_problems(RunView& view, const Session& session) {
  for (const auto& problem : session.problems()) view.problems.push_back(problem_line(problem, session.problem_file()));
}

void add_ghost(OrganisationView& view, const Session& session, std::size_t i) {
  if (!session.ghost(i)) return;
  view.request.ghost_story = with_nights(session.ghost(i)->story, session.run(i).state().shifts);
}

// The answer was about the scenario as opened: not about a later world or later decisions.
void add_answer(RunView& view, const Session& session) {
  view.asked_measure = session.asked_measure();
  view.asked_value = session.asked_hours();
  const auto& prediction = session.scenario().prediction;
  if (!prediction) return;
  view.explain = prediction->explain;
  const auto right = session.right_choice();
  if (right) view.right_answer = prediction->choices[*right].label;
  if (!session.answer() || session.has_changes()) return;
  view.answer = prediction->choices[*session.answer()].label;
  if (right) view.answer_was_right = *right == *session.answer();
}

// By the organisation of the decision; one for all is judged by the organisation in the question.
void add_pulled(RunView& view, const Session& session) {
  for (const auto& decision : view.decisions) {
    std::size_t who = view.asked;
    for (std::size_t i = 0; i < session.organisation_count(); ++i) {
      if (session.run(i).organisation().id == decision.organisation) who = i;
    }
    view.pulled.push_back(pulled_in(session.run(who), decision));
  }
}

void add_stopped(RunView& view, const Session& session) {
  for (std::size_t i = 0; i < session.organisation_count(); ++i) {
    const auto limit = session.run(i).limit();
    if (limit) view.stopped.push_back({i, session.run(i).day(), *limit});
  }
}

// The chosen organisation, else the one in the question, or the last.
std::size_t who_is_beside(const RunView& view, std::size_t chosen) {
  const std::size_t count = view.organisations.size();
  if (chosen > 0 && chosen < count) return chosen;
  return view.asked > 0 && view.asked < count ? view.asked : std::max<std::size_t>(count, 1) - 1;
}

// Some weeks back, so that a story covers the present and not the whole year.
void add_story(RunView& view, const Session& session, const Selection& selected) {
  if (!selected || selected.organisation >= view.organisations.size() || view.phase == Phase::question) return;
  const std::size_t i = selected.organisation;
  view.story = story_of(selected, session.run(i), session.weeks_before(i), view.organisations[i]);
}

}  // namespace

RunView view_of(const Session& session, const Selection& selected, std::size_t beside) {
  RunView view;
  view.revision = session.revision();
  add_choices(view, session);
  add_problems(view, session);
  if (!session.has_scenario()) return view;
  view.scenario_id = session.scenario_id();
  view.title = session.scenario().title;
  view.question = session.scenario().question;
  view.seed = session.seed();
  view.progress = session.progress();
  view.decisions = session.decisions();
  add_playback(view, session);
  add_request(view, session);
  if (session.revealed()) view.evidence = session.evidence();
  add_pulled(view, session);
  if (!session.ready()) return view;
  std::optional<std::uint32_t> number;
  if (session.followed()) number = session.followed()->number;
  for (std::size_t i = 0; i < session.organisation_count(); ++i) {
    view.organisations.push_back(view_of(session.run(i), number, &session.weeks_before(i)));
    add_ghost(view.organisations.back(), session, i);
    add_markers(view.markers, session.run(i), i);
  }
  for (const auto& decision : session.decisions()) view.markers.push_back({decision.day, Marker::Kind::decision, 0});
  view.beside = who_is_beside(view, beside);
  add_practices(view, session);
  add_story(view, session, selected);
  if (view.phase != Phase::result) return view;
  add_answer(view, session);
  add_stopped(view, session);
  for (std::size_t i = 0; i < session.organisation_count(); ++i) {
    view.outcomes.push_back(outcome_view(session.outcome(i), session.ghost(i), session.run(i).state().shifts));
  }
  return view;
}

bool any_request_is_told(const RunView& view) {
  return std::any_of(view.outcomes.begin(), view.outcomes.end(), [](const auto& one) { return !one.story.empty(); });
}

bool answer_is_a_measure(const RunView& view) { return view.asked_measure && !any_request_is_told(view); }

std::size_t next_beside(const RunView& view) {
  return view.beside + 1 < view.organisations.size() ? view.beside + 1 : 1;
}

std::vector<std::size_t> shown_of(std::size_t count, std::size_t beside, bool room_for_all) {
  if (count > 2 && !room_for_all) return {0, std::min(beside, count - 1)};
  std::vector<std::size_t> all(count);
  std::iota(all.begin(), all.end(), std::size_t{0});
  return all;
}

std::size_t count_waiting(const OrganisationView& view) {
  return static_cast<std::size_t>(std::count_if(view.work.begin(), view.work.end(), waits));
}

}  // namespace journey::web
