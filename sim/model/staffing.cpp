#include "sim/model/staffing.h"

#include <algorithm>

#include "sim/model/handling.h"
#include "sim/model/lists.h"
#include "sim/model/matching.h"
#include "sim/model/subjects.h"

namespace journey::model {

using engine::Duration;
using engine::Time;

namespace {

/// Who is on call for `task`, woken from whatever they sleep over; kNone if there is nobody.
Index called_in(OrganisationState& s, const Task& task) {
  const Index called = on_call(s, task);
  if (called != kNone && s.people[called].task != kNone) call_away(s, called);
  return called;
}

/// Whether it is known that nobody idle in `team` can do anything of what waits.
bool is_settled(const OrganisationState& s, const TeamState& team) {
  return team.settled && team.settled_at == s.comings_and_goings;
}

/// Somebody who takes `task` up now: free, or called away from something else; kNone if there is nobody.
Index taker_of(OrganisationState& s, const Task& task) {
  if (is_held_back(s, task)) return kNone;
  if (is_off_hours(s, task)) return called_in(s, task);
  const Index idle = best_idle(s, task);
  if (idle != kNone || !is_incident(task)) return idle;
  const Index called = least_busy(s, task);
  if (called != kNone) call_away(s, called);
  return called;
}

/// Gives the waiting incidents of `queue` to whoever can be called to them.
void call_to_incidents(OrganisationState& s, const List& queue) {
  Index before = kNone;
  for (Index t = queue.head; t != kNone;) {
    const Index next = s.tasks[t].next;
    const bool needed = accept_task(s, s.tasks[t]);
    const Index person = needed ? taker_of(s, s.tasks[t]) : kNone;
    if (needed && person == kNone) {
      before = t;
    } else {
      dequeue(s, before, t);
      if (needed) begin(s, person, t);
      if (!needed) s.free_tasks.push_back(t);
    }
    t = next;
  }
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

/// Somebody who has become idle is the only one whom the queue can have work for, unless the team is not settled.
void take_from_queue(OrganisationState& s, Index person) {
  const Index team = s.people[person].team;
  if (!is_settled(s, s.teams[team])) return assign(s, team);
  take_next(s, person);
}

}  // namespace

void submit(OrganisationState& s, const Task& task) {
  const Index added = add(s.tasks, s.free_tasks, task);
  TeamState& team = s.teams[task.team];
  if (is_held_back(s, task)) team.settled = false;
  const Index person = taker_of(s, task);
  if (person == kNone) return enqueue(s, added);
  if (accept_task(s, s.tasks[added])) return begin(s, person, added);
  s.free_tasks.push_back(added);
  team.settled = false;
}

void assign(OrganisationState& s, Index index) {
  TeamState& team = s.teams[index];
  if (is_settled(s, team)) return;
  for (const Seat& seat : team.seats) {
    if (seat.idle && !s.people[seat.person].finishing) take_next(s, seat.person);
  }
  team.settled = true;
  team.settled_at = s.comings_and_goings;
}

void call_people_in(OrganisationState& s) {
  for (TeamState& team : s.teams) {
    for (std::size_t c = 0; c <= static_cast<std::size_t>(Priority::incident); ++c) call_to_incidents(s, team.queue[c]);
  }
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
  for (TeamState& team : s.teams) {
    for (List& queue : team.queue) {
      while (queue.head != kNone) {
        const Index task = queue.head;
        dequeue(s, kNone, task);
        withdrawn.push_back(s.tasks[task]);
        s.free_tasks.push_back(task);
      }
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
