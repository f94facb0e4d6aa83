#include "sim/model/books/team_clocks.h"

#include "sim/model/state/owners.h"

namespace journey::model {

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
  if (!counts) team.settled = false;
  change.limited = counts;
}

}  // namespace journey::model
