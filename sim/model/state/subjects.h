#pragma once
// The subjects of a task: the ledgers in which its waiting and its work are booked.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

constexpr bool is_about_change(Purpose purpose) { return purpose >= Purpose::code && purpose <= Purpose::paperwork; }

constexpr bool is_about_batch(Purpose purpose) { return purpose >= Purpose::release && purpose <= Purpose::watch; }

constexpr bool is_about_incident(Purpose purpose) {
  return purpose >= Purpose::triage && purpose <= Purpose::deploy_hotfix;
}

/// Hours of work in it, for a master.
inline double hours_of(const Change& change) { return change.to_hour - change.from_hour; }

/// Calls `visit(ledger, step)` for each feature or change that `task` advances: none for incidents and
/// requests, all of the batch for a release.
template <class Visit>
void for_each_ledger(OrganisationState& s, const Task& task, Visit visit) {
  if (task.purpose == Purpose::plan) {
    visit(s.features[task.subject].ledger, Step::plan);
  } else if (is_about_change(task.purpose)) {
    Change& change = s.changes[task.subject];
    visit(change.ledger, change.step);
  } else if (task.purpose == Purpose::release || task.purpose == Purpose::deploy) {
    const Step step = task.purpose == Purpose::release ? Step::release : Step::deploy;
    for (Index c = s.batches[task.subject].changes.head; c != kNone; c = s.changes[c].next) {
      visit(s.changes[c].ledger, step);
    }
  }
}

/// Whether `task` is about an incident that is over.
inline bool is_in_vain(const OrganisationState& s, const Task& task) {
  return is_about_incident(task.purpose) && s.incidents[task.subject].phase == IncidentPhase::restored;
}

}  // namespace journey::model
