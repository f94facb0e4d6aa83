#pragma once
// Ideas that are accepted but not begun: how many wait, and which have waited too long.

#include <cstdint>

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Adds (+1) or removes (-1) one idea that is accepted but not begun, for the planners of `service`.
void count_backlog(OrganisationState& s, std::uint32_t service, int change);

/// Whether the customer of `feature` has stopped waiting.
bool has_expired(const OrganisationState& s, const Feature& feature);

/// Forgets an idea that has waited too long.
void expire(OrganisationState& s, Index feature);

}  // namespace journey::model
