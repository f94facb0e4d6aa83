#pragma once
// The action for each event: the table of contents of the model.

#include "sim/engine/event_calendar.h"
#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Carries out the next intervention, at `at`, and adds it to the history. Requires: there is one.
void intervene_next(OrganisationState& s, engine::Time at);

/// Carries out the next event of the calendar and adds it to the history; a stale one is skipped.
/// Requires: the calendar is not empty.
void carry_out_next(OrganisationState& s);

}  // namespace journey::model
