#pragma once
// Faults: made with the code, found by test layers, or met by customers.
//
// Equations: faults lie in a feature's work as a Poisson process; thinning by the coder's skill keeps the same
//            luck at the same place, so neither slicing nor who codes moves the others.
//            A layer finds a fault if the fault's own luck for that layer is below the layer's detection, so a
//            better layer finds a superset.
// Source:    thinning: Lewis and Shedler (1979); relative cost of late discovery: see the catalogue.

#include <cstdint>

#include "sim/model/organisation_state.h"

namespace journey::model {

enum class Layer : std::uint8_t { unit, system, acceptance };

/// Makes the faults of a change just coded by somebody of `skill`.
void make_faults(OrganisationState& s, Index change, double skill);

/// Takes the faults that `layer` finds out of the change and asks the coders to mend them; false if there are
/// none.
bool send_back_faults(OrganisationState& s, Index change, Layer layer);

}  // namespace journey::model
