#include "sim/statistics/tally.h"

#include <gtest/gtest.h>

#include "sim/statistics/duration_tally.h"

namespace journey::statistics {
namespace {

Tally of(std::initializer_list<double> values) {
  Tally tally;
  for (const double value : values) tally.add(value);
  return tally;
}

TEST(Tally, MeanVarianceAndExtremesAreThoseOfTheObservations) {
  const Tally tally = of({2, 4, 4, 4, 5, 5, 7, 9});
  EXPECT_EQ(tally.count(), 8);
  EXPECT_DOUBLE_EQ(*tally.mean(), 5);
  EXPECT_DOUBLE_EQ(*tally.variance(), 32.0 / 7);
  EXPECT_EQ(tally.min(), 2);
  EXPECT_EQ(tally.max(), 9);
}

TEST(Tally, KeepsItsDigitsFarFromZero) { EXPECT_DOUBLE_EQ(*of({1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16}).variance(), 30); }

TEST(Tally, WhatNeedsMoreObservationsIsAbsent) {
  EXPECT_EQ(Tally().mean(), std::nullopt);
  EXPECT_EQ(Tally().max(), std::nullopt);
  EXPECT_EQ(of({3}).variance(), std::nullopt);
  EXPECT_EQ(of({-3}).max(), -3);
}

TEST(Tally, MergingIsAddingEveryObservation) {
  Tally merged = of({2, 4, 4});
  merged.merge(of({4, 5, 5, 7, 9}));
  merged.merge(Tally());
  EXPECT_EQ(merged.count(), 8);
  EXPECT_DOUBLE_EQ(*merged.mean(), 5);
  EXPECT_DOUBLE_EQ(*merged.variance(), 32.0 / 7);
  EXPECT_EQ(merged.min(), 2);
  EXPECT_EQ(merged.max(), 9);
  Tally empty;
  empty.merge(merged);
  EXPECT_DOUBLE_EQ(*empty.mean(), 5);
}

TEST(DurationTally, TotalsAreExactAndTheRestIsThatOfTheObservations) {
  DurationTally tally;
  for (const std::int64_t ms : {2, 4, 4, 4, 5, 5, 7, 9}) tally.add(engine::Duration{1'000'000'000 + ms});
  EXPECT_EQ(tally.total().ms, 8'000'000'040);
  EXPECT_DOUBLE_EQ(*tally.mean_ms(), 1'000'000'005);
  EXPECT_DOUBLE_EQ(*tally.variance_ms2(), 32.0 / 7);
  EXPECT_EQ(tally.min()->ms, 1'000'000'002);
  EXPECT_EQ(tally.max()->ms, 1'000'000'009);
}

TEST(DurationTally, WhatNeedsMoreObservationsIsAbsent) {
  DurationTally tally;
  EXPECT_EQ(tally.mean_ms(), std::nullopt);
  tally.add(engine::kHour);
  EXPECT_EQ(tally.min(), engine::kHour);
  EXPECT_EQ(tally.variance_ms2(), std::nullopt);
}

}  // namespace
}  // namespace journey::statistics
