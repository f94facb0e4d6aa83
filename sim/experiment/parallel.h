#pragma once
// Does independent tasks on several threads; where there are no threads, one after the other.
//
// Errors: none. Requires: tasks write to different places.

#include <cstddef>
#include <functional>

namespace journey::experiment {

/// Calls `task` once with each of 0 ... count-1, in any order, on `jobs` threads (at least one);
/// `progress`, if set, after each, by one thread at a time.
void for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t, std::size_t)>& progress,
                    const std::function<void(std::size_t)>& task);

/// Threads that make sense here.
unsigned usable_jobs();

}  // namespace journey::experiment
