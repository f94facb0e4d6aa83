#include "sim/model/state/owners.h"

namespace journey::model {

Index pager_team(const OrganisationState& s, std::uint32_t service) {
  const auto answers = [](const TeamState& team) {
    return team.carries_pager && team.able[index_of(Step::operate)] > 0;
  };
  std::uint32_t carriers = 0;
  for (const TeamState& team : s.teams) carriers += answers(team) ? 1U : 0U;
  if (carriers == 0) return owner_of(s, Step::operate, service);
  std::uint32_t wanted = service % carriers;
  for (Index t = 0; t < s.teams.size(); ++t) {
    if (answers(s.teams[t]) && wanted-- == 0) return t;
  }
  return owner_of(s, Step::operate, service);
}

}  // namespace journey::model
