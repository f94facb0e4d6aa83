#pragma once
// The team responsible: the owner of a step, or the team with the pager.

#include <cstdint>
#include <vector>

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// The team that does `step` for `service`: the owner, or, if several own it, the service's own team. Owners
/// in which nobody can do it are skipped as long as there is another.
inline Index owner_of(const OrganisationState& s, Step step, std::uint32_t service) {
  const std::vector<Index>& owners = s.owners[index_of(step)];
  const std::uint32_t count = static_cast<std::uint32_t>(owners.size());
  return owners[count == 1 ? 0 : service % count];
}

/// The team that answers the pager for `service`: of the teams that carry it, one in which somebody can operate;
/// otherwise the owner of that step.
Index pager_team(const OrganisationState& s, std::uint32_t service);

}  // namespace journey::model
