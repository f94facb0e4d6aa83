#pragma once
// Size limits on all input: scenario files, links, the page's storage, its address, the command line. The page's
// scripts take these numbers from this file when the site is built (web/page/limits.mjs).
//
// Errors: input beyond a limit gives an error that names the limit.

#include <cstddef>
#include <cstdint>

namespace journey::scenario {

inline constexpr std::size_t kMaxTextBytes = 1024 * 1024;
inline constexpr std::size_t kMaxDepth = 32;
inline constexpr std::size_t kMaxValues = 100'000;  ///< JSON values and keys in one text: bounds memory
inline constexpr std::size_t kMaxErrors = 100;      ///< reported for one text; the rest are counted

inline constexpr std::size_t kMaxOrganisations = 4;
inline constexpr std::size_t kMaxTeams = 24;    ///< in one organisation
inline constexpr std::size_t kMaxPeople = 200;  ///< in one organisation
inline constexpr std::size_t kMaxProfiles = 40;
inline constexpr std::size_t kMaxEvents = 200;
inline constexpr std::size_t kMaxDecisions = 200;
inline constexpr std::size_t kMaxChoices = 8;
/// Of a link, and so of the session's decisions and the page's storage.
inline constexpr std::size_t kMaxFragmentBytes = 16 * 1024;
/// Of the window and the page, which also run many replications.
inline constexpr unsigned kMaxWorkers = 64;
inline constexpr std::uint32_t kMaxWorlds = 10'000;

inline constexpr std::size_t kMaxIdBytes = 40;
inline constexpr std::size_t kMaxNameBytes = 80;
inline constexpr std::size_t kMaxLongTextBytes = 2000;

inline constexpr double kMaxWarmupWeeks = 104;
inline constexpr double kMaxDays = 1825;
inline constexpr double kMostTrafficFactor = 1000;
inline constexpr double kLeastTrafficHours = 0.1;
inline constexpr double kMostTrafficHours = 720;
/// Every whole number up to this is exact in JSON, JavaScript and double.
inline constexpr std::uint64_t kMaxSeed = 9'007'199'254'740'991;
/// The most versions of the model that a link can name.
inline constexpr std::uint32_t kMaxModelVersion = 9999;

/// The highest replication number, counted from 0: a draw's key has 20 bits for it.
inline constexpr std::uint32_t kMaxReplication = (1U << 20) - 1;
inline constexpr std::uint32_t kMaxReplications = 100'000;  ///< of one command or design
inline constexpr unsigned kMaxJobs = 256;
inline constexpr double kMaxHalfWidth = 1e9;  ///< that can be requested, in a measure's own unit or in percent

inline constexpr int kFormatVersion = 1;

}  // namespace journey::scenario
