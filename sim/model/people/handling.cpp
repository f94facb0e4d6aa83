#include "sim/model/people/handling.h"

#include "sim/model/books/charging.h"
#include "sim/model/books/effort.h"
#include "sim/model/books/ledger.h"
#include "sim/model/books/person_hours.h"
#include "sim/model/books/team_clocks.h"
#include "sim/model/event_kind.h"
#include "sim/model/people/matching.h"
#include "sim/model/state/attendance.h"
#include "sim/model/state/lists.h"
#include "sim/model/state/subjects.h"

namespace journey::model {

using engine::Duration;
using engine::Time;

namespace {

void set_on_incident(OrganisationState& s, const Task& task, int change) {
  if (!is_incident(task)) return;
  TeamState& team = s.teams[task.team];
  tick(s, team);
  team.on_incidents += static_cast<std::uint32_t>(change);
}

/// Splits the wait since `task.queued` into its causes, by the team's clocks.
void settle_wait(OrganisationState& s, const Task& task) {
  TeamState& team = s.teams[task.team];
  tick(s, team);
  if (team.able[index_of(task.step)] == 0) return;
  const bool limited = is_limited(task);
  const Duration limit = limited ? team.clock_limit - task.clock_limit : Duration{};
  const Duration incident =
      limited ? team.clock_incident_only - task.clock_incident_only : team.clock_incident - task.clock_incident;
  const Time busy_ends = s.now - limit - incident;
  const auto split = [&](Ledger& ledger, Step step) {
    const auto wait = [&](Cause cause, Time from) {
      book(s, ledger, {from, cause, step, task.pass, kUsualShift, task.team, kNone});
    };
    if (incident.ms > 0) wait(Cause::incident_queue, busy_ends);
    if (limit.ms > 0) wait(Cause::wip_limit, busy_ends + incident);
  };
  for_each_ledger(s, task, split);
}

/// Splits the stretch of work since `p.since` into switching, relearning and content.
void split_work(OrganisationState& s, const PersonState& p, const Task& task, const Parts& parts) {
  const ShiftIndex shift = hours_counted(p, task);
  const auto later = [&](Duration worked) { return done_after(s, shift, p.since, worked); };
  for_each_ledger(s, task, [&](Ledger& ledger, Step step) {
    const auto stretch = [&](Time from, Cause cause, Pass pass) {
      book(s, ledger, {from, cause, step, pass, shift, task.team, kNone});
    };
    if (parts.switching.ms > 0) stretch(p.since, Cause::switching, task.pass);
    if (parts.relearning.ms > 0) stretch(later(parts.switching), Cause::work, Pass::lost_context);
    if (parts.content.ms > 0) stretch(later(parts.switching + parts.relearning), Cause::work, task.pass);
  });
}

/// Schedules the end of `person`'s task.
void schedule_end(OrganisationState& s, Index person) {
  PersonState& p = s.people[person];
  const Task& task = s.tasks[p.task];
  const Duration length = duration_for(s, person, task);
  const Shift& shift = shift_of(s, p);
  p.until = task.night ? s.now + length : shift.calendar.add_working(shift.moment, length);
  p.ticket = s.calendar.schedule(p.until, static_cast<std::uint8_t>(EventKind::task_done), person);
}

/// The queue that `task` is in, or the one before which its own would be inserted.
std::vector<TaskQueue>::iterator queue_of(TeamState& team, const Task& task) {
  auto queue = team.queues.begin();
  while (queue != team.queues.end() && order_of(*queue) < order_of(task)) ++queue;
  return queue;
}

void stand_in_queue(OrganisationState& s, TeamState& team, Index task_index) {
  Task& task = s.tasks[task_index];
  task.lane = lane_of(s, task);
  task.large = is_large(task);
  task.place = team.ever_queued++;
  team.nights += task.night ? 1U : 0U;
  auto queue = queue_of(team, task);
  if (queue == team.queues.end() || order_of(*queue) != order_of(task)) {
    queue = team.queues.insert(queue, {{}, task.priority, task.lane, task.large, task.night});
  }
  push_back(*queue, s.tasks, task_index);
}

void leave_queue(OrganisationState& s, TeamState& team, Index before, Index task_index) {
  const Task& task = s.tasks[task_index];
  const auto queue = queue_of(team, task);
  team.nights -= task.night ? 1U : 0U;
  remove(*queue, s.tasks, before, task_index);
  if (queue->size == 0) team.queues.erase(queue);
}

void take_in_hand(OrganisationState& s, PersonState& person, Index task) {
  person.task = task;
  s.teams[person.team].seats[person.seat].idle = false;
}

/// Books the stretch of work up to now, and subtracts the effort spent from the task.
void book_stretch(OrganisationState& s, Index person) {
  PersonState& p = s.people[person];
  Task& task = s.tasks[p.task];
  const Parts parts = parts_done(s, p, task);
  split_work(s, p, task, parts);
  const Spent spent = spent_on(task, parts);
  book_work(p, spent, parts.overtime);
  charge(s, task, spent);
  spend_effort(parts, task);
  start_stretch(s, p);
}

/// Adds (+1) or removes (-1) one of `person`'s own items, which decide whether they are idle or waiting.
void count_held(OrganisationState& s, Index person, int change) {
  PersonState& p = s.people[person];
  if (p.task == kNone && !p.gone) book_idleness(s, p);
  p.holding += static_cast<std::uint32_t>(change);
}

void take_hold(OrganisationState& s, const Task& task) {
  if (!is_about_change(task.purpose) || s.changes[task.subject].holder == task.person) return;
  let_go(s, task.subject);
  s.changes[task.subject].holder = task.person;
  count_held(s, task.person, +1);
}

bool goes_to_another_team(const OrganisationState& s, const Task& task) {
  if (!is_about_change(task.purpose)) return false;
  const Index holder = s.changes[task.subject].holder;
  return holder != kNone && s.people[holder].team != task.team;
}

}  // namespace

void let_go(OrganisationState& s, Index change) {
  const Index holder = s.changes[change].holder;
  if (holder == kNone) return;
  s.changes[change].holder = kNone;
  count_held(s, holder, -1);
}

void enqueue(OrganisationState& s, Index task_index) {
  Task& task = s.tasks[task_index];
  TeamState& team = s.teams[task.team];
  tick(s, team);
  task.queued = s.now;
  task.clock_incident = team.clock_incident;
  task.clock_limit = team.clock_limit;
  task.clock_incident_only = team.clock_incident_only;
  if (goes_to_another_team(s, task)) let_go(s, task.subject);
  stand_in_queue(s, team, task_index);
  const bool able = team.able[index_of(task.step)] > 0;
  for_each_ledger(s, task, [&](Ledger& ledger, Step step) {
    ++team.waiting[index_of(step)];
    book(s, ledger, {s.now, able ? Cause::queue : Cause::no_skill, step, task.pass, kUsualShift, task.team, kNone});
  });
}

void dequeue(OrganisationState& s, Index before, Index task_index) {
  Task& task = s.tasks[task_index];
  TeamState& team = s.teams[task.team];
  leave_queue(s, team, before, task_index);
  for_each_ledger(s, task, [&](Ledger&, Step step) { --team.waiting[index_of(step)]; });
  settle_wait(s, task);
}

void begin(OrganisationState& s, Index person, Index task_index) {
  PersonState& p = s.people[person];
  Task& task = s.tasks[task_index];
  book_idleness(s, p);
  take_in_hand(s, p, task_index);
  task.person = person;
  take_hold(s, task);
  schedule_end(s, person);
  set_on_incident(s, task, +1);
  const ShiftIndex shift = hours_counted(p, task);
  for_each_ledger(s, task, [&](Ledger& ledger, Step step) {
    book(s, ledger, {s.now, Cause::work, step, task.pass, shift, task.team, kNone});
  });
}

void stop(OrganisationState& s, Index person) {
  PersonState& p = s.people[person];
  Task& task = s.tasks[p.task];
  set_on_incident(s, task, -1);
  book_stretch(s, person);
  p.ticket = engine::kNoTicket;
}

void take_stock(OrganisationState& s) {
  for (Index person = 0; person < s.people.size(); ++person) {
    PersonState& p = s.people[person];
    if (p.gone) continue;
    if (p.task != kNone) book_stretch(s, person);
    if (p.task == kNone) book_idleness(s, p);
  }
}

void change_pace(OrganisationState& s) {
  for (Index person = 0; person < s.people.size(); ++person) {
    if (s.people[person].task != kNone) schedule_end(s, person);
  }
}

void call_away(OrganisationState& s, Index person) {
  stop(s, person);
  PersonState& p = s.people[person];
  Task& task = s.tasks[p.task];
  if (attends(s, person)) task.switching = engine::hours(s.world.work_switching_hours);
  task.next = p.paused;
  p.paused = p.task;
  lay_down(s, p);
  for_each_ledger(s, task, [&](Ledger& ledger, Step step) {
    book(s, ledger, {s.now, Cause::interrupted, step, task.pass, kUsualShift, task.team, kNone});
  });
}

void lay_down(OrganisationState& s, PersonState& person) {
  person.task = kNone;
  s.teams[person.team].seats[person.seat].idle = true;
}

}  // namespace journey::model
