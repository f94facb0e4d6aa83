#pragma once
// Merges the shards of a sweep: exactly the bytes that one unsharded run gives. Each part is read once, row by row,
// and its checks are verified on the way, so parts may be pipes and memory does not grow with the rows.
//
// Many shards can be merged in steps: those whose numbers leave the same remainder on division by a smaller count that
// divides theirs make a shard of that count, and that file is again exactly the one that a run of it gives.
//
// Errors: all given together as messages: parts that are damaged or of another design, shards that are missing,
// duplicated or unfinished.

#include <ostream>
#include <string>
#include <vector>

#include "sim/report/csv/sweep_part.h"

namespace journey::report {

/// The problems of these parts as the parts of one of so many shards; none if they make it whole.
std::vector<std::string> merge_problems(const std::vector<SweepPart>& parts, std::size_t shards = 1);

/// Writes the merged file, of the whole sweep or of one of fewer shards; returns the problems. The output is complete
/// only if there are none and `out` is good. Requires: only the headers of `parts` have been read; shards > 0.
std::vector<std::string> merge_sweep(std::vector<PartReader>& parts, std::ostream& out, std::size_t shards = 1);

}  // namespace journey::report
