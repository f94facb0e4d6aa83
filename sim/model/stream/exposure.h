#pragma once
// What meets the customers with a deployment: the faults nobody found, and mishaps of the deployment itself.
//
// Equations: a fault that customers ever meet shows after an exponential time; a canary shows within its hours
//            those faults that monitoring can see. While only a share of the customers has a change, it takes
//            so much longer until a fault meets one of them, and an outage is down for that share only.
// Source:    docs/model.md, "Deployment hazard".

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Sends the faults of the batch's changes on their way to the customers.
void expose_faults(OrganisationState& s, Index batch);

/// The fault of a hot fix is with every customer at once; kNone: it made none.
void expose_fault_of_hotfix(OrganisationState& s, Index fault);

/// Drift between environments and slips of the hand can make the deployment itself an incident.
void test_deployment(OrganisationState& s, Index batch);

/// A fault meets a customer.
void fault_shows(OrganisationState& s, Index fault);

/// Ends the incidents that the batch's repairs were made for.
void end_repaired_incidents(OrganisationState& s, Index batch);

}  // namespace journey::model
