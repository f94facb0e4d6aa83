#pragma once
// A team's clocks: how long, up to now, a member was at an incident and how long the team was at its WIP limit. The
// difference between two readings splits a wait into its causes, without touching the waiting tasks.
//
// Units: integer milliseconds.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Whether the team may not begin another change.
inline bool at_limit(const OrganisationState& s, const TeamState& team) {
  const double limit = team.wip_limit.value_or(s.practices.flow_wip_limit);
  return limit > 0 && static_cast<double>(team.started) >= limit;
}

/// Brings the team's clocks up to now. Call it before any change that affects them.
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

/// The same for every team, and for the time on call. Call it before teams or practices change.
void tick_all(OrganisationState& s);

/// Time on call since tick_all(): one person for each team with a pager that is answered at night.
engine::Duration standby_since(const OrganisationState& s);

/// Adds (+1) or removes (-1) one change in progress.
void count_wip(OrganisationState& s, int change);

/// Makes `change` count towards the limit of its coders' team, or stop counting.
void count_started(OrganisationState& s, Change& change, bool counts);

}  // namespace journey::model
