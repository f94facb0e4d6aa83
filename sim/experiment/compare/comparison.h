#pragma once
// Organisations measured over replications, and the differences of each from the first with the
// same random draws.
//
// Source: ratios of sums with jackknife intervals, see sim/statistics/jackknife.h.
// Units:  those of the measures.
// Errors: a value that no replication defines is empty; `n` counts the replications that define it.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sim/experiment/replicate.h"
#include "sim/statistics/jackknife.h"

namespace journey::experiment {

/// A measure's mean and 95 % interval; the interval is missing if there are too few replications.
struct MeasuredValue {
  std::optional<double> mean;
  std::optional<double> low;
  std::optional<double> high;
  std::int64_t n = 0;
};

using MeasuredValues = std::array<MeasuredValue, model::kMeasureCount>;

/// How many of the replications that define a measure for both have it lower than the first organisation's, or higher.
struct Worlds {
  std::uint32_t both = 0;
  std::uint32_t lower = 0;
  std::uint32_t higher = 0;
  friend bool operator==(const Worlds&, const Worlds&) = default;
};

struct OrganisationComparison {
  std::size_t organisation = 0;
  std::string id;
  std::string name;
  MeasuredValues measures;
  model::Measurement total;                           ///< sums over the replications: books, events; hash 0
  MeasuredValues differences;                         ///< this organisation minus the first; empty for the first
  std::array<Worlds, model::kMeasureCount> worlds{};  ///< beside the first; zeros for the first
  bool limit_reached = false;
};

struct Comparison {
  std::uint64_t seed = 0;
  std::uint32_t replications = 0;
  std::vector<OrganisationComparison> organisations;
};

/// Memory does not grow with the number of replications (see running_comparison.h).
Comparison compare(const std::shared_ptr<const model::Scenario>& scenario, const Settings& settings);

/// The values of `measure` in each replication, for the organisation at `place`.
std::vector<statistics::RatioPart> parts_of(const std::vector<Replication>& replications, std::size_t place,
                                            std::size_t measure);

/// The ratio of sums; empty if the denominator is zero.
std::optional<double> ratio_of(const std::vector<statistics::RatioPart>& parts);

/// The ratio of sums with its interval; `n` replications define it.
MeasuredValue measured_value(const std::vector<statistics::RatioPart>& parts, std::int64_t n);

/// `changed` minus `base`, paired part by part; `n` replications define both.
MeasuredValue difference_value(const std::vector<statistics::RatioPart>& base,
                               const std::vector<statistics::RatioPart>& changed, std::int64_t n);

/// `changed` minus `base`, paired by replication.
MeasuredValue difference(const std::vector<statistics::RatioPart>& base,
                         const std::vector<statistics::RatioPart>& changed);

/// Sums of lengths are clamped here, in both directions, to avoid overflow: only a made-up file reaches it, because
/// real runs end before (RunningComparison::is_full).
inline constexpr engine::Duration kLongestSum{INT64_MAX};

/// Adds the sums, counts and books of `more` to `total`. Requires: no length of either is longer than kLongestSum.
void add_measurement(model::Measurement& total, const model::Measurement& more);

}  // namespace journey::experiment
