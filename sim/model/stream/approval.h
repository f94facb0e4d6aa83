#pragma once
// Change approval: tested changes continue at once, or go to a board that meets on Thursdays, needs its papers some
// days before, treats a limited number of changes and postpones some to the next meeting. Standard changes are
// approved beforehand; emergencies are approved at once, or reported afterwards. (A colleague's review comes earlier,
// with the code.)
//
// Source: ITIL change enablement; Forsgren, Humble and Kim, "Accelerate" (2018), ch. 7, for its effects.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

void enter_release(OrganisationState& s, Index change);
/// Writes the change request, after the receivers' question has been answered.
void ask_for_approval(OrganisationState& s, Index change);
void paperwork_done(OrganisationState& s, Index change);
void board_meets(OrganisationState& s);
/// Writes the papers of an emergency that did not wait for the board, where the board allows that.
void tell_board_afterwards(OrganisationState& s, std::uint32_t service);
/// Releases the changes that wait for a board that no longer exists.
void dissolve_agenda(OrganisationState& s);

}  // namespace journey::model
