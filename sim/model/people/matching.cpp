#include "sim/model/people/matching.h"

#include <algorithm>
#include <bit>

#include "sim/model/books/team_clocks.h"
#include "sim/model/state/attendance.h"

namespace journey::model {

namespace {

double skill_of(const OrganisationState& s, Index person, Step step) { return s.skill[person][index_of(step)]; }

/// The people who may do a task: those with enough skill in its step (a bit), or only those whose own trade it is.
struct Need {
  std::uint32_t step = 0;
  bool masters_only = false;
};

Need need_of(const TeamState& team, std::size_t step, bool large) {
  return {1U << step, large && team.masters[step] > 0};
}

Need need_of(const OrganisationState& s, const Task& task) {
  return need_of(s.teams[task.team], index_of(task.step), is_large(task));
}

Need need_of(const TeamState& team, const TaskQueue& queue) {
  return need_of(team, queue.lane == kLimitedCode ? index_of(Step::code) : queue.lane, queue.large);
}

bool has_skill_for(const Seat& seat, const Need& need) {
  return (seat.able & (need.masters_only ? seat.masters : 0xffU) & need.step) != 0;
}

bool nobody_else_could(const TeamState& team, Index person, const Need& need) {
  return std::none_of(team.seats.begin(), team.seats.end(),
                      [&](const Seat& other) { return other.person != person && has_skill_for(other, need); });
}

/// The excluded person does the task if nobody else would.
bool can_do(const OrganisationState& s, const Seat& seat, const Task& task, const Need& need) {
  if (!has_skill_for(seat, need)) return false;
  return task.not_by != seat.person || nobody_else_could(s.teams[task.team], seat.person, need);
}

/// Whether nobody who could do it is at work.
bool is_nobody_there(const TeamState& team, const Need& need) {
  return ((need.masters_only ? team.masters_there : team.able_there) & need.step) == 0;
}

/// Whether a person who has just finished a task has other work before a new `task`.
bool would_pass_over(const OrganisationState& s, Index person, const Task& task) {
  if (s.people[person].paused != kNone) return !is_incident(task);
  const Index waits = choose_task(s, person).task;
  if (waits == kNone) return false;
  const auto is_own = [&](const Task& any) {
    return any.priority <= static_cast<std::uint8_t>(Priority::urgent) || is_own_trade(s, person, any.step);
  };
  if (is_own(s.tasks[waits]) != is_own(task)) return is_own(s.tasks[waits]);
  return s.tasks[waits].priority <= task.priority;
}

bool outranks(const Task& task, const Task& theirs) {
  if (theirs.night) return false;
  return is_incident(task) ? theirs.priority > task.priority : !is_incident(theirs);
}

}  // namespace

std::uint8_t ordinary_priority(const OrganisationState& s, Index team, Step step) {
  const std::size_t base = static_cast<std::size_t>(Priority::ordinary);
  const bool finish_first = s.teams[team].finish_first.value_or(s.practices.flow_finish_first != 0);
  const std::size_t to_go = finish_first ? kStepCount - 1 - index_of(step) : 0;
  return static_cast<std::uint8_t>(base + to_go);
}

bool is_held_back(const OrganisationState& s, const Task& task) {
  return is_limited(task) && at_limit(s, s.teams[task.team]) && !s.changes[task.subject].started;
}

namespace {

/// Bits of the lanes that a person who can do `steps` may take from; limited code only while below the limit.
std::uint32_t lanes_for(std::uint32_t steps, bool limit_reached) {
  const bool codes = (steps & bit_of(Step::code)) != 0;
  return steps | (codes && !limit_reached ? 1U << kLimitedCode : 0U);
}

/// Whether `seat` takes tasks from `queue` at this hour: at work, or on call.
bool takes_from(const TeamState& team, const TaskQueue& queue, const Seat& seat, bool attends) {
  const Need need = need_of(team, queue);
  if (!has_skill_for(seat, need)) return false;
  return attends || (queue.night && is_nobody_there(team, need));
}

/// The first task of `queue` that `seat`, who takes from it, may do; it may be a review of their own change.
QueuePlace first_of(const OrganisationState& s, const TeamState& team, const TaskQueue& queue, const Seat& seat) {
  QueuePlace place{kNone, queue.head};
  if (s.tasks[place.task].not_by != seat.person || nobody_else_could(team, seat.person, need_of(team, queue)))
    return place;
  while (place.task != kNone && s.tasks[place.task].not_by == seat.person)
    place = {place.task, s.tasks[place.task].next};
  return place;
}

void keep_earlier(const OrganisationState& s, QueuePlace& kept, const QueuePlace& other) {
  if (other.task == kNone) return;
  if (kept.task == kNone || s.tasks[other.task].place < s.tasks[kept.task].place) kept = other;
}

/// The first tasks of one class that a person may take: from any lane, and from a lane of their own trade.
struct FirstOfClass {
  QueuePlace any, own;
};

bool is_in(std::uint32_t lanes, Lane lane) { return (lanes >> lane & 1U) != 0; }

/// Searches the queues of one class, the first of which is `queue`, and moves past them.
FirstOfClass first_of_class(const OrganisationState& s, const TeamState& team, std::size_t& queue, const Seat& seat,
                            std::uint32_t wanted, std::uint32_t own) {
  const bool there = attends(s, seat.person);
  const std::uint8_t priority = team.queues[queue].priority;
  FirstOfClass first;
  for (; queue < team.queues.size() && team.queues[queue].priority == priority; ++queue) {
    const TaskQueue& waiting = team.queues[queue];
    if (!is_in(wanted, waiting.lane) || !takes_from(team, waiting, seat, there)) continue;
    const QueuePlace place = first_of(s, team, waiting, seat);
    keep_earlier(s, first.any, place);
    if (is_in(own, waiting.lane)) keep_earlier(s, first.own, place);
  }
  return first;
}

const Seat& seat_of(const OrganisationState& s, Index person) {
  return s.teams[s.people[person].team].seats[s.people[person].seat];
}

}  // namespace

QueuePlace choose_task(const OrganisationState& s, Index person) {
  const TeamState& team = s.teams[s.people[person].team];
  if (team.queues.empty() || (!attends(s, person) && team.nights == 0)) return {};
  const Seat& seat = seat_of(s, person);
  const bool limited = at_limit(s, team);
  const std::uint32_t own = lanes_for(seat.able & seat.masters, limited);
  std::uint32_t wanted = lanes_for(seat.able, limited);
  QueuePlace help;
  for (std::size_t queue = 0; queue < team.queues.size();) {
    const bool urgent = team.queues[queue].priority <= static_cast<std::uint8_t>(Priority::urgent);
    const FirstOfClass first = first_of_class(s, team, queue, seat, wanted, own);
    if (first.any.task == kNone) continue;
    if (urgent || is_in(own, s.tasks[first.any.task].lane)) return first.any;
    if (first.own.task != kNone) return first.own;
    help = first.any;
    wanted = own;
  }
  return help;
}

QueuePlace choose_incident(const OrganisationState& s, Index person) {
  const TeamState& team = s.teams[s.people[person].team];
  const Seat& seat = seat_of(s, person);
  const auto incident = static_cast<std::uint8_t>(Priority::incident);
  for (std::size_t queue = 0; queue < team.queues.size() && team.queues[queue].priority <= incident;) {
    const QueuePlace first = first_of_class(s, team, queue, seat, seat.able, seat.able).any;
    if (first.task != kNone) return first;
  }
  return {};
}

QueuePlace first_incident(const OrganisationState& s, const TeamState& team, std::uint8_t priority,
                          std::uint64_t in_vain) {
  QueuePlace first;
  for (const TaskQueue& queue : team.queues) {
    const bool asked =
        queue.priority == priority && (in_vain >> kind_in_class(queue.lane, queue.large, queue.night) & 1U) == 0;
    if (asked) keep_earlier(s, first, {kNone, queue.head});
  }
  return first;
}

Index best_idle(const OrganisationState& s, const Task& task) {
  const Need need = need_of(s, task);
  Index best = kNone;
  for (const Seat& seat : s.teams[task.team].seats) {
    if (!seat.idle || !attends(s, seat.person) || !can_do(s, seat, task, need)) continue;
    const Index person = seat.person;
    if (s.people[person].finishing && would_pass_over(s, person, task)) continue;
    if (best == kNone || skill_of(s, person, task.step) > skill_of(s, best, task.step)) best = person;
  }
  return best;
}

bool is_off_hours(const OrganisationState& s, const Task& task) {
  return task.night && is_nobody_there(s.teams[task.team], need_of(s, task));
}

namespace {

bool may_be_called(const OrganisationState& s, const Seat& seat, const Task& task, const Need& need) {
  if (!can_do(s, seat, task, need)) return false;
  const PersonState& p = s.people[seat.person];
  if (p.task != kNone && s.tasks[p.task].night) return false;
  return !p.finishing || !would_pass_over(s, seat.person, task);
}

}  // namespace

Index on_call(const OrganisationState& s, const Task& task) {
  const TeamState& team = s.teams[task.team];
  const Need need = need_of(s, task);
  const std::uint32_t able = std::max(1U, team.able[index_of(task.step)]);
  const std::uint32_t first = static_cast<std::uint32_t>(s.now.ms / engine::kWeek.ms) % able;
  Index best = kNone;
  std::uint32_t best_turn = 0;
  std::uint32_t place = 0;  // among those who are able
  for (const Seat& seat : team.seats) {
    const std::uint32_t turn = (place + able - first) % able;
    place += (seat.able & need.step) != 0 ? 1U : 0U;
    if ((best != kNone && turn >= best_turn) || !may_be_called(s, seat, task, need)) continue;
    best = seat.person;
    best_turn = turn;
  }
  return best;
}

Index least_busy(const OrganisationState& s, const Task& task) {
  const Need need = need_of(s, task);
  Index best = kNone;
  for (const Seat& seat : s.teams[task.team].seats) {
    if (seat.idle || !attends(s, seat.person) || !can_do(s, seat, task, need)) continue;
    const Index person = seat.person;
    const Task& theirs = s.tasks[s.people[person].task];
    if (!outranks(task, theirs)) continue;
    if (best == kNone) best = person;
    const Task& least = s.tasks[s.people[best].task];
    const bool better = skill_of(s, person, task.step) > skill_of(s, best, task.step);
    if (theirs.priority > least.priority || (theirs.priority == least.priority && better)) best = person;
  }
  return best;
}

}  // namespace journey::model
