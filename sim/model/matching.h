#pragma once
// Who fits what: which waiting task a person should take, and which person a task should go to.
//
// Rule: the most important task first; one's own trade before helping out; the best-skilled first, off hours
//       whoever is on call. Ties go to whoever or whatever came first, so that there is one history.

#include "sim/model/organisation_state.h"

namespace journey::model {

/// A task in a queue, and the one before it (kNone: it is the first).
struct QueuePlace {
  Index before = kNone;
  Index task = kNone;
};

/// The team that does `step` for `service`: the owner; where several own it, the service's own team. Owners in
/// which nobody can do it are passed over as long as there is another.
Index owner_of(const OrganisationState& s, Step step, std::uint32_t service);

/// Counts who can do what; after people or teams have changed.
void count_able(OrganisationState& s);

/// Whether `task` pulls people away from planned work.
bool is_incident(const Task& task);

/// Whether a limit of work in progress can hold `task` back: not where users wait for it.
bool is_limited(const Task& task);
bool is_held_back(const OrganisationState& s, const Task& task);

/// Whether anybody is there to do it at this hour.
bool may_work_now(const OrganisationState& s, const Task& task);

/// The waiting task `person` should take next: the most important in their own trade, else any they can do.
QueuePlace choose_task(const OrganisationState& s, Index person);

/// The incident waiting for `person` that matters most.
QueuePlace choose_incident(const OrganisationState& s, Index person);

/// The best-skilled idle member who can do `task`; kNone if there is none.
Index best_idle(const OrganisationState& s, const Task& task);

/// Whether `task` is done now although nobody is at work: by whoever is on call.
bool is_off_hours(const OrganisationState& s, const Task& task);

/// Who is called for `task` off hours: standby goes round week by week among the members who are able, and who is
/// busy with another call is passed over. kNone if there is nobody.
Index on_call(const OrganisationState& s, const Task& task);

/// Whether `task` may call somebody away from what they do.
bool pulls(const OrganisationState& s, const Task& task);

/// The member whose task matters least, if `task` outranks it; then the better skilled.
Index least_busy(const OrganisationState& s, const Task& task);

}  // namespace journey::model
