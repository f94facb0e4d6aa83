#pragma once
// The effect on a feature or a change when somebody takes up a task about it.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Called when somebody is about to take up `task`; false if it is no longer worth doing.
bool accept_task(OrganisationState& s, const Task& task);

}  // namespace journey::model
