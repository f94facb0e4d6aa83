// Ratios of sums over replications, such as failures over deployments, with
// jackknife intervals; and how two of them differ when their replications are
// paired by common random numbers.
//
// The value is the plain ratio of sums. Its standard error comes from leaving
// out one replication at a time, in both members of a pair at once.
//
// Source: Miller, "The jackknife - a review", Biometrika 61 (1974).
// Units:  those of numerator over denominator.
// Errors: fewer than two replications, or a denominator that is zero (also with
//         one replication left out): nullopt. Unequal numbers of replications abort.
#pragma once

#include <optional>
#include <vector>

#include "sim/statistics/interval.h"

namespace journey::statistics {

/// One replication's share in a ratio of sums.
struct RatioPart {
  double numerator = 0;
  double denominator = 0;
};

/// Sum of numerators / sum of denominators.
std::optional<Estimate> ratio_interval(const std::vector<RatioPart>& parts, double confidence = 0.95);

/// The ratio of `changed` minus the ratio of `base`, paired by place.
std::optional<Estimate> ratio_difference(const std::vector<RatioPart>& base, const std::vector<RatioPart>& changed,
                                         double confidence = 0.95);

/// The ratio of `changed` over the ratio of `base`, paired by place; the
/// interval is made for its logarithm, so it is positive. Zero numerators: nullopt.
std::optional<Estimate> ratio_quotient(const std::vector<RatioPart>& base, const std::vector<RatioPart>& changed,
                                       double confidence = 0.95);

}  // namespace journey::statistics
