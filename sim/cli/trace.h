#pragma once
// A run written event by event, as CSV: one row per event, one organisation after the other.
//
// Units:  `day` counts from the end of the warm-up and is negative before it; `time_ms` from the run's beginning.
// Errors: a failed stream ends the rows, not the run.

#include <iosfwd>
#include <memory>

#include "sim/experiment/replicate.h"

namespace journey::cli {

/// Runs the first replication of `settings` and writes its events to `out` as they occur. O(1) memory.
experiment::Replication run_with_trace(const std::shared_ptr<const model::Scenario>& scenario,
                                       const experiment::Settings& settings, std::ostream& out);

}  // namespace journey::cli
