#pragma once
// The failures that customers meet with a deployment: undiscovered faults, and mishaps of the deployment
// itself.
//
// Equations: a fault that customers meet shows after an exponential time; a canary shows within its hours the
// faults that monitoring can see. While only a share of the customers has a change, a fault takes
// proportionally longer to meet one of them, and an outage affects that share only. Source: docs/model.md,
// "Deployment hazard".

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Schedules the faults of the batch's changes for the customers who meet them.
void expose_faults(OrganisationState& s, Index batch);

/// The fault of a hot fix reaches every customer at once; kNone: it made none.
void expose_fault_of_hotfix(OrganisationState& s, Index fault);

/// Drift between environments and slips of the hand can make the deployment itself an incident.
void test_deployment(OrganisationState& s, Index batch);

/// A fault meets a customer.
void fault_shows(OrganisationState& s, Index fault);

/// Ends the incidents that the batch's repairs fix.
void end_repaired_incidents(OrganisationState& s, Index batch);

}  // namespace journey::model
