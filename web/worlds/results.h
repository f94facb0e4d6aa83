#pragma once
// Reads a worker's results: bytes of a chunk (sim/experiment/compare/chunk.h), checked to be those of the ordered
// range, for the current task.
//
// Errors: nothing for any other bytes.

#include <string_view>
#include <vector>

#include "web/worlds/task.h"

namespace journey::web {

/// Of a scenario of so many organisations, all of them run in each replication.
std::vector<experiment::Replication> read_results(std::string_view bytes, Range range, std::size_t organisations);

}  // namespace journey::web
