#include "sim/engine/variates.h"

#include <cmath>

#include <gtest/gtest.h>

#include "sim/engine/random.h"

namespace journey::engine {
namespace {

constexpr std::uint32_t kDraws = 200'000;
constexpr double kRootDraws = 447.2;

double draw(std::uint32_t i) { return uniform_at({11, 0, 3, 0}, i); }

/// The mean of `variate(u)` over many draws.
template <typename Variate>
double mean_of(Variate variate) {
  double sum = 0;
  for (std::uint32_t i = 0; i < kDraws; ++i) sum += static_cast<double>(variate(draw(i)));
  return sum / kDraws;
}

TEST(Variates, TheNormalQuantileHasItsPublishedValues) {
  EXPECT_EQ(normal_quantile(0.5), 0.0);
  EXPECT_NEAR(normal_quantile(0.975), 1.959963984540054, 1e-15);
  EXPECT_NEAR(normal_quantile(0.9), 1.2815515655446004, 1e-15);
  EXPECT_NEAR(normal_quantile(0.25), -0.6744897501960817, 1e-15);
  EXPECT_NEAR(normal_quantile(1e-20), -9.262340089798408, 1e-14);  // AS 241's own test value
}

TEST(Variates, TheNormalQuantileUndoesTheNormalDistribution) {
  for (const double u : {1e-300, 1e-50, 1e-10, 0.001, 0.075, 0.08, 0.3, 0.6, 0.92, 0.999, 1 - 1e-10}) {
    const double back = 0.5 * std::erfc(-normal_quantile(u) / std::sqrt(2.0));
    EXPECT_NEAR(back / u, 1, 1e-12) << u;
  }
}

TEST(Variates, MeansAreWhatTheoryGives) {
  // Each within four standard errors: 4 * deviation / sqrt(draws).
  EXPECT_NEAR(mean_of([](double u) { return exponential(u, 3); }), 3, 4 * 3 / kRootDraws);
  // Lognormal: median * exp(sigma^2 / 2), deviation mean * sqrt(exp(sigma^2) - 1).
  EXPECT_NEAR(mean_of([](double u) { return lognormal(u, 10, 0.5); }), 11.331485, 4 * 6.039 / kRootDraws);
}

TEST(Variates, QuantilesAreWhereTheyBelong) {
  EXPECT_NEAR(exponential(0.5, 1), std::log(2.0), 1e-15);
  EXPECT_EQ(lognormal(0.5, 40, 0.8), 40.0);
}

}  // namespace
}  // namespace journey::engine
