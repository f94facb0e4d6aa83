#pragma once
// An organisation changes its practices or its teams.
//
// Rule: a change takes effect at once on all later events, and on work that waits for something that no longer
// exists.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// The organisation works by `practices` from now on; work that waited for a cancelled date continues.
void set_practices(OrganisationState& s, const Practices& practices);

/// The people regroup into teams that own every step, as many as there were, each trade spread over them.
void remove_walls(OrganisationState& s);

}  // namespace journey::model
