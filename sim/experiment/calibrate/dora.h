#pragma once
// The clusters of the State of DevOps report, by an organisation's four measures.
//
// Source: Accelerate State of DevOps 2019 (DORA), its four clusters as ranges; see dora.cpp.
// Units:  deployments a year; hours; shares.
// Errors: a measure that is undefined belongs to no cluster; none defined, no cluster.

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace journey::experiment {

enum class Cluster { elite, high, medium, low };
inline constexpr std::size_t kClusterCount = 4;
inline constexpr std::array<std::string_view, kClusterCount> kClusterNames = {"elite", "high", "medium", "low"};

/// The measures to classify; leave out those that are unknown or rest on too few deployments.
struct FourMeasures {
  std::optional<double> deploys_per_week;
  std::optional<double> lead_time_hours;  ///< median
  std::optional<double> change_failure_rate;
  std::optional<double> restore_hours;  ///< median
};

inline constexpr std::size_t kFourMeasures = 4;
inline constexpr std::array<std::string_view, kFourMeasures> kFourMeasureKeys = {
    "deploys_per_week", "lead_time_hours_p50", "change_failure_rate", "restore_hours_p50"};

/// The values of one measure that a cluster spans, bounds included.
struct ClusterRange {
  double low = 0;
  double high = 0;  ///< infinite where the report gives no bound
};

inline constexpr double kWeeksPerYear = 365.0 / 7.0;

/// The range of measure number `measure` of the four; the first is in deployments a year.
ClusterRange cluster_range(Cluster cluster, std::size_t measure);

struct ClusterVerdict {
  /// For each measure, the clusters whose range holds it (some values lie in none, some in two).
  std::array<std::array<bool, kClusterCount>, kFourMeasures> by_measure{};
  std::optional<Cluster> cluster;
  bool exact = false;  ///< every measure known lies in `cluster`; otherwise it is the nearest
};

/// The cluster whose ranges hold every measure; otherwise the one with the least sum of distances
/// to its ranges on a logarithmic scale, the better one on a tie.
ClusterVerdict classify(const FourMeasures& measures);

}  // namespace journey::experiment
