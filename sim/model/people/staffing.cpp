#include "sim/model/people/staffing.h"

#include <algorithm>

#include "sim/model/books/person_hours.h"
#include "sim/model/people/handling.h"
#include "sim/model/people/matching.h"
#include "sim/model/people/taking_up.h"
#include "sim/model/state/lists.h"
#include "sim/model/state/subjects.h"

namespace journey::model {

using engine::Duration;
using engine::Time;

namespace {

/// The person on call for `task`, interrupted if they kept a task overnight; kNone if there is nobody.
Index called_in(OrganisationState& s, const Task& task) {
  const Index called = on_call(s, task);
  if (called != kNone && s.people[called].task != kNone) call_away(s, called);
  return called;
}

/// A person who takes up `task` now: free, or called away from another task; kNone if there is nobody.
Index taker_of(OrganisationState& s, const Task& task) {
  if (is_held_back(s, task)) return kNone;
  if (is_off_hours(s, task)) return called_in(s, task);
  const Index idle = best_idle(s, task);
  if (idle != kNone || !is_incident(task)) return idle;
  const Index called = least_busy(s, task);
  if (called != kNone) call_away(s, called);
  return called;
}

/// Gives the waiting incidents of one class to people who can be called to them. If nobody is there for one, nobody is
/// there for others of its kind.
void call_to_incidents(OrganisationState& s, const TeamState& team, std::uint8_t priority) {
  std::uint64_t in_vain = 0;
  for (Index t = first_incident(s, team, priority, 0).task; t != kNone;) {
    const Task& task = s.tasks[t];
    const Index person = taker_of(s, task);
    if (person == kNone) {
      in_vain |= std::uint64_t{1} << kind_in_class(task.lane, task.large, task.night);
    } else {
      dequeue(s, kNone, t);
      begin(s, person, t);
    }
    t = first_incident(s, team, priority, in_vain).task;
  }
}

std::vector<Index> queued_tasks(const OrganisationState& s, const TeamState& team) {
  std::vector<Index> tasks;
  for (const List& queue : team.queues) {
    for (Index t = queue.head; t != kNone; t = s.tasks[t].next) tasks.push_back(t);
  }
  return tasks;
}

/// Drops queued tasks about incidents that are over and would have called people away.
void drop_tasks_in_vain(OrganisationState& s, const TeamState& team) {
  Index before = kNone;
  for (const Index t : queued_tasks(s, team)) {
    const bool first_in_queue = before == kNone || s.tasks[before].next != t;
    if (first_in_queue) before = kNone;
    if (!is_incident(s.tasks[t]) || !is_in_vain(s, s.tasks[t])) {
      before = t;
      continue;
    }
    dequeue(s, before, t);
    s.free_tasks.push_back(t);
  }
}

bool comes_before(const Task& a, const Task& b) {
  return a.priority != b.priority ? a.priority < b.priority : a.place < b.place;
}

/// Gives `person` work from the queue; false if there is none for them.
bool take_next(OrganisationState& s, Index person) {
  for (;;) {
    const QueuePlace place = choose_task(s, person);
    if (place.task == kNone) return false;
    dequeue(s, place.before, place.task);
    if (!accept_task(s, s.tasks[place.task])) {
      s.free_tasks.push_back(place.task);
      continue;
    }
    begin(s, person, place.task);
    return true;
  }
}

/// The queue can have work only for the person who has become idle, unless the team is not settled.
void take_from_queue(OrganisationState& s, Index person) {
  const Index team = s.people[person].team;
  if (!s.teams[team].settled) return assign(s, team);
  take_next(s, person);
}

}  // namespace

void submit(OrganisationState& s, const Task& task) {
  const Index added = add(s.tasks, s.free_tasks, task);
  TeamState& team = s.teams[task.team];
  if (is_held_back(s, task)) team.settled = false;
  const Index person = taker_of(s, task);
  s.tasks_in_vain |= is_in_vain(s, task);
  if (person == kNone) return enqueue(s, added);
  if (accept_task(s, s.tasks[added])) return begin(s, person, added);
  s.free_tasks.push_back(added);
  team.settled = false;
}

void assign(OrganisationState& s, Index index) {
  TeamState& team = s.teams[index];
  if (team.settled) return;
  for (const Seat& seat : team.seats) {
    if (team.queues.empty()) break;
    if (seat.idle && !s.people[seat.person].finishing) take_next(s, seat.person);
  }
  team.settled = true;
}

void call_people_in(OrganisationState& s) {
  for (const TeamState& team : s.teams) {
    if (s.tasks_in_vain) drop_tasks_in_vain(s, team);
    for (const Priority priority : {Priority::outage, Priority::incident}) {
      call_to_incidents(s, team, static_cast<std::uint8_t>(priority));
    }
  }
  s.tasks_in_vain = false;
}

void assign_all(OrganisationState& s) {
  for (Index team = 0; team < s.teams.size(); ++team) assign(s, team);
}

Task finish(OrganisationState& s, Index person) {
  stop(s, person);
  PersonState& p = s.people[person];
  const Task task = s.tasks[p.task];
  s.free_tasks.push_back(p.task);
  lay_down(s, p);
  p.finishing = true;
  return task;
}

void go_on(OrganisationState& s, Index person) {
  PersonState& p = s.people[person];
  p.finishing = false;
  if (p.task != kNone) return assign(s, p.team);
  if (p.paused == kNone) return take_from_queue(s, person);
  for (QueuePlace incident = choose_incident(s, person); incident.task != kNone;
       incident = choose_incident(s, person)) {
    dequeue(s, incident.before, incident.task);
    if (accept_task(s, s.tasks[incident.task])) {
      begin(s, person, incident.task);
      return assign(s, p.team);
    }
    s.free_tasks.push_back(incident.task);
  }
  const Index task = p.paused;
  p.paused = s.tasks[task].next;
  begin(s, person, task);
  assign(s, p.team);
}

std::vector<Task> withdraw_queued(OrganisationState& s) {
  std::vector<Task> withdrawn;
  for (const TeamState& team : s.teams) {
    std::vector<Index> queued = queued_tasks(s, team);
    std::sort(queued.begin(), queued.end(), [&](Index a, Index b) { return comes_before(s.tasks[a], s.tasks[b]); });
    for (const Index task : queued) {
      dequeue(s, kNone, task);
      withdrawn.push_back(s.tasks[task]);
      s.free_tasks.push_back(task);
    }
  }
  return withdrawn;
}

std::vector<Task> drop_tasks(OrganisationState& s, Index person) {
  std::vector<Task> dropped;
  PersonState& p = s.people[person];
  if (p.task != kNone) {
    stop(s, person);
    p.ticket = engine::kNoTicket;
    dropped.push_back(s.tasks[p.task]);
    s.free_tasks.push_back(p.task);
    lay_down(s, p);
  } else {
    book_idleness(s, p);
  }
  for (; p.paused != kNone; p.paused = s.tasks[p.paused].next) {
    dropped.push_back(s.tasks[p.paused]);
    s.free_tasks.push_back(p.paused);
  }
  for (Task& task : dropped) task.person = kNone;
  return dropped;
}

}  // namespace journey::model
