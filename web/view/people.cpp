#include "web/view/people.h"

#include <map>

#include "web/reading/team_names.h"
#include "web/reading/work.h"
#include "web/view/titles.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

bool is_about_incident(model::Purpose purpose) {
  using model::Purpose;
  return purpose == Purpose::triage || purpose == Purpose::mend || purpose == Purpose::roll_back ||
         purpose == Purpose::deploy_hotfix;
}

bool is_about_feature(model::Purpose purpose) { return purpose == model::Purpose::plan; }

bool is_about_change(model::Purpose purpose) {
  using model::Purpose;
  switch (purpose) {
    case Purpose::code:
    case Purpose::review:
    case Purpose::rework:
    case Purpose::clarify:
    case Purpose::conflict:
    case Purpose::build:
    case Purpose::test:
    case Purpose::accept:
    case Purpose::paperwork:
      return true;
    default:
      return false;
  }
}

struct Held {
  std::uint64_t key = 0;
  std::string title;
};

Held held_by(const model::OrganisationState& state, const model::Task& task) {
  if (task.subject == model::kNone) return {};
  if (is_about_feature(task.purpose) && task.subject < state.features.size()) {
    const auto& feature = state.features[task.subject];
    return {key_of(feature), words::feature_title(feature.number)};
  }
  if (is_about_change(task.purpose) && task.subject < state.changes.size()) {
    const auto& change = state.changes[task.subject];
    return {key_of(state, change), title_of(state, change)};
  }
  return {};
}

PersonView::Doing doing_of(const model::Task& task, const Held& held) {
  if (is_about_incident(task.purpose)) return PersonView::Doing::incident;
  return held.key != 0 ? PersonView::Doing::work : PersonView::Doing::other;
}

void add_task(PersonView& view, const model::OrganisationState& state, const model::PersonState& person) {
  if (person.task == model::kNone) return;
  const auto& task = state.tasks[person.task];
  const Held held = held_by(state, task);
  view.doing = doing_of(task, held);
  view.step = task.step;
  view.work = held.key;
  view.kind = task.work;
  if (view.doing != PersonView::Doing::incident || person.paused == model::kNone) return;
  const Held left = held_by(state, state.tasks[person.paused]);
  view.left_title = left.title;
  view.left_work = left.key;
  view.left_days = engine::to_days(state.now - person.since);
}

// The person who has it in hand, or has left it and will come back to it.
void say_whose_hands(OrganisationView& view, const model::OrganisationState& state) {
  std::map<std::uint64_t, std::size_t> hands;
  for (std::size_t p = 0; p < state.people.size(); ++p) {
    const model::PersonState& person = state.people[p];
    if (person.task != model::kNone) hands[held_by(state, state.tasks[person.task]).key] = p;
    for (model::Index t = person.paused; t != model::kNone; t = state.tasks[t].next)
      hands[held_by(state, state.tasks[t]).key] = p;
  }
  for (WorkView& work : view.work) {
    const auto found = hands.find(work.key);
    if (found != hands.end()) work.person = found->second;
  }
}

// People who share their initials get a second letter of their first name, if that distinguishes them.
void tell_apart(std::vector<PersonView>& people) {
  std::map<std::string, int> bearers;
  for (const auto& person : people) ++bearers[person.initials];
  for (auto& person : people) {
    if (bearers[person.initials] > 1 && person.initials.size() == 1) person.initials = words::two_letters(person.name);
  }
}

}  // namespace

void add_teams(OrganisationView& view, const model::OrganisationRun& run) {
  const auto& state = run.state();
  for (std::size_t t = 0; t < state.teams.size() && t < run.organisation().teams.size(); ++t) {
    TeamView team;
    // After the removal of the walls the old names no longer describe the members of a team.
    const auto& before = run.organisation().teams[t];
    const bool regrouped = state.teams[t].owns != before.owns;
    team.name = team_name(run, t);
    team.goal = regrouped ? std::string() : before.goal;
    team.owns = state.teams[t].owns;
    for (const auto member : state.teams[t].members) team.people.push_back(member);
    team.waiting = count_requests(view.work, [t](const WorkView& work) { return waits_for_people(work, t); });
    view.teams.push_back(std::move(team));
  }
}

// Everybody, including people who joined since the beginning: the teams refer to their members by these numbers.
void add_people(OrganisationView& view, const model::OrganisationRun& run) {
  const auto& state = run.state();
  for (std::size_t p = 0; p < state.people.size(); ++p) {
    PersonView one;
    one.name = state.names[p];
    one.initials = words::initials(one.name);
    one.team = state.people[p].team;
    one.gone = state.people[p].gone;
    add_task(one, state, state.people[p]);
    view.people.push_back(std::move(one));
  }
  tell_apart(view.people);
  say_whose_hands(view, state);
}

}  // namespace journey::web
