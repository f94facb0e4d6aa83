#pragma once
// Who fits what: which waiting task a person should take, and which person a task should go to.
//
// Rule: the most important task first; one's own trade before helping out; the best-skilled first, off hours
//       whoever is on call. Ties go to whoever or whatever came first, so that there is one history.

#include "sim/model/abilities.h"
#include "sim/model/organisation_state.h"

namespace journey::model {

/// A task in a queue, and the one before it (kNone: it is the first).
struct QueuePlace {
  Index before = kNone;
  Index task = kNone;
};

/// Whether `task` pulls people away from planned work.
constexpr bool is_incident(const Task& task) { return task.priority <= static_cast<std::uint8_t>(Priority::incident); }

/// Whether a limit of work in progress can hold `task` back: not where users wait for it.
constexpr bool is_limited(const Task& task) {
  return task.purpose == Purpose::code && task.priority > static_cast<std::uint8_t>(Priority::urgent);
}

/// Where `task` would stand in a queue.
inline Lane lane_of(const OrganisationState& s, const Task& task) {
  if (is_limited(task) && !s.changes[task.subject].started) return kLimitedCode;
  return static_cast<Lane>(index_of(task.step));
}

/// Whether it is held back now.
bool is_held_back(const OrganisationState& s, const Task& task);

/// The waiting task `person` should take next: the most important in their own trade, else any they can do.
QueuePlace choose_task(const OrganisationState& s, Index person);

/// The incident waiting for `person` that matters most.
QueuePlace choose_incident(const OrganisationState& s, Index person);

/// The best-skilled idle member at work who can do `task`; kNone if there is none.
Index best_idle(const OrganisationState& s, const Task& task);

/// Whether `task` is done now although nobody who can do it is at work: by whoever is on call.
bool is_off_hours(const OrganisationState& s, const Task& task);

/// Who is called for `task` off hours: standby goes round week by week among the members who are able, and who is
/// busy with another call is passed over. kNone if there is nobody.
Index on_call(const OrganisationState& s, const Task& task);

/// The member at work whose task matters least, if `task` outranks it; then the better skilled.
Index least_busy(const OrganisationState& s, const Task& task);

}  // namespace journey::model
