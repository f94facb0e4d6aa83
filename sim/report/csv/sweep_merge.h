#pragma once
// The shards of a sweep put together: exactly the bytes that one unsharded run gives. Each part is read once, row by
// row, and held to its checks on the way, so parts may be pipes and memory does not grow with the rows.
//
// Shards of many can be put together in steps: those whose numbers leave the same rest when divided by a smaller count
// that divides theirs make a shard of that count, and that file is again exactly what a run of it gives.
//
// Errors: all given together in words: parts that are damaged or of another design, shards that are missing, there
//         twice or unfinished.

#include <ostream>
#include <string>
#include <vector>

#include "sim/report/csv/sweep_part.h"

namespace journey::report {

/// What is wrong with these parts as those that make one of so many shards; nothing if they make it whole.
std::vector<std::string> merge_problems(const std::vector<SweepPart>& parts, std::size_t shards = 1);

/// Writes the merged file, of the whole sweep or of one of fewer shards; returns what is wrong. What was written is
/// whole only if nothing is, and `out` is good. Requires: nothing was read from `parts` but their headers; shards > 0.
std::vector<std::string> merge_sweep(std::vector<PartReader>& parts, std::ostream& out, std::size_t shards = 1);

}  // namespace journey::report
