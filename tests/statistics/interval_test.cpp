#include "sim/statistics/interval.h"

#include <cmath>

#include <gtest/gtest.h>

#include "sim/engine/random.h"
#include "sim/engine/variates.h"

namespace journey::statistics {
namespace {

// Of 1, 2, 3, 4, 5: mean 3, variance 2.5, so the half width is 2.776 * sqrt(2.5 / 5) = 1.963.
TEST(Interval, IsTheMeanPlusAndMinusTheStudentQuantileTimesTheStandardError) {
  const Estimate estimate = interval_around(3, std::sqrt(2.5 / 5), 5);
  EXPECT_DOUBLE_EQ(estimate.mean, 3);
  EXPECT_NEAR(estimate.low, 3 - 1.9632, 0.0005);
  EXPECT_NEAR(estimate.high, 3 + 1.9632, 0.0005);
  EXPECT_EQ(estimate.n, 5);
}

TEST(Interval, WithoutAnErrorHasNoWidth) { EXPECT_EQ(interval_around(0.1, 0, 4), (Estimate{0.1, 0.1, 0.1, 4})); }

// 2000 intervals of 90 %: the share has a standard error of 0.0067.
TEST(Interval, CoversTheTruthAsOftenAsItSays) {
  constexpr std::uint32_t kObservations = 6;
  int covered = 0;
  for (std::uint32_t sample = 0; sample < 2000; ++sample) {
    double sum = 0, squares = 0;
    for (std::uint32_t i = 0; i < kObservations; ++i) {
      const double value = engine::normal_quantile(engine::uniform_at({5, 0, 0, sample}, i));
      sum += value;
      squares += value * value;
    }
    const double mean = sum / kObservations;
    const double error = std::sqrt((squares / kObservations - mean * mean) / (kObservations - 1));
    if (interval_around(mean, error, kObservations, 0.9).contains(0)) ++covered;
  }
  EXPECT_NEAR(covered / 2000.0, 0.9, 4 * 0.0067);
}

#if GTEST_HAS_DEATH_TEST
TEST(IntervalDeathTest, FewerThanTwoReplicationsAbort) { EXPECT_DEATH(interval_around(1, 1, 1), "fewer than two"); }
#endif

}  // namespace
}  // namespace journey::statistics
