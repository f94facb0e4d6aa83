#pragma once
// Welch's plot: every measure week by week from the very beginning of a run, the warm-up included, averaged over
// replications and smoothed by a moving average over weeks. Where the curve has become level, the warm-up is over.
//
// A week's value is a ratio of sums over the replications, and only that week counts: changes by the week of their
// deployment, features by the week of their exposure. Failure rates and recovery times belong to the week of the
// deployment, and only to weeks a month before the end, as docs/glossary.md defines them.
//
// Source: Welch, "The statistical analysis of simulation results" (1983); Law, "Simulation Modeling and Analysis",
//         section 9.5.1.
// Units:  those of the measures; weeks count from 1 at the beginning of the run.
// Errors: a value that no replication defines in a week is empty.

#include <optional>
#include <vector>

#include "sim/experiment/replicate.h"

namespace journey::experiment {

/// Measures that are defined for a single week. Percentiles of the recovery time, the time to detect and failures not
/// yet restored are not: they take more than a week to be known.
std::vector<model::Measure> weekly_measures();

struct WelchPoint {
  std::optional<double> value;           ///< of the week
  std::optional<double> moving_average;  ///< over the weeks around it
};

struct WelchCurve {
  std::size_t organisation = 0;
  model::Measure measure = model::Measure::lead_time_hours_p50;
  std::vector<WelchPoint> weeks;
};

inline constexpr std::size_t kMostWelchWindow = 52;

/// Curves by organisation, then by measure. `window` weeks on either side are averaged, fewer near either end.
std::vector<WelchCurve> welch(const std::shared_ptr<const model::Scenario>& scenario, const Settings& settings,
                              std::size_t window);

/// The moving average of sums: week i averages equally many weeks on either side, as many as exist on both, at most
/// `window`.
std::vector<WelchPoint> smoothed(const std::vector<model::Quotient>& weeks, std::size_t window);

}  // namespace journey::experiment
