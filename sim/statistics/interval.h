// Confidence intervals of a mean from independent replications.
//
// Source: Law, "Simulation Modeling and Analysis", section 4.5.
// Units:  those of the observations.
// Errors: fewer than two observations have no interval: nullopt.
#pragma once

#include <cstdint>
#include <optional>

#include "sim/statistics/tally.h"

namespace journey::statistics {

/// A value and the bounds of its confidence interval, from `n` replications.
struct Estimate {
  double mean = 0;
  double low = 0;
  double high = 0;
  std::int64_t n = 0;

  bool contains(double value) const { return low <= value && value <= high; }
  friend bool operator==(const Estimate&, const Estimate&) = default;
};

/// The Student t interval of the mean. Requires: 0 < confidence < 1.
std::optional<Estimate> mean_interval(const Tally& observations, double confidence = 0.95);

/// `centre` with its interval from the standard error of `n` replications.
Estimate interval_around(double centre, double standard_error, std::int64_t n, double confidence = 0.95);

}  // namespace journey::statistics
