#pragma once
// The single values behind the four measures: each deployment, each change, each failure, so that a median is seen
// among its values.
//
// Source: the same records and the same rules as sim/model/books/measuring.cpp; the interval is Wilson's (1927), 95 %.
// Units:  deployments a year; hours; shares.

#include <optional>
#include <vector>

#include "sim/model/run/run.h"

namespace journey::web {

struct ShareRange {
  double low = 0;
  double high = 1;
};

struct Spread {
  std::size_t deployments = 0;
  std::vector<double> deployments_a_year;  ///< of each day with deployments except the first: their number over the
                                           ///< days since the one before
  std::vector<double> lead_hours;          ///< of each change
  std::vector<double> restore_hours;       ///< of each failed deployment that is over
  std::size_t judged = 0;                  ///< deployments long enough ago to say whether they failed
  std::size_t failed = 0;
};
Spread spread_of(const model::OrganisationRun& end);

/// The 95 % confidence interval of the true share, for `part` observed in `whole`. Empty if `whole` is 0.
std::optional<ShareRange> likely_share(std::size_t part, std::size_t whole);

/// How many of `values` lie in each of `bins` equal steps from `lowest` to `highest` on a logarithmic scale; those
/// outside belong to the first or the last. Requires: lowest > 0, bins > 0.
std::vector<std::size_t> binned(const std::vector<double>& values, double lowest, double highest, std::size_t bins);

}  // namespace journey::web
