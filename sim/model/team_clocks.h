#pragma once
// A team's clocks: how long, up to now, somebody of it was away at an incident and how long it was at its limit of
// work in progress. The difference between two readings splits a wait into its causes, without touching the waiting.
//
// Units: integer milliseconds.

#include "sim/model/organisation_state.h"

namespace journey::model {

/// Brings the team's clocks up to now. To be called before what they depend on changes.
void tick(OrganisationState& s, TeamState& team);

/// The same for every team, and for the time on call. To be called before teams or practices change.
void tick_all(OrganisationState& s);

/// Time on call since tick_all(): of one person for each team with a pager, where it is answered at night.
engine::Duration standby_since(const OrganisationState& s);

/// One change more (+1) or less (-1) in progress.
void count_wip(OrganisationState& s, int change);

/// Lets `change` count towards the limit of its coders' team, or no longer.
void count_started(OrganisationState& s, Change& change, bool counts);

/// Whether the team may not begin another change.
bool at_limit(const OrganisationState& s, const TeamState& team);

}  // namespace journey::model
