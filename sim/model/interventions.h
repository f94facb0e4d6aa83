#pragma once
// What changes an organisation on a day of its run: a practice, its walls, or an outage written by the author.
//
// Rule: a change takes effect at once on what is to come, and on what waits for something that no longer exists.

#include "sim/model/organisation_state.h"

namespace journey::model {

/// Carries out intervention number `place` of the state's list.
void intervene(OrganisationState& s, std::uint32_t place);

/// Lets the organisation work by `practices` from now on; what waited for a date that no longer comes goes on.
void set_practices(OrganisationState& s, const Practices& practices);

/// The people regroup into teams that own every step, as many as there were, each trade spread over them.
void remove_walls(OrganisationState& s);

}  // namespace journey::model
