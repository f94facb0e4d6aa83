#include "sim/statistics/quantile.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

#include <gtest/gtest.h>

#include "sim/engine/random.h"

namespace journey::statistics {
namespace {

TEST(Quantile, LiesAtThePlaceNMinusOneTimesP) {
  const std::vector<double> values{40, 10, 30, 20};
  EXPECT_EQ(quantile(values, 0), 10);
  EXPECT_EQ(quantile(values, 1), 40);
  EXPECT_EQ(quantile(values, 0.5), 25);            // place 1.5
  EXPECT_EQ(quantile(values, 0.25), 17.5);         // place 0.75
  EXPECT_NEAR(*quantile(values, 0.9), 37, 1e-12);  // place 2.7
}

TEST(Quantile, OfOneIsThatOneAndOfNoneIsAbsent) {
  EXPECT_EQ(quantile({7}, 0.3), 7);
  EXPECT_EQ(quantile({}, 0.5), std::nullopt);
}

/// The same by sorting: between the neighbours of place (n - 1) p.
double of_sorted(std::vector<double> values, double p) {
  std::sort(values.begin(), values.end());
  const double place = static_cast<double>(values.size() - 1) * p;
  const double low = values[static_cast<std::size_t>(std::floor(place))];
  const double high = values[static_cast<std::size_t>(std::ceil(place))];
  return low + (high - low) * (place - std::floor(place));
}

TEST(Quantile, SelectingAndSortingAgreeOnRandomSamplesWithTies) {
  for (std::uint32_t sample = 0; sample < 200; ++sample) {
    std::vector<double> values;
    for (std::uint32_t i = 0; i < 1 + sample % 50; ++i) {
      values.push_back(std::floor(engine::uniform_at({1, 0, 0, sample}, i) * 20));
    }
    for (const double p : {0.0, 0.1, 0.5, 0.85, 0.95, 1.0}) ASSERT_EQ(quantile(values, p), of_sorted(values, p));
  }
}

TEST(Quantile, InfiniteObservationsStayInOrder) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  EXPECT_EQ(quantile({1, kInfinity, kInfinity}, 0.75), kInfinity);
  EXPECT_EQ(quantile({1, 2, kInfinity}, 0.5), 2);
}

TEST(Quantile, MinusZeroComesBeforeZero) {
  EXPECT_TRUE(totally_less(-0.0, 0.0));
  EXPECT_FALSE(totally_less(0.0, -0.0));
  EXPECT_TRUE(std::signbit(*quantile({0.0, -0.0, 0.0}, 0)));
}

#if GTEST_HAS_DEATH_TEST
TEST(QuantileDeathTest, WhatIsNotANumberAborts) {
  EXPECT_DEATH(quantile({1, std::nan("")}, 0.5), "not a number");
  EXPECT_DEATH(quantile({1}, 1.5), "outside");
}
#endif

}  // namespace
}  // namespace journey::statistics
