#include "sim/statistics/interval.h"

#include <gtest/gtest.h>

#include "sim/engine/random.h"
#include "sim/engine/variates.h"

namespace journey::statistics {
namespace {

// Mean 3, variance 2.5, so the half width is 2.776 * sqrt(2.5 / 5) = 1.963.
TEST(Interval, IsTheMeanPlusAndMinusTheStudentQuantileTimesTheStandardError) {
  Tally tally;
  for (const double value : {1.0, 2.0, 3.0, 4.0, 5.0}) tally.add(value);
  const Estimate estimate = *mean_interval(tally);
  EXPECT_DOUBLE_EQ(estimate.mean, 3);
  EXPECT_NEAR(estimate.low, 3 - 1.9632, 0.0005);
  EXPECT_NEAR(estimate.high, 3 + 1.9632, 0.0005);
  EXPECT_EQ(estimate.n, 5);
}

TEST(Interval, NeedsTwoObservations) {
  Tally tally;
  tally.add(1);
  EXPECT_EQ(mean_interval(tally), std::nullopt);
}

TEST(Interval, OfEqualObservationsHasNoWidth) {
  Tally tally;
  for (int i = 0; i < 4; ++i) tally.add(0.1);
  EXPECT_EQ(*mean_interval(tally), (Estimate{0.1, 0.1, 0.1, 4}));
}

// 2000 intervals of 90 %: the share has a standard error of 0.0067.
TEST(Interval, CoversTheTruthAsOftenAsItSays) {
  int covered = 0;
  for (std::uint32_t sample = 0; sample < 2000; ++sample) {
    engine::UniformStream random({5, 0, 0, sample});
    Tally tally;
    for (int i = 0; i < 6; ++i) tally.add(engine::normal(random.next(), 10, 3));
    if (mean_interval(tally, 0.9)->contains(10)) ++covered;
  }
  EXPECT_NEAR(covered / 2000.0, 0.9, 4 * 0.0067);
}

}  // namespace
}  // namespace journey::statistics
