#pragma once
// The limits of a run, so that no scenario can make the program hang or fill the memory.

#include <cstddef>
#include <cstdint>

namespace journey::model {

/// Events of one organisation's run; it stops there and says so. A year of the busiest preset takes 1 % of it.
inline constexpr std::uint64_t kMostEvents = 20'000'000;

/// Entities of one kind alive at once; a run that reaches it stops and says so.
inline constexpr std::size_t kMostEntities = 200'000;
/// The same for the intervals in the books.
inline constexpr std::size_t kMostIntervals = 8 * kMostEntities;

/// The limits that can stop a run.
enum class Limit : std::uint8_t { events, work, incidents, deployments, books };

}  // namespace journey::model
