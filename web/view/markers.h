#pragma once
// The marks on the day scrubber: failures and their days.

#include <vector>

#include "web/view/run_view.h"

namespace journey::web {

/// Adds the failed deployments and outages of `run` up to its day.
void add_markers(std::vector<Marker>& markers, const model::OrganisationRun& run, std::size_t organisation);

}  // namespace journey::web
