#pragma once
// Faults: made with the code, found by test layers, or met by customers.
//
// Equations: faults lie in a feature's work as a Poisson process; thinning by the coder's skill keeps the same
// draws at the same place, so neither slicing nor the choice of coder moves the others.
//            A layer finds a fault if the fault's own draw for that layer is below the layer's detection, so a
//            better layer finds a superset. Repairing a fault that customers met makes at most one new fault,
//            with draws keyed by the repaired fault.
// Source:    thinning: Lewis and Shedler (1979); relative cost of late discovery: see the catalogue.

#include <cstdint>

#include "sim/model/state/organisation_state.h"

namespace journey::model {

enum class Layer : std::uint8_t { unit, system, acceptance };

/// The number, within its feature, of the fault drawn at this place in its work. No two faults of a feature share a
/// number, however many there are, and the number keys all draws of the fault.
std::uint32_t number_in_work(std::uint32_t place);

/// The number of the fault that repairing number `mended` makes; kNone after fifteen in a row.
std::uint32_t number_by_mending(std::uint32_t mended);

/// Makes the faults of a change just coded by somebody of `skill`.
void make_faults(OrganisationState& s, Index change, double skill);

/// Makes the fault, if any, that a repair just coded by somebody of `skill` brings along.
void make_fault_of_repair(OrganisationState& s, Index change, double skill);

/// The fault, if any, that a hot fix of `mended` brings along: it is in no change, and not yet met by anybody.
Index make_fault_of_hotfix(OrganisationState& s, const Defect& mended);

/// Takes the faults that `layer` finds out of the change and asks the coders to fix them. False if there are none: the
/// change has passed the layer, and is on its first pass again.
bool send_back_faults(OrganisationState& s, Index change, Layer layer);

}  // namespace journey::model
