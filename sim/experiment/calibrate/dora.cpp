#include "sim/experiment/calibrate/dora.h"

#include <algorithm>
#include <limits>

#include "sim/engine/portable_math.h"

namespace journey::experiment {
namespace {

constexpr double kEndless = std::numeric_limits<double>::infinity();

using Range = ClusterRange;

// Accelerate State of DevOps 2019, "performance clusters". A month is 730 h, "on demand" is more than one
// deployment a day. Failure rates are given as 0-15 % for three clusters and 46-60 % for the low one.
constexpr Range kRanges[kClusterCount][kFourMeasures] = {
    // deployments a year, lead time h, change failure rate, restore h
    {{365, kEndless}, {0, 24}, {0, 0.15}, {0, 1}},     // elite
    {{52, 365}, {24, 168}, {0, 0.15}, {0, 24}},        // high
    {{12, 52}, {168, 730}, {0, 0.15}, {0, 24}},        // medium
    {{2, 12}, {730, 4380}, {0.46, 0.60}, {168, 730}},  // low
};

using Values = std::array<std::optional<double>, kFourMeasures>;

/// Below these a value counts as this small, so that zero is not infinitely far from anything.
constexpr std::array<double, kFourMeasures> kSmallest = {0.1, 0.1, 0.005, 0.05};

double log_distance(double value, const Range& range, double smallest) {
  const double here = engine::log(std::max(value, smallest));
  const double below = engine::log(std::max(range.low, smallest)) - here;
  const double above = range.high == kEndless ? 0 : here - engine::log(range.high);
  return std::max({0.0, below, above});
}

double distance_to(const Values& values, std::size_t cluster) {
  double sum = 0;
  for (std::size_t i = 0; i < kFourMeasures; ++i) {
    if (values[i]) sum += log_distance(*values[i], kRanges[cluster][i], kSmallest[i]);
  }
  return sum;
}

bool holds_all(const ClusterVerdict& verdict, const Values& values, std::size_t cluster) {
  for (std::size_t i = 0; i < kFourMeasures; ++i) {
    if (values[i] && !verdict.by_measure[i][cluster]) return false;
  }
  return true;
}

}  // namespace

ClusterRange cluster_range(Cluster cluster, std::size_t measure) {
  return kRanges[static_cast<std::size_t>(cluster)][measure];
}

ClusterVerdict classify(const FourMeasures& measures) {
  Values values = {measures.deploys_per_week, measures.lead_time_hours, measures.change_failure_rate,
                   measures.restore_hours};
  if (values[0]) values[0] = *values[0] * kWeeksPerYear;
  ClusterVerdict verdict;
  bool any = false;
  for (std::size_t i = 0; i < kFourMeasures; ++i) {
    any = any || values[i].has_value();
    for (std::size_t c = 0; c < kClusterCount; ++c) {
      const Range& range = kRanges[c][i];
      verdict.by_measure[i][c] = values[i] && *values[i] >= range.low && *values[i] <= range.high;
    }
  }
  if (!any) return verdict;
  double least = kEndless;
  for (std::size_t c = 0; c < kClusterCount; ++c) {
    const double distance = distance_to(values, c);
    if (distance < least) {
      least = distance;
      verdict.cluster = static_cast<Cluster>(c);
    }
  }
  verdict.exact = holds_all(verdict, values, static_cast<std::size_t>(*verdict.cluster));
  return verdict;
}

}  // namespace journey::experiment
