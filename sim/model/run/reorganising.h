#pragma once
// An organisation changes how it works: its practices, or which teams its people are in.
//
// Rule: a change takes effect at once on what is to come, and on what waits for something that no longer exists.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Lets the organisation work by `practices` from now on; what waited for a date that no longer comes goes on.
void set_practices(OrganisationState& s, const Practices& practices);

/// The people regroup into teams that own every step, as many as there were, each trade spread over them.
void remove_walls(OrganisationState& s);

}  // namespace journey::model
