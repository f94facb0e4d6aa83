#include "sim/model/staffing.h"

#include <algorithm>

#include "sim/model/effort.h"
#include "sim/model/event_kind.h"
#include "sim/model/lists.h"
#include "sim/model/subjects.h"

namespace journey::model {

using engine::Duration;
using engine::Time;

namespace {

/// From this skill on a step is one's own trade: preferred over helping out elsewhere.
constexpr double kOwnTrade = 0.6;
/// Nobody leaves their own trade for more than about a day's work, if somebody else masters it.
constexpr Duration kHelpedOut = engine::hours(8);

double skill_of(const OrganisationState& s, Index person, Step step) { return s.skill[person][index_of(step)]; }

bool would_help(const OrganisationState& s, const Task& task) {
  const bool nobody_masters_it = s.teams[task.team].masters[index_of(task.step)] == 0;
  return nobody_masters_it || task.relearning + task.content <= kHelpedOut;
}

bool has_skill_for(const OrganisationState& s, Index person, const Task& task) {
  const double skill = skill_of(s, person, task.step);
  return skill >= s.world.work_least_skill && (skill >= kOwnTrade || would_help(s, task));
}

/// Who may not do it does it after all if nobody else would.
bool can_do(const OrganisationState& s, Index person, const Task& task) {
  if (!has_skill_for(s, person, task)) return false;
  if (task.not_by != person) return true;
  const std::vector<Index>& members = s.teams[task.team].members;
  return std::none_of(members.begin(), members.end(),
                      [&](Index other) { return other != person && has_skill_for(s, other, task); });
}

/// A repair that users wait for is begun whatever the limit.
bool is_limited(const Task& task) {
  return task.purpose == Purpose::code && task.priority > static_cast<std::uint8_t>(Priority::urgent);
}

bool is_held_back(const OrganisationState& s, const Task& task) {
  return is_limited(task) && at_limit(s, s.teams[task.team]) && !s.changes[task.subject].started;
}

bool is_incident(const Task& task) { return task.priority <= static_cast<std::uint8_t>(Priority::incident); }

bool may_work_now(const OrganisationState& s, const Task& task) { return task.night || s.hours.is_open(s.now); }

struct Place {
  Index before = kNone;
  Index task = kNone;
};

/// The waiting task `person` should take next: the most important in their own trade, else any they can do.
Place choose(const OrganisationState& s, Index person) {
  const TeamState& team = s.teams[s.people[person].team];
  Place help;
  for (std::size_t c = 0; c < kPriorityCount; ++c) {
    Index before = kNone;
    for (Index t = team.queue[c].head; t != kNone; before = t, t = s.tasks[t].next) {
      const Task& task = s.tasks[t];
      if (!can_do(s, person, task) || is_held_back(s, task) || !may_work_now(s, task)) continue;
      const bool urgent = c <= static_cast<std::size_t>(Priority::urgent);
      if (urgent || skill_of(s, person, task.step) >= kOwnTrade) return {before, t};
      if (help.task == kNone) help = {before, t};
    }
  }
  return help;
}

/// Whether somebody who has just finished has something else to do before a new `task`.
bool would_pass_over(const OrganisationState& s, Index person, const Task& task) {
  if (s.people[person].paused != kNone) return !is_incident(task);
  const Index waits = choose(s, person).task;
  if (waits == kNone) return false;
  const auto is_own = [&](const Task& any) {
    return any.priority <= static_cast<std::uint8_t>(Priority::urgent) || skill_of(s, person, any.step) >= kOwnTrade;
  };
  if (is_own(s.tasks[waits]) != is_own(task)) return is_own(s.tasks[waits]);
  return s.tasks[waits].priority <= task.priority;
}

/// The best-skilled idle member who can do `task`; the first of equals.
Index best_idle(const OrganisationState& s, const Task& task) {
  Index best = kNone;
  for (const Index person : s.teams[task.team].members) {
    if (s.people[person].task != kNone || !can_do(s, person, task)) continue;
    if (s.people[person].finishing && would_pass_over(s, person, task)) continue;
    if (best == kNone || skill_of(s, person, task.step) > skill_of(s, best, task.step)) best = person;
  }
  return best;
}

/// Incidents pull people away from what matters less; whoever is needed at night, from what they sleep over.
bool pulls(const OrganisationState& s, const Task& task) {
  return is_incident(task) || (task.night && !s.hours.is_open(s.now));
}

bool outranks(const Task& task, const Task& theirs) {
  if (theirs.night) return false;
  return is_incident(task) ? theirs.priority > task.priority : !is_incident(theirs);
}

/// The member whose task matters least, if `task` outranks it; then the better skilled.
Index least_busy(const OrganisationState& s, const Task& task) {
  Index best = kNone;
  for (const Index person : s.teams[task.team].members) {
    if (s.people[person].task == kNone || !can_do(s, person, task)) continue;
    const Task& theirs = s.tasks[s.people[person].task];
    if (!outranks(task, theirs)) continue;
    if (best == kNone) best = person;
    const Task& least = s.tasks[s.people[best].task];
    const bool better = skill_of(s, person, task.step) > skill_of(s, best, task.step);
    if (theirs.priority > least.priority || (theirs.priority == least.priority && better)) best = person;
  }
  return best;
}

void set_on_incident(OrganisationState& s, const Task& task, int change) {
  if (!is_incident(task)) return;
  TeamState& team = s.teams[task.team];
  tick(s, team);
  team.on_incidents += static_cast<std::uint32_t>(change);
}

/// Turns the wait since `task.queued` into what it was for, by the team's clocks.
void settle_wait(OrganisationState& s, const Task& task) {
  TeamState& team = s.teams[task.team];
  tick(s, team);
  if (team.able[index_of(task.step)] == 0) return;
  const bool limited = is_limited(task);
  const Duration limit = limited ? team.clock_limit - task.clock_limit : Duration{};
  const Duration incident = limited ? team.clock_incident_only - task.clock_incident_only
                                    : team.clock_incident - task.clock_incident;
  const Time busy_ends = s.now - limit - incident;
  const auto split = [&](Ledger& ledger, Step step) {
    const auto wait = [&](Cause cause, Time from) { book(s, ledger, {from, cause, step, task.repeat, false, task.team, kNone}); };
    if (incident.ms > 0) wait(Cause::incident_queue, busy_ends);
    if (limit.ms > 0) wait(Cause::wip_limit, busy_ends + incident);
  };
  for_each_ledger(s, task, split);
}

void begin(OrganisationState& s, Index person, Index task_index) {
  PersonState& p = s.people[person];
  Task& task = s.tasks[task_index];
  book_person(s, p, s.now);
  p.task = task_index;
  p.since = s.now;
  task.person = person;
  const Duration length = duration_for(s, person, task);
  p.until = task.night ? s.now + length : s.hours.add_working(s.now, length);
  p.ticket = s.calendar.schedule(p.until, static_cast<std::uint8_t>(EventKind::task_done), person);
  set_on_incident(s, task, +1);
  for_each_ledger(s, task, [&](Ledger& ledger, Step step) {
    book(s, ledger, {s.now, Cause::work, step, task.repeat, task.night, task.team, kNone});
  });
}

/// Splits the stretch of work since `p.since` into finding back, relearning and content.
void split_work(OrganisationState& s, const PersonState& p, const Task& task) {
  const Parts parts = parts_done(s, p, task);
  const auto later = [&](Duration worked) {
    return task.night ? p.since + worked : s.hours.add_working(p.since, worked);
  };
  for_each_ledger(s, task, [&](Ledger& ledger, Step step) {
    const auto stretch = [&](Time from, Cause cause, bool repeat) {
      book(s, ledger, {from, cause, step, repeat, task.night, task.team, kNone});
    };
    if (parts.switching.ms > 0) stretch(p.since, Cause::switching, task.repeat);
    if (parts.relearning.ms > 0) stretch(later(parts.switching), Cause::work, true);
    if (parts.content.ms > 0) stretch(later(parts.switching + parts.relearning), Cause::work, task.repeat);
  });
}

/// Books what was done since the task was taken up; the rest of its effort stays.
void stop(OrganisationState& s, Index person) {
  PersonState& p = s.people[person];
  Task& task = s.tasks[p.task];
  set_on_incident(s, task, -1);
  split_work(s, p, task);
  book_person(s, p, s.now);
  spend_effort(s, p, task);
  p.since = s.now;
  p.ticket = engine::kNoTicket;
}

void call_away(OrganisationState& s, Index person) {
  stop(s, person);
  PersonState& p = s.people[person];
  Task& task = s.tasks[p.task];
  if (s.hours.is_open(s.now)) task.switching = engine::hours(s.world.work_switching_hours);
  task.next = p.paused;
  p.paused = p.task;
  p.task = kNone;
  for_each_ledger(s, task, [&](Ledger& ledger, Step step) {
    book(s, ledger, {s.now, Cause::interrupted, step, task.repeat, false, task.team, kNone});
  });
}

void enqueue(OrganisationState& s, Index task_index) {
  Task& task = s.tasks[task_index];
  TeamState& team = s.teams[task.team];
  tick(s, team);
  task.queued = s.now;
  task.clock_incident = team.clock_incident;
  task.clock_limit = team.clock_limit;
  task.clock_incident_only = team.clock_incident_only;
  push_back(team.queue[task.priority], s.tasks, task_index);
  const bool able = team.able[index_of(task.step)] > 0;
  for_each_ledger(s, task, [&](Ledger& ledger, Step step) {
    ++team.waiting[index_of(step)];
    book(s, ledger, {s.now, able ? Cause::queue : Cause::no_skill, step, task.repeat, false, task.team, kNone});
  });
}

/// Takes a task out of its queue, its waiting booked.
void dequeue(OrganisationState& s, Index before, Index task_index) {
  Task& task = s.tasks[task_index];
  TeamState& team = s.teams[task.team];
  remove(team.queue[task.priority], s.tasks, before, task_index);
  for_each_ledger(s, task, [&](Ledger&, Step step) { --team.waiting[index_of(step)]; });
  settle_wait(s, task);
}

/// The incident waiting for `person` that matters most.
Place choose_incident(const OrganisationState& s, Index person) {
  const TeamState& team = s.teams[s.people[person].team];
  for (std::size_t c = 0; c <= static_cast<std::size_t>(Priority::incident); ++c) {
    Index before = kNone;
    for (Index t = team.queue[c].head; t != kNone; before = t, t = s.tasks[t].next) {
      if (can_do(s, person, s.tasks[t]) && may_work_now(s, s.tasks[t])) return {before, t};
    }
  }
  return {};
}

/// Somebody who takes `task` up now: free, or called away from something else; kNone if there is nobody.
Index taker_of(OrganisationState& s, const Task& task) {
  if (!may_work_now(s, task) || is_held_back(s, task)) return kNone;
  const Index idle = best_idle(s, task);
  if (idle != kNone || !pulls(s, task)) return idle;
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
    const Place place = choose(s, person);
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

}  // namespace

Index owner_of(const OrganisationState& s, Step step, std::uint32_t service) {
  const std::size_t place = index_of(step);
  std::uint32_t able = 0;
  std::uint32_t owners = 0;
  for (const TeamState& team : s.teams) {
    owners += team.owns[place] ? 1U : 0U;
    able += team.owns[place] && team.able[place] > 0 ? 1U : 0U;
  }
  std::uint32_t wanted = service % (able > 0 ? able : owners);
  for (Index t = 0; t < s.teams.size(); ++t) {
    if (!s.teams[t].owns[place] || (able > 0 && s.teams[t].able[place] == 0)) continue;
    if (wanted == 0) return t;
    --wanted;
  }
  return kNone;
}

void submit(OrganisationState& s, Task task) {
  const Index added = add(s.tasks, s.free_tasks, task);
  const Index person = taker_of(s, task);
  if (person == kNone) return enqueue(s, added);
  if (!accept_task(s, s.tasks[added])) return s.free_tasks.push_back(added);
  begin(s, person, added);
}

void assign(OrganisationState& s, Index team) {
  for (const Index person : s.teams[team].members) {
    if (s.people[person].task == kNone && !s.people[person].finishing) take_next(s, person);
  }
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
  p.task = kNone;
  p.finishing = true;
  return task;
}

void go_on(OrganisationState& s, Index person) {
  PersonState& p = s.people[person];
  p.finishing = false;
  if (p.task != kNone || p.paused == kNone) return;
  for (Place incident = choose_incident(s, person); incident.task != kNone; incident = choose_incident(s, person)) {
    dequeue(s, incident.before, incident.task);
    if (accept_task(s, s.tasks[incident.task])) return begin(s, person, incident.task);
    s.free_tasks.push_back(incident.task);
  }
  const Index task = p.paused;
  p.paused = s.tasks[task].next;
  begin(s, person, task);
}

void tick(OrganisationState& s, TeamState& team) {
  const Duration passed = s.now - team.clock_at;
  team.clock_at = s.now;
  if (team.on_incidents > 0) team.clock_incident += passed;
  if (at_limit(s, team)) {
    team.clock_limit += passed;
  } else if (team.on_incidents > 0) {
    team.clock_incident_only += passed;
  }
}

void count_wip(OrganisationState& s, int change) {
  s.wip_integral += (s.now - s.wip_at) * static_cast<std::int64_t>(s.wip);
  s.wip_at = s.now;
  s.wip += static_cast<std::uint32_t>(change);
}

void count_started(OrganisationState& s, Change& change, bool counts) {
  if (change.limited == counts) return;
  TeamState& team = s.teams[owner_of(s, Step::code, change.service)];
  tick(s, team);
  team.started += counts ? 1U : ~0U;
  change.limited = counts;
}

bool at_limit(const OrganisationState& s, const TeamState& team) {
  return s.practices.flow_wip_limit > 0 && static_cast<double>(team.started) >= s.practices.flow_wip_limit;
}

void book_person(const OrganisationState& s, PersonState& person, Time now) {
  const Duration open = s.hours.working_between(person.since, now);
  if (person.task == kNone) {
    person.booked[index_of(Work::idle)] += open;
    return;
  }
  const Task& task = s.tasks[person.task];
  const Duration worked = task.night ? now - person.since : open;
  person.overtime += worked - open;
  const Parts parts = parts_of(s, task, worked);
  person.booked[index_of(Work::coordination)] += parts.coordination;
  person.booked[index_of(Work::switching)] += parts.own_switching();
  person.booked[index_of(Work::rework)] += parts.own_relearning();
  const Work work = task.repeat && task.work == Work::new_work ? Work::rework : task.work;
  person.booked[index_of(work)] += parts.own_content();
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
    p.task = kNone;
  } else {
    book_person(s, p, s.now);
    p.since = s.now;
  }
  for (; p.paused != kNone; p.paused = s.tasks[p.paused].next) {
    dropped.push_back(s.tasks[p.paused]);
    s.free_tasks.push_back(p.paused);
  }
  for (Task& task : dropped) task.person = kNone;
  return dropped;
}

void count_able(OrganisationState& s) {
  for (TeamState& team : s.teams) {
    team.able = {};
    team.masters = {};
    for (const Index person : team.members) {
      for (std::size_t step = 0; step < kStepCount; ++step) {
        team.able[step] += s.skill[person][step] >= s.world.work_least_skill ? 1U : 0U;
        team.masters[step] += s.skill[person][step] >= kOwnTrade ? 1U : 0U;
      }
    }
  }
}

}  // namespace journey::model
