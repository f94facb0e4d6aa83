#pragma once
// Runs independent tasks on several threads, or one after the other where there are no threads.
//
// Errors: none. Requires: tasks write to different places.

#include <cstddef>
#include <functional>

namespace journey::experiment {

/// Calls `task` once with each of 0 ... count-1, in any order, on `jobs` threads (at least one);
/// `progress`, if set, after each, by one thread at a time.
void for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t, std::size_t)>& progress,
                    const std::function<void(std::size_t)>& task);

/// The most tasks that may be done but not yet taken in for_each_in_order().
inline constexpr std::size_t kHeldInOrder = 64;

/// Calls `task` once with each of 0 ... count-1 on `jobs` threads, and `take` with each finished one in this order, by
/// one thread at a time; `take` ends the work by returning false. `take` of i - kHeldInOrder comes before `task` of i,
/// so tasks may share kHeldInOrder places for their results.
void for_each_in_order(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& task,
                       const std::function<bool(std::size_t)>& take);

/// The sensible number of threads here.
unsigned usable_jobs();

}  // namespace journey::experiment
