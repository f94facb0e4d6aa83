#pragma once
// A team's clocks: how long, up to now, somebody of it was away at an incident and how long it was at its limit of
// work in progress. The difference between two readings splits a wait into its causes, without touching the waiting.
//
// Units: integer milliseconds.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Whether the team may not begin another change.
inline bool at_limit(const OrganisationState& s, const TeamState& team) {
  const double limit = team.wip_limit.value_or(s.practices.flow_wip_limit);
  return limit > 0 && static_cast<double>(team.started) >= limit;
}

/// Brings the team's clocks up to now. To be called before what they depend on changes.
inline void tick(OrganisationState& s, TeamState& team) {
  const engine::Duration passed = s.now - team.clock_at;
  team.clock_at = s.now;
  if (team.on_incidents > 0) team.clock_incident += passed;
  if (at_limit(s, team)) {
    team.clock_limit += passed;
  } else if (team.on_incidents > 0) {
    team.clock_incident_only += passed;
  }
}

/// The same for every team, and for the time on call. To be called before teams or practices change.
void tick_all(OrganisationState& s);

/// Time on call since tick_all(): of one person for each team with a pager, where it is answered at night.
engine::Duration standby_since(const OrganisationState& s);

/// One change more (+1) or less (-1) in progress.
void count_wip(OrganisationState& s, int change);

/// Lets `change` count towards the limit of its coders' team, or no longer.
void count_started(OrganisationState& s, Change& change, bool counts);

}  // namespace journey::model
