// Confidence intervals of a mean from independent replications.
//
// Source: Law, "Simulation Modeling and Analysis", section 4.5.
// Units:  those of the observations.
// Errors: fewer than two replications are a bug and abort.
#pragma once

#include <cstdint>

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

/// `centre` with its Student t interval from the standard error of `n` replications.
/// Requires: n >= 2, 0 < confidence < 1.
Estimate interval_around(double centre, double standard_error, std::int64_t n, double confidence = 0.95);

}  // namespace journey::statistics
