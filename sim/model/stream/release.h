#pragma once
// Release and deploy: approved changes wait for the train (or go at once), are prepared as a batch, wait for the
// window, and are deployed by hand or by machine; then customers get them, at once or through a canary.
//
// Equations: P(deployment itself fails) = drift + manual error - both, where the deployment is done by hand.
// Source:    docs/model.md, "Release and deploy".

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// The change may go to production with the next release, once all changes it must go with are ready.
void await_release(OrganisationState& s, Index change);

/// The same, for a change whose counterparts are ready too.
void join_release(OrganisationState& s, Index change);

void train_leaves(OrganisationState& s);
/// Deploys the batches that wait for a window if one is open now, and forms a batch wherever changes are ready,
/// nothing is on its way and no train is due.
void release_ready(OrganisationState& s);
/// Sorts the ready changes by deployable, after the number of deployables has changed; a deployment on its way stays
/// whole.
void divide_deployables(OrganisationState& s);
void batch_prepared(OrganisationState& s, Index batch);
void window_opens(OrganisationState& s, Index batch);
void deployed_by_hand(OrganisationState& s, Index batch);
void batch_deployed(OrganisationState& s, Index batch);
/// The monitoring team checks that the changes of the batch do what they should.
void ask_to_watch(OrganisationState& s, Index batch);
void batch_exposed(OrganisationState& s, Index batch);

}  // namespace journey::model
