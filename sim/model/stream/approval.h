#pragma once
// Change approval: tested changes go straight on, or ask a board that meets on Thursdays, wants its papers some
// days before, treats so many changes and sends some back to the next meeting. Standard changes are approved
// beforehand; emergencies ask at once, or are told of afterwards. (A colleague's review comes earlier, with the code.)
//
// Source: ITIL change enablement; Forsgren, Humble and Kim, "Accelerate" (2018), ch. 7, for what it does.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

void enter_release(OrganisationState& s, Index change);
/// Writes the change request, what had to be asked having been answered.
void ask_for_approval(OrganisationState& s, Index change);
void paperwork_done(OrganisationState& s, Index change);
void board_meets(OrganisationState& s);
/// The papers of an emergency that did not wait for the board, written afterwards, where the board allows it.
void tell_board_afterwards(OrganisationState& s, std::uint32_t service);
/// Lets go whoever waits for a board that no longer exists.
void dissolve_agenda(OrganisationState& s);

}  // namespace journey::model
