#include "sim/model/team_clocks.h"

#include "sim/model/matching.h"

namespace journey::model {

using engine::Duration;

void tick(OrganisationState& s, TeamState& team) {
  const Duration passed = s.now - team.clock_at;
  team.clock_at = s.now;
  if (team.on_incidents > 0) team.clock_incident += passed;
  if (at_limit(s, team)) {
    team.clock_limit += passed;
  } else if (team.on_incidents > 0) {
    team.clock_incident_only += passed;
  }
}

engine::Duration standby_since(const OrganisationState& s) {
  if (s.practices.pager_night == 0) return {};
  std::int64_t pagers = 0;
  for (const TeamState& team : s.teams) pagers += team.carries_pager ? 1 : 0;
  return (s.now - s.standby_at) * pagers;
}

void tick_all(OrganisationState& s) {
  for (TeamState& team : s.teams) tick(s, team);
  s.standby += standby_since(s);
  s.standby_at = s.now;
}

void count_wip(OrganisationState& s, int change) {
  s.wip_integral += (s.now - s.wip_at) * static_cast<std::int64_t>(s.wip);
  s.wip_at = s.now;
  s.wip += static_cast<std::uint32_t>(change);
}

void count_started(OrganisationState& s, Change& change, bool counts) {
  if (change.limited == counts) return;
  TeamState& team = s.teams[owner_of(s, Step::code, change.service)];
  tick(s, team);
  team.started += counts ? 1U : ~0U;
  change.limited = counts;
}

bool at_limit(const OrganisationState& s, const TeamState& team) {
  return s.practices.flow_wip_limit > 0 && static_cast<double>(team.started) >= s.practices.flow_wip_limit;
}

}  // namespace journey::model
