#include "sim/statistics/quantile.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#include "sim/engine/check.h"

namespace journey::statistics {

namespace {

struct Position {
  std::size_t below;  // place of the lower neighbour
  double share;       // how far towards the upper one
};

Position position(std::size_t count, double p) {
  engine::require(p >= 0 && p <= 1, "quantile: p outside [0, 1]");
  const double exact = static_cast<double>(count - 1) * p;
  const auto below = std::min(static_cast<std::size_t>(exact), count - 1);
  return {below, exact - static_cast<double>(below)};
}

double between(double low, double high, double share) {
  if (low == high || share == 0) return low;  // also for two infinities
  return low + (high - low) * share;
}

void require_numbers(const std::vector<double>& values) {
  for (const double value : values) engine::require(value == value, "quantile: an observation is not a number");
}

}  // namespace

bool totally_less(double a, double b) { return a < b || (a == b && std::signbit(a) && !std::signbit(b)); }

std::optional<double> quantile(std::vector<double> observations, double p) {
  if (observations.empty()) return std::nullopt;
  require_numbers(observations);
  const Position place = position(observations.size(), p);
  const auto low = observations.begin() + static_cast<std::ptrdiff_t>(place.below);
  std::nth_element(observations.begin(), low, observations.end(), totally_less);
  const auto high = std::min_element(low + 1, observations.end(), totally_less);
  return high == observations.end() ? *low : between(*low, *high, place.share);
}

}  // namespace journey::statistics
