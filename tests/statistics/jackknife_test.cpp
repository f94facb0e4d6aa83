#include "sim/statistics/jackknife.h"

#include <cmath>

#include <gtest/gtest.h>

#include "sim/engine/random.h"
#include "sim/statistics/student_t.h"

namespace journey::statistics {
namespace {

TEST(Jackknife, TheRatioIsThatOfTheSums) { EXPECT_DOUBLE_EQ(ratio_interval({{1, 10}, {3, 10}, {2, 40}})->mean, 0.1); }

// With equal denominators the ratio is a mean, and so is its interval.
TEST(Jackknife, OfEqualDenominatorsIsTheIntervalOfTheMean) {
  std::vector<RatioPart> parts;
  for (const double value : {1.0, 4.0, 2.0, 7.0}) parts.push_back({value * 5, 5});
  const Estimate ratio = *ratio_interval(parts);
  const double half_width = student_t_quantile(0.975, 3) * std::sqrt(7.0 / 4);  // mean 3.5, variance 21 / 3
  EXPECT_NEAR(ratio.mean, 3.5, 1e-12);
  EXPECT_NEAR(ratio.low, 3.5 - half_width, 1e-12);
  EXPECT_NEAR(ratio.high, 3.5 + half_width, 1e-12);
}

// Variance 30 about a mean of a thousand million: a sum of squares less the square of the sum would have no digit left.
TEST(Jackknife, KeepsItsDigitsFarFromZero) {
  const Estimate ratio = *ratio_interval({{1e9 + 4, 1}, {1e9 + 7, 1}, {1e9 + 13, 1}, {1e9 + 16, 1}});
  EXPECT_NEAR(ratio.high - ratio.mean, student_t_quantile(0.975, 3) * std::sqrt(30.0 / 4), 1e-4);
}

// Left out one at a time: 3/1, 1/1; so the standard error is |3 - 1| / 2 = 1.
TEST(Jackknife, OfTwoPartsIsWorkedOutByHand) {
  const Estimate ratio = *ratio_interval({{1, 1}, {3, 1}});
  EXPECT_DOUBLE_EQ(ratio.mean, 2);
  EXPECT_NEAR(ratio.high - ratio.mean, student_t_quantile(0.975, 1), 1e-9);
}

TEST(Jackknife, AZeroDenominatorHasNoRatio) {
  EXPECT_EQ(ratio_interval({{0, 0}, {0, 0}}), std::nullopt);
  EXPECT_EQ(ratio_interval({{1, 2}, {0, 0}}), std::nullopt);  // nothing left without the first
  EXPECT_EQ(ratio_interval({{1, 2}}), std::nullopt);
  EXPECT_NE(ratio_interval({{1, 2}, {0, 0}, {1, 3}}), std::nullopt);
}

TEST(Jackknife, PairedDifferencesOfTheSameAreExactlyZero) {
  const std::vector<RatioPart> parts{{1, 10}, {3, 9}, {2, 11}};
  EXPECT_EQ(*ratio_difference(parts, parts), (Estimate{0, 0, 0, 3}));
  EXPECT_EQ(*ratio_quotient(parts, parts), (Estimate{1, 1, 1, 3}));
}

TEST(Jackknife, PairingTakesOutWhatBothShare) {
  std::vector<RatioPart> base, changed;
  for (std::uint32_t i = 0; i < 20; ++i) {
    const double luck = engine::uniform_at({1, 0, 0, 0}, i);
    base.push_back({10 * luck, 10});
    changed.push_back({10 * luck + 1, 10});
  }
  const Estimate difference = *ratio_difference(base, changed);
  EXPECT_NEAR(difference.mean, 0.1, 1e-12);
  EXPECT_LT(difference.high - difference.low, 1e-10);
  EXPECT_GT(ratio_interval(base)->high - ratio_interval(base)->low, 0.1);
}

TEST(Jackknife, AQuotientIsPositiveAndAbsentWithoutFailures) {
  const Estimate quotient = *ratio_quotient({{2, 10}, {4, 10}, {3, 10}}, {{1, 10}, {2, 10}, {1.5, 10}});
  EXPECT_NEAR(quotient.mean, 0.5, 1e-12);
  EXPECT_GT(quotient.low, 0);
  EXPECT_EQ(ratio_quotient({{0, 1}, {0, 1}}, {{1, 1}, {1, 1}}), std::nullopt);
}

// Sizes 1 and 3 of values 8 and 0: whole 2; left out 0 and 8; h = 4 and 4/3; pseudo-values 8 and 0, centre
// 4 - 0 - 1/4 * 8 = 2; variance (36 / 3 + 4 / (1/3)) / 2 = 12.
TEST(Jackknife, OfGroupsOfUnequalSizeIsWorkedOutByHand) {
  const Estimate mean = *ratio_interval({{8, 1, 1}, {0, 3, 3}});
  EXPECT_DOUBLE_EQ(mean.mean, 2);
  EXPECT_NEAR(mean.high - mean.mean, student_t_quantile(0.975, 1) * std::sqrt(12.0), 1e-9);
}

TEST(Jackknife, OfGroupsOfOneSizeIsThatOfSingleParts) {
  const std::vector<RatioPart> single{{1, 10}, {3, 9}, {2, 11}};
  const std::vector<RatioPart> groups{{1, 10, 4}, {3, 9, 4}, {2, 11, 4}};
  EXPECT_EQ(*ratio_interval(single), *ratio_interval(groups));
}

/// A Poisson number, by inversion.
int poisson(double u, double mean) {
  int count = 0;
  double probability = std::exp(-mean);
  for (double below = probability; u >= below && count < 1000; below += probability) probability *= mean / ++count;
  return count;
}

// Poisson failures over a random number of deployments; 95 % intervals.
TEST(Jackknife, CoversTheTrueRatioAboutAsOftenAsItSays) {
  int covered = 0;
  for (std::uint32_t sample = 0; sample < 1000; ++sample) {
    std::vector<RatioPart> parts;
    for (std::uint32_t i = 0; i < 30; ++i) {
      const double deployments = poisson(engine::uniform_at({8, 0, 0, sample}, 2 * i), 60);
      const int failures = poisson(engine::uniform_at({8, 0, 0, sample}, 2 * i + 1), 0.1 * deployments);
      parts.push_back({static_cast<double>(failures), deployments});
    }
    if (ratio_interval(parts)->contains(0.1)) ++covered;
  }
  EXPECT_NEAR(covered / 1000.0, 0.95, 0.028);
}

}  // namespace
}  // namespace journey::statistics
