#include "sim/engine/time.h"

#include <limits>

#include <gtest/gtest.h>

namespace journey::engine {
namespace {

TEST(Time, ConversionsRoundToTheNearestMillisecond) {
  EXPECT_EQ(hours(1).ms, 3'600'000);
  EXPECT_EQ(hours(1.0 / 3).ms, 1'200'000);
  EXPECT_EQ(days(0.5), 12 * kHour);
  EXPECT_EQ(minutes(0.001).ms, 60);
  EXPECT_EQ(milliseconds(2.5).ms, 3);
  EXPECT_EQ(milliseconds(-2.5).ms, -3);
  EXPECT_EQ(milliseconds(2.4999).ms, 2);
  EXPECT_EQ(milliseconds(0.49999999999999994).ms, 0);
}

TEST(Time, ConversionsSaturateAndTakeNotANumberForZero) {
  EXPECT_EQ(hours(1e300), kLongest);
  EXPECT_EQ(hours(-std::numeric_limits<double>::infinity()), -kLongest);
  EXPECT_EQ(hours(std::numeric_limits<double>::quiet_NaN()).ms, 0);
  EXPECT_LT(Time{0} + kLongest + kLongest, kNever + kMillisecond);
}

TEST(Time, ArithmeticIsExact) {
  constexpr Time monday_nine = Time{0} + 9 * kHour;
  static_assert(monday_nine + kDay - monday_nine == kDay);
  static_assert(kWeek / kDay == 7 && (kWeek + kHour) % kDay == kHour);
  static_assert(-kHour < Duration{0});
  EXPECT_EQ(to_hours(monday_nine), 9.0);
  EXPECT_EQ(to_days(36 * kHour), 1.5);
}

}  // namespace
}  // namespace journey::engine
