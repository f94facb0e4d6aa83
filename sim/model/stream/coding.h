#pragma once
// Code and build: slices are coded (which makes faults), reviewed by a colleague where practices require it,
// merged at the next integration, built and tested by machine.
//
// Equations: effort = hours (code share + test share * automation * authoring share);
//            P(conflict) = 1 - exp(-rate * age in days * other open branches of a deployable / 10).
// Source:    docs/model.md, "Code and build".

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Makes slice number `slice` of `feature`, after slice `previous`; returns it.
Index make_slice(OrganisationState& s, Index feature, std::uint32_t slice, Index previous);

/// Makes the change that repairs `fault`, which ends `incident` when the repair is in production (kNone: no incident).
Index make_repair(OrganisationState& s, const Defect& fault, std::uint32_t service, Index incident, Priority priority);

/// Gives the change to the coders. `clarified`: the receivers' question has been answered.
void ask_for_code(OrganisationState& s, Index change, bool clarified = false);

void code_written(OrganisationState& s, Index change, Index coder);
void reviewed(OrganisationState& s, Index change);
void merge_date(OrganisationState& s);
/// Merges all changes that wait for the merge now.
void merge_waiting(OrganisationState& s);
void conflict_solved(OrganisationState& s, Index change);
void built_by_hand(OrganisationState& s, Index change);
void built(OrganisationState& s, Index change);
void reworked(OrganisationState& s, Index change);

/// Starts the machine on `job`; machine_done() follows.
void start_machine(OrganisationState& s, Index change, MachineJob job, double minutes);

}  // namespace journey::model
