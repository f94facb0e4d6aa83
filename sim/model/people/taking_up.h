#pragma once
// What happens to a feature or a change when somebody takes up a task about it.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Called when somebody is about to take `task` up; false if it is not worth doing any more.
bool accept_task(OrganisationState& s, const Task& task);

}  // namespace journey::model
