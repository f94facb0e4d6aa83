#include "sim/model/interventions.h"

#include <algorithm>

#include "sim/model/approval.h"
#include "sim/model/coding.h"
#include "sim/model/demand.h"
#include "sim/model/incidents.h"
#include "sim/model/release.h"
#include "sim/model/schedule.h"
#include "sim/model/staffing.h"
#include "sim/model/subjects.h"
#include "sim/model/testing.h"

namespace journey::model {

namespace {

/// Scripted outages are numbered from here, so that their luck is not that of an arrival.
constexpr std::uint32_t kScripted = 1U << 20;

void release_whoever_need_not_wait(OrganisationState& s) {
  if (s.planning_ticket == engine::kNoTicket) plan_intake(s);
  if (s.merge_ticket == engine::kNoTicket) merge_waiting(s);
  if (s.board_ticket == engine::kNoTicket) dissolve_agenda(s);
  grant_environments(s);
  release_ready(s);
  assign_all(s);
}

void change_practice(OrganisationState& s, const Intervention& intervention) {
  for (TeamState& team : s.teams) tick(s, team);
  s.practices.*intervention.parameter = intervention.value;
  schedule_planning(s);
  schedule_merge(s);
  schedule_board(s);
  schedule_train(s);
  release_whoever_need_not_wait(s);
}

/// The trade of a person: the step they do best; the first of equals.
std::size_t trade_of(const OrganisationState& s, Index person) {
  const PerStep<double>& skill = s.skill[person];
  return static_cast<std::size_t>(std::max_element(skill.begin(), skill.end()) - skill.begin());
}

/// Deals the people out like cards, trade after trade, so that every team gets its share of each.
void deal_people(OrganisationState& s) {
  for (TeamState& team : s.teams) team.members.clear();
  Index next = 0;
  for (std::size_t trade = 0; trade < kStepCount; ++trade) {
    for (Index person = 0; person < s.people.size(); ++person) {
      if (trade_of(s, person) != trade) continue;
      s.people[person].team = next;
      s.teams[next].members.push_back(person);
      next = (next + 1) % static_cast<Index>(s.teams.size());
    }
  }
}

/// What is being done goes on with whoever does it, now in their new team.
void move_work_in_hand(OrganisationState& s) {
  for (TeamState& team : s.teams) team.on_incidents = 0;
  for (const PersonState& person : s.people) {
    if (person.task != kNone) s.tasks[person.task].team = person.team;
    for (Index t = person.paused; t != kNone; t = s.tasks[t].next) s.tasks[t].team = person.team;
    const bool incident = person.task != kNone && s.tasks[person.task].priority <= static_cast<std::uint8_t>(Priority::incident);
    s.teams[person.team].on_incidents += incident ? 1U : 0U;
  }
}

void recount_started(OrganisationState& s) {
  for (TeamState& team : s.teams) team.started = 0;
  for (Change& change : s.changes) {
    if (change.limited) ++s.teams[owner_of(s, Step::code, change.service)].started;
  }
}

void count_backlogs(OrganisationState& s) {
  for (TeamState& team : s.teams) team.backlog = 0;
  s.backlog = 0;
  for (const Feature& feature : s.features) {
    if (feature.number != kNone && !feature.begun) count_backlog(s, feature.service, +1);
  }
}

/// The service a queued task is for; requests of no service go to the teams in turn.
std::uint32_t service_of(const OrganisationState& s, const Task& task) {
  if (task.purpose == Purpose::plan) return s.features[task.subject].service;
  if (is_about_change(task.purpose) || task.purpose == Purpose::prepare_environment) return s.changes[task.subject].service;
  if (is_about_batch(task.purpose)) return s.batches[task.subject].service;
  if (is_about_incident(task.purpose)) return s.incidents[task.subject].service;
  return static_cast<std::uint32_t>(task.queued.ms / engine::kHour.ms);
}

}  // namespace

void remove_walls(OrganisationState& s) {
  for (TeamState& team : s.teams) tick(s, team);
  const std::vector<Task> queued = withdraw_queued(s);
  for (TeamState& team : s.teams) {
    team.owns.fill(true);
    team.carries_pager = true;
  }
  deal_people(s);
  move_work_in_hand(s);
  count_able(s);
  recount_started(s);
  count_backlogs(s);
  s.walls_removed = true;
  for (Task task : queued) {
    task.team = owner_of(s, task.step, service_of(s, task));
    submit(s, task);
  }
  release_whoever_need_not_wait(s);
}

void intervene(OrganisationState& s, std::uint32_t place) {
  const Intervention intervention = s.interventions[place];
  switch (intervention.kind) {
    case Intervention::Kind::change: return change_practice(s, intervention);
    case Intervention::Kind::remove_walls: return remove_walls(s);
    case Intervention::Kind::outage:
      return scripted_outage(s, static_cast<std::uint8_t>(intervention.value), kScripted + place);
  }
}

}  // namespace journey::model
