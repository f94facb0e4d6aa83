#pragma once
// The followed request in one organisation, read from its ledger while it is open and from its story when
// customers have it.

#include <vector>

#include "sim/model/state/state.h"
#include "web/view/run_view.h"

namespace journey::web {

/// The story up to its end, with the nights of the person working on it separate.
RequestView request_so_far(const std::vector<model::Segment>& story, const std::vector<model::Shift>& shifts);

RequestView request_view(const model::OrganisationState& state, std::uint32_t number);

}  // namespace journey::web
