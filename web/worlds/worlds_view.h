#pragma once
// The results of many replications of one scenario: how often one organisation did better than the other, by
// how much on average, and how certain that is. A read-only value.
//
// Source: paired differences with the same random draws, sim/experiment/compare/comparison.h. Units: hours; a
// difference is the other organisation's minus the first's, so below zero is sooner or less.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sim/model/measures.h"

namespace journey::web {

struct WorldsInterval {
  std::uint32_t worlds = 0;
  double mean = 0;
  std::optional<double> low, high;  ///< none after a single replication
};

struct WorldsView {
  enum class State : std::uint8_t { running, held, stopped, done };
  State state = State::running;
  std::uint32_t merged = 0;  ///< replications counted, without a gap from the first
  std::uint32_t wanted = 0;
  model::Measure measure = model::Measure::flow_time_hours_p50;
  std::size_t other = 1;               ///< the organisation compared with the first
  std::uint32_t less = 0;              ///< replications in which the other's measure was below the first's
  std::uint32_t more = 0;              ///< in which it was above
  std::uint32_t equal = 0;             ///< replications in which one of them has no value do not count
  std::vector<double> differences;     ///< of each replication that has one
  std::optional<WorldsInterval> now;   ///< after slightly fewer replications than `merged`; none before the first
  std::vector<WorldsInterval> before;  ///< as it was at the milestones passed
  std::string trouble;                 ///< why the workers are gone; empty: none are
  bool alone = false;                  ///< the page does the work itself
  std::string digest;  ///< of the comparison as `journey compare --json` prints it, once done; 16 hex digits
};

/// After these numbers of replications the interval is kept, to be drawn behind the narrower ones.
inline constexpr std::uint32_t kMilestones[] = {10, 100};

}  // namespace journey::web
