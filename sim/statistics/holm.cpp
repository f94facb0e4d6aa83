#include "sim/statistics/holm.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

#include "sim/engine/check.h"

namespace journey::statistics {

std::vector<HolmStep> holm(const std::vector<double>& p_values, double alpha) {
  engine::require(alpha > 0 && alpha < 1, "holm: alpha outside (0, 1)");
  std::vector<std::size_t> order(p_values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p_values[a] < p_values[b]; });
  std::vector<HolmStep> steps(p_values.size());
  bool all_before = true;
  for (std::size_t rank = 0; rank < order.size(); ++rank) {
    HolmStep& step = steps[order[rank]];
    step.level = alpha / static_cast<double>(order.size() - rank);
    all_before = all_before && p_values[order[rank]] < step.level;
    step.rejected = all_before;
  }
  return steps;
}

}  // namespace journey::statistics
