#include "sim/model/people/backlog.h"

#include "sim/model/books/ledger.h"
#include "sim/model/state/owners.h"

namespace journey::model {

void count_backlog(OrganisationState& s, std::uint32_t service, int change) {
  s.teams[owner_of(s, Step::plan, service)].backlog += static_cast<std::uint32_t>(change);
  s.backlog += static_cast<std::uint32_t>(change);
}

bool has_expired(const OrganisationState& s, const Feature& feature) {
  return engine::to_days(s.now - feature.arrived) > 7 * s.world.demand_patience_weeks;
}

void expire(OrganisationState& s, Index feature) {
  ++s.counts.ideas_expired;
  count_backlog(s, s.features[feature].service, -1);
  free_ledger(s, s.features[feature].ledger);
  s.features[feature].number = kNone;
  s.free_features.push_back(feature);
}

}  // namespace journey::model
