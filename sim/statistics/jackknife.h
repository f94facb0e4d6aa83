// Ratios of sums over replications, such as failures over deployments, with
// jackknife intervals; and the difference of two of them, with replications paired by common random
// numbers.
//
// The value is the plain ratio of sums. Its standard error comes from leaving
// out one part at a time, in both members of a pair at once. A part is one
// replication, or the sums of several: then whole groups are left out, and each counts by its size.
//
// Source: Miller, "The jackknife - a review", Biometrika 61 (1974); groups of
//         unequal size: Busing, Meijer, van der Leeden, "Delete-m jackknife for
//         unequal m", Statistics and Computing 9 (1999).
// Units:  those of numerator over denominator.
// Errors: fewer than two parts, or a denominator that is zero (also with one part
//         left out): nullopt. Unequal numbers of parts abort.
#pragma once

#include <optional>
#include <vector>

#include "sim/statistics/interval.h"

namespace journey::statistics {

/// The contribution of one replication, or of several together, to a ratio of sums.
struct RatioPart {
  double numerator = 0;
  double denominator = 0;
  double size = 1;  ///< replications it stands for
};

/// Sum of numerators / sum of denominators. O(parts), as are the others.
std::optional<Estimate> ratio_interval(const std::vector<RatioPart>& parts, double confidence = 0.95);

/// The ratio of `changed` minus the ratio of `base`, paired by place. Requires: the sizes of a pair are equal.
std::optional<Estimate> ratio_difference(const std::vector<RatioPart>& base, const std::vector<RatioPart>& changed,
                                         double confidence = 0.95);

/// The ratio of `changed` over the ratio of `base`, paired by place; the
/// interval is made for its logarithm, so it is positive. Zero numerators: nullopt.
std::optional<Estimate> ratio_quotient(const std::vector<RatioPart>& base, const std::vector<RatioPart>& changed,
                                       double confidence = 0.95);

}  // namespace journey::statistics
