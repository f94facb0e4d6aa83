#pragma once
// Matching: which waiting task a person should take, and which person a task should go to.
//
// Rule: the most important task first; one's own trade before helping out; the best-skilled person first, or
// outside working hours the person on call. Ties go to the first, so that there is one history.

#include "sim/model/people/abilities.h"
#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// A task in its queue, and the one before it (kNone: it is the first).
struct QueuePlace {
  Index before = kNone;
  Index task = kNone;
};

/// Whether `task` pulls people away from planned work.
constexpr bool is_incident(const Task& task) { return task.priority <= static_cast<std::uint8_t>(Priority::incident); }

/// Whether a WIP limit can hold `task` back: not if users wait for it.
constexpr bool is_limited(const Task& task) {
  return task.purpose == Purpose::code && task.priority > static_cast<std::uint8_t>(Priority::urgent);
}

/// Where `task` would stand in a queue.
inline Lane lane_of(const OrganisationState& s, const Task& task) {
  if (is_limited(task) && !s.changes[task.subject].started) return kLimitedCode;
  return static_cast<Lane>(index_of(task.step));
}

/// The longest task that people take outside their own trade, if somebody else has that trade: about a day's work.
inline constexpr engine::Duration kHelpedOut = engine::hours(8);

constexpr bool is_large(const Task& task) { return task.relearning + task.content > kHelpedOut; }

/// Numbers the queues that tasks of one priority can stand in; below 64.
constexpr std::uint32_t kind_in_class(Lane lane, bool large, bool night) {
  return static_cast<std::uint32_t>(lane) << 2 | (large ? 2U : 0U) | (night ? 1U : 0U);
}
static_assert(kind_in_class(kLimitedCode, true, true) < 64);

/// The place, among its team's queues, of the queue that `task` is or would be in.
template <class TaskOrQueue>
constexpr std::uint32_t order_of(const TaskOrQueue& waiting) {
  return static_cast<std::uint32_t>(waiting.priority) << 8 | kind_in_class(waiting.lane, waiting.large, waiting.night);
}

/// The priority of first-pass work at `step` in `team`.
std::uint8_t ordinary_priority(const OrganisationState& s, Index team, Step step);

/// Whether it is held back now.
bool is_held_back(const OrganisationState& s, const Task& task);

/// The waiting task `person` should take next: the most important in their own trade, else any they can do.
QueuePlace choose_task(const OrganisationState& s, Index person);

/// The incident waiting for `person` that matters most.
QueuePlace choose_incident(const OrganisationState& s, Index person);

/// The incident of this priority that has waited longest for `team`, except the kinds (bits) already tried in vain.
QueuePlace first_incident(const OrganisationState& s, const TeamState& team, std::uint8_t priority,
                          std::uint64_t in_vain);

/// The best-skilled idle member at work who can do `task`; kNone if there is none.
Index best_idle(const OrganisationState& s, const Task& task);

/// Whether the person on call does `task` now, because nobody who can do it is at work.
bool is_off_hours(const OrganisationState& s, const Task& task);

/// The person called for `task` outside working hours: standby rotates weekly among the members who are able, and
/// skips a person busy with another call. kNone if there is nobody.
Index on_call(const OrganisationState& s, const Task& task);

/// The member at work whose task matters least, if `task` outranks it; then the better skilled.
Index least_busy(const OrganisationState& s, const Task& task);

}  // namespace journey::model
