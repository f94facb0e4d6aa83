// Several claims judged together: Holm's step-down procedure. The probability that any true "no difference" is
// called a difference stays below alpha, however many claims there are.
//
// Source: Holm, "A simple sequentially rejective multiple test procedure",
//         Scandinavian Journal of Statistics 6 (1979).
// Errors: an alpha outside (0, 1) aborts.
#pragma once

#include <vector>

namespace journey::statistics {

struct HolmStep {
  double level = 0;       ///< the bound for its p-value
  bool rejected = false;  ///< its "no difference" is rejected
};

/// One step for each p-value, in their order. Equal ones are taken in that order.
std::vector<HolmStep> holm(const std::vector<double>& p_values, double alpha = 0.05);

}  // namespace journey::statistics
