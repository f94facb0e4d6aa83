#include "sim/model/run/reorganising.h"

#include <algorithm>

#include "sim/model/books/team_clocks.h"
#include "sim/model/people/handling.h"
#include "sim/model/people/regrouping.h"
#include "sim/model/people/staffing.h"
#include "sim/model/people/turnover.h"
#include "sim/model/state/owners.h"
#include "sim/model/state/schedule.h"
#include "sim/model/stream/approval.h"
#include "sim/model/stream/coding.h"
#include "sim/model/stream/demand.h"
#include "sim/model/stream/release.h"
#include "sim/model/stream/testing.h"

namespace journey::model {

namespace {

void release_whoever_need_not_wait(OrganisationState& s) {
  if (s.planning_ticket == engine::kNoTicket) plan_intake(s);
  if (s.merge_ticket == engine::kNoTicket) merge_waiting(s);
  if (s.board_ticket == engine::kNoTicket) dissolve_agenda(s);
  grant_environments(s);
  release_ready(s);
  assign_all(s);
}

/// Deals the people out like cards, trade after trade, so that every team gets its share of each.
void deal_people(OrganisationState& s) {
  for (TeamState& team : s.teams) team.members.clear();
  Index next = 0;
  for (std::size_t trade = 0; trade < kStepCount; ++trade) {
    for (Index person = 0; person < s.people.size(); ++person) {
      if (s.people[person].gone || index_of(trade_of(s, person)) != trade) continue;
      s.people[person].team = next;
      s.teams[next].members.push_back(person);
      next = (next + 1) % static_cast<Index>(s.teams.size());
    }
  }
}

/// Tasks in hand stay with the person who does them, now in their new team.
void move_work_in_hand(OrganisationState& s) {
  for (TeamState& team : s.teams) team.on_incidents = 0;
  for (const PersonState& person : s.people) {
    if (person.task != kNone) s.tasks[person.task].team = person.team;
    for (Index t = person.paused; t != kNone; t = s.tasks[t].next) s.tasks[t].team = person.team;
    const bool incident =
        person.task != kNone && s.tasks[person.task].priority <= static_cast<std::uint8_t>(Priority::incident);
    s.teams[person.team].on_incidents += incident ? 1U : 0U;
  }
}

}  // namespace

void remove_walls(OrganisationState& s) {
  take_stock(s);
  tick_all(s);
  const std::vector<Task> queued = withdraw_queued(s);
  for (TeamState& team : s.teams) {
    team.owns.fill(true);
    team.carries_pager = true;
    team.wip_limit.reset();
    team.finish_first.reset();
  }
  deal_people(s);
  move_work_in_hand(s);
  count_again(s);
  s.walls_removed = std::min(s.walls_removed, s.now);
  for (Task task : queued) {
    task.team = owner_of(s, task.step, service_of(s, task));
    submit(s, task);
  }
  release_whoever_need_not_wait(s);
}

void set_practices(OrganisationState& s, const Practices& practices) {
  tick_all(s);
  for (TeamState& team : s.teams) team.settled = false;
  s.practices = practices;
  schedule_planning(s);
  schedule_merge(s);
  schedule_board(s);
  schedule_train(s);
  restart_false_alarms(s);
  divide_deployables(s);
  release_whoever_need_not_wait(s);
}

}  // namespace journey::model
