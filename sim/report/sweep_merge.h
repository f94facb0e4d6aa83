#pragma once
// The shards of a sweep put together: exactly the bytes that one unsharded run gives.
//
// Errors: all given together in words: shards that are missing, there twice, unfinished, or of another design.

#include <istream>
#include <ostream>
#include <string>
#include <vector>

#include "sim/report/sweep_part.h"

namespace journey::report {

/// What is wrong with these parts as the shards of one sweep; nothing if they can be merged.
std::vector<std::string> merge_problems(const std::vector<SweepPart>& parts);

/// Writes the merged file. `files` are read from their beginning, in the order of `parts`.
/// Requires: merge_problems(parts) is empty and the files are as they were when scanned.
void merge_sweep(const std::vector<SweepPart>& parts, const std::vector<std::istream*>& files, std::ostream& out);

}  // namespace journey::report
