#pragma once
// Adopting a practice: it costs hours from the first week, helps only after a while, and a part of everybody's time
// goes into learning meanwhile. That is the J-curve: more work first, less later.
//
// Equations: the first quarter of the ramp brings nothing, then the parameters move linearly; switches and counts
// change at the end. Each week costs (cost / weeks of the ramp + dip * people * 40) hours, spread evenly. Source:
// shape: State of DevOps Report 2018 (J-curve of transformation); sizes: assumption.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Begins to adopt practice number `practice` as it is in `toward`.
void begin_adoption(OrganisationState& s, std::uint32_t practice, const Practices& toward);

/// A week of adoption number `adoption` has passed.
void adoption_step(OrganisationState& s, std::uint32_t adoption);

}  // namespace journey::model
