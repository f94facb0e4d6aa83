#pragma once
// The followed request in one organisation, read from its ledger while it is open and from its story when
// customers have it.

#include "web/run_view.h"

namespace journey::web {

RequestView request_view(const model::OrganisationState& state, std::uint32_t number);

}  // namespace journey::web
