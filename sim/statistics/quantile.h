// Sample quantiles, exact and the same on every platform.
//
// The definition is the common one, number 7 of Hyndman and Fan: of n sorted
// observations x[0] ... x[n-1], the quantile at p lies at the place
// h = (n - 1) p, interpolated between its neighbours. So p = 0 is the least, 1 the
// greatest, and 0.5 the median.
//
// Source: Hyndman, Fan, "Sample quantiles in statistical packages", American
//         Statistician 50 (1996).
// Units:  those of the observations.
// Errors: no observations, no quantile: nullopt. A p outside [0, 1] or an
//         observation that is not a number is a bug and aborts.
#pragma once

#include <optional>
#include <vector>

namespace journey::statistics {

/// The quantile at `p`. O(n). Takes a copy because it partly sorts it.
std::optional<double> quantile(std::vector<double> observations, double p);

/// A total order of numbers: by value, and -0 before +0.
bool totally_less(double a, double b);

}  // namespace journey::statistics
