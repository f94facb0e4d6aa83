#pragma once
// A comparison that runs until it is narrow enough: replications are added until the interval of each requested
// measure is within its half-width for every organisation. There are at least kFirstLook, and a look every
// kLookEvery.
//
// Stopping a growing sample as soon as it is narrow enough makes intervals cover the true value a little less
// often than stated; a hundred replications before the first look keep that effect small.
//
// Source: Law, "Simulation Modeling and Analysis", section 9.4.1, the sequential procedure.
// Units:  those of the measure, or a share of its mean.
// Errors: none. A measure that is undefined, or without an interval, is never narrow enough.

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sim/experiment/compare/running_comparison.h"

namespace journey::experiment {

inline constexpr std::uint32_t kFirstLook = 100;
inline constexpr std::uint32_t kLookEvery = 50;

struct Target {
  model::Measure measure = model::Measure::lead_time_hours_p50;
  double half_width = 0;
  bool relative = false;  ///< a share of the mean's size
};

/// Parses "lead_time_hours_p50=5%" or "deploys_per_week=0.2"; empty, with the reason, for anything else.
std::optional<Target> parse_target(const std::string& text, std::string& problem);

/// A half-width as a multiple of the requested one: 1 or less is narrow enough; empty if there is no interval.
std::optional<double> excess(const Target& target, const MeasuredValue& value);

struct Look {
  bool narrow_enough = false;
  std::size_t target = 0;  ///< the widest relative to its target
  std::size_t place = 0;   ///< and the organisation
  MeasuredValue value;
};

/// Requires: targets is not empty.
Look look_at(const std::vector<Target>& targets, const RunningComparison& running);

/// Whether there is a look after this many replications.
constexpr bool looks_at(std::uint32_t replications) {
  return replications >= kFirstLook && (replications - kFirstLook) % kLookEvery == 0;
}

enum class Ending { all_done, narrow_enough, cancelled };

struct UntilSettings {
  Settings runs;                    ///< its replications are the maximum
  std::vector<Target> targets;      ///< empty: all replications
  std::function<bool()> cancelled;  ///< asked after each replication
  std::function<void(const RunningComparison&)> after_each;
};

/// Whether to end after the replications so far, and the reason; empty means continue.
std::optional<Ending> ending_after(const UntilSettings& settings, const RunningComparison& running);

/// Adds replications to `running`, starting with its next one. The result does not depend on the number of jobs.
Ending go_on(const std::shared_ptr<const model::Scenario>& scenario, const UntilSettings& settings,
             RunningComparison& running);

}  // namespace journey::experiment
