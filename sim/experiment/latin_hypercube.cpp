#include "sim/experiment/latin_hypercube.h"

#include <numeric>
#include <utility>

#include "sim/engine/random.h"

namespace journey::experiment {
namespace {

// No stream of the model has these purposes.
constexpr std::uint32_t kOrder = engine::kPurposes - 1;
constexpr std::uint32_t kPlace = engine::kPurposes - 2;

/// The slices in random order (Fisher and Yates).
std::vector<std::size_t> shuffled(std::size_t count, std::uint64_t seed, std::uint64_t dimension) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (std::size_t i = count; i > 1; --i) {
    const double draw = engine::uniform_at({seed, 0, kOrder, dimension}, static_cast<std::uint32_t>(i));
    std::swap(order[i - 1], order[static_cast<std::size_t>(draw * static_cast<double>(i))]);
  }
  return order;
}

}  // namespace

std::vector<std::vector<double>> latin_hypercube(std::size_t points, std::size_t dimensions, std::uint64_t seed) {
  std::vector<std::vector<double>> cube(points, std::vector<double>(dimensions));
  for (std::size_t d = 0; d < dimensions; ++d) {
    const std::vector<std::size_t> slices = shuffled(points, seed, d);
    for (std::size_t p = 0; p < points; ++p) {
      const double within = engine::uniform_at({seed, 0, kPlace, d}, static_cast<std::uint32_t>(p));
      cube[p][d] = (static_cast<double>(slices[p]) + within) / static_cast<double>(points);
    }
  }
  return cube;
}

}  // namespace journey::experiment
