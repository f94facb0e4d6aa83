#pragma once
// Interventions on a day of the run: a change of practice, the removal of walls, an outage written by the author.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Carries out intervention number `place` of the state's list.
void intervene(OrganisationState& s, std::uint32_t place);

}  // namespace journey::model
