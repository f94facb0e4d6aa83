#pragma once
// A comparison in progress, kept as a text and binary file so that it can continue after the program has ended: the
// inputs it depends on, and the sums of every replication so far.
//
// Errors: a damaged file, or one of another scenario, decisions, seed or version, is refused with a message; so is
// one whose checksum is right but whose numbers no runs of this scenario give.

#include <optional>
#include <string>
#include <string_view>

#include "sim/experiment/compare/running_comparison.h"

namespace journey::experiment {

/// The inputs that the replications depend on.
struct Identity {
  std::string version;   ///< of the program
  std::string scenario;  ///< 16 hexadecimal digits each
  std::string decisions;
  std::string seed;
  friend bool operator==(const Identity&, const Identity&) = default;
};

Identity identity_of(const model::Scenario& scenario, const Settings& settings, std::string_view version);

std::string save_replications(const Identity& identity, const RunningComparison& running);

struct SavedReading {
  std::optional<RunningComparison> running;
  std::string problem;
};

/// More than save_replications() ever gives: a larger file is not a saved comparison, and need not be read.
inline constexpr std::size_t kMostSavedBytes = 4096 + kMostRunningBytes;

/// Of a scenario of so many organisations.
SavedReading read_replications(std::string_view text, const Identity& identity, std::size_t organisations);

}  // namespace journey::experiment
