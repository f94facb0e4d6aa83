#include "sim/model/matching.h"

#include <algorithm>
#include <bit>

#include "sim/model/shifts.h"
#include "sim/model/team_clocks.h"

namespace journey::model {

using engine::Duration;

namespace {

/// Nobody leaves their own trade for more than about a day's work, if somebody else masters it.
constexpr Duration kHelpedOut = engine::hours(8);

double skill_of(const OrganisationState& s, Index person, Step step) { return s.skill[person][index_of(step)]; }

bool would_help(const OrganisationState& s, const Task& task) {
  const bool nobody_masters_it = s.teams[task.team].masters[index_of(task.step)] == 0;
  return nobody_masters_it || task.relearning + task.content <= kHelpedOut;
}

bool has_skill_for(const OrganisationState& s, const Seat& seat, const Task& task) {
  const std::uint32_t step = bit_of(task.step);
  return (seat.able & step) != 0 && ((seat.masters & step) != 0 || would_help(s, task));
}

/// Who may not do it does it after all if nobody else would.
bool can_do(const OrganisationState& s, const Seat& seat, const Task& task) {
  if (!has_skill_for(s, seat, task)) return false;
  if (task.not_by != seat.person) return true;
  const std::vector<Seat>& seats = s.teams[task.team].seats;
  return std::none_of(seats.begin(), seats.end(),
                      [&](const Seat& other) { return other.person != seat.person && has_skill_for(s, other, task); });
}

/// Whether somebody who has just finished has something else to do before a new `task`.
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

/// How many others of the team are called before `person` this week: standby goes round among those who are able.
std::uint32_t turn_on_call(const OrganisationState& s, Index person, const Task& task) {
  const TeamState& team = s.teams[task.team];
  const std::uint32_t able = std::max(1U, team.able[index_of(task.step)]);
  std::uint32_t place = 0;
  for (const Index member : team.members) {
    if (member == person) break;
    place += is_able(s, member, task.step) ? 1U : 0U;
  }
  const auto week = static_cast<std::uint32_t>(s.now.ms / (7 * engine::kDay.ms));
  return (place + able - week % able) % able;
}

bool outranks(const Task& task, const Task& theirs) {
  if (theirs.night) return false;
  return is_incident(task) ? theirs.priority > task.priority : !is_incident(theirs);
}

}  // namespace

bool is_held_back(const OrganisationState& s, const Task& task) {
  return is_limited(task) && at_limit(s, s.teams[task.team]) && !s.changes[task.subject].started;
}

namespace {

/// Bits of the lanes that somebody who can do `steps` may take from; limited code only while below the limit.
std::uint32_t lanes_for(std::uint32_t steps, bool limit_reached) {
  const bool codes = (steps & bit_of(Step::code)) != 0;
  return steps | (codes && !limit_reached ? 1U << kLimitedCode : 0U);
}

/// Whether somebody takes `task` at this hour: at work, or called although not at work.
bool may_take_now(const OrganisationState& s, Index person, const Task& task) {
  return attends(s, person) || is_off_hours(s, task);
}

/// The first task in `queue`, from `place` on, that stands in one of `lanes` and that `seat` can do now.
QueuePlace first_from(const OrganisationState& s, QueuePlace place, const Seat& seat, std::uint32_t lanes) {
  for (; place.task != kNone; place = {place.task, s.tasks[place.task].next}) {
    const Task& task = s.tasks[place.task];
    const bool fits = (lanes >> task.lane & 1U) != 0;
    if (fits && may_take_now(s, seat.person, task) && can_do(s, seat, task)) break;
  }
  return place;
}

const Seat& seat_of(const OrganisationState& s, Index person) {
  return s.teams[s.people[person].team].seats[s.people[person].seat];
}

}  // namespace

QueuePlace choose_task(const OrganisationState& s, Index person) {
  const TeamState& team = s.teams[s.people[person].team];
  if (!attends(s, person) && team.nights == 0) return {};
  const Seat& seat = seat_of(s, person);
  const bool limited = at_limit(s, team);
  const std::uint32_t own = lanes_for(seat.able & seat.masters, limited);
  std::uint32_t wanted = lanes_for(seat.able, limited);
  QueuePlace help;
  for (std::uint32_t left = team.classes; left != 0; left &= left - 1) {
    const auto c = static_cast<std::size_t>(std::countr_zero(left));
    const TaskQueue& queue = team.queue[c];
    if ((queue.lanes & wanted) == 0) continue;
    QueuePlace place = first_from(s, {kNone, queue.head}, seat, wanted);
    const bool urgent = c <= static_cast<std::size_t>(Priority::urgent);
    if (place.task != kNone && !urgent && (own >> s.tasks[place.task].lane & 1U) == 0) {
      help = place;
      wanted = own;
      place = (queue.lanes & own) == 0 ? QueuePlace{} : first_from(s, place, seat, own);
    }
    if (place.task != kNone) return place;
  }
  return help;
}

QueuePlace choose_incident(const OrganisationState& s, Index person) {
  const TeamState& team = s.teams[s.people[person].team];
  const Seat& seat = seat_of(s, person);
  for (std::size_t c = 0; c <= static_cast<std::size_t>(Priority::incident); ++c) {
    const QueuePlace place = first_from(s, {kNone, team.queue[c].head}, seat, seat.able);
    if (place.task != kNone) return place;
  }
  return {};
}

Index best_idle(const OrganisationState& s, const Task& task) {
  Index best = kNone;
  for (const Seat& seat : s.teams[task.team].seats) {
    if (!seat.idle || !attends(s, seat.person) || !can_do(s, seat, task)) continue;
    const Index person = seat.person;
    if (s.people[person].finishing && would_pass_over(s, person, task)) continue;
    if (best == kNone || skill_of(s, person, task.step) > skill_of(s, best, task.step)) best = person;
  }
  return best;
}

bool is_off_hours(const OrganisationState& s, const Task& task) {
  const std::vector<Seat>& seats = s.teams[task.team].seats;
  return task.night && std::none_of(seats.begin(), seats.end(), [&](const Seat& seat) {
           return attends(s, seat.person) && has_skill_for(s, seat, task);
         });
}

Index on_call(const OrganisationState& s, const Task& task) {
  Index best = kNone;
  for (const Seat& seat : s.teams[task.team].seats) {
    const Index person = seat.person;
    const PersonState& p = s.people[person];
    if (!can_do(s, seat, task)) continue;
    if (p.task != kNone && s.tasks[p.task].night) continue;
    if (p.finishing && would_pass_over(s, person, task)) continue;
    if (best == kNone || turn_on_call(s, person, task) < turn_on_call(s, best, task)) best = person;
  }
  return best;
}

Index least_busy(const OrganisationState& s, const Task& task) {
  Index best = kNone;
  for (const Seat& seat : s.teams[task.team].seats) {
    if (seat.idle || !attends(s, seat.person) || !can_do(s, seat, task)) continue;
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
