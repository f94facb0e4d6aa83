#include "web/charts/axis.h"

#include <gtest/gtest.h>

namespace journey::web {
namespace {

TEST(Axis, TicksAreRoundNumbersFromNothingUp) {
  EXPECT_EQ(round_ticks(100, 6), (std::vector<double>{0, 20, 40, 60, 80, 100}));
  EXPECT_EQ(round_ticks(365, 5), (std::vector<double>{0, 100, 200, 300}));
  EXPECT_EQ(round_ticks(7, 4), (std::vector<double>{0, 5}));
}

TEST(Axis, ThereAreNeverMoreTicksThanAskedFor) {
  for (double highest = 0.3; highest < 5000; highest *= 1.7) {
    for (const std::size_t most : {2U, 4U, 9U}) EXPECT_LE(round_ticks(highest, most).size(), most) << highest;
  }
}

TEST(Axis, AScaleEndsAtARoundNumberNotBelowTheValue) {
  EXPECT_EQ(round_end(87, 6), 100);
  EXPECT_EQ(round_end(100, 6), 100);
  EXPECT_EQ(round_end(19, 6), 20);
}

TEST(Axis, AValueStandsWhereItsPlaceSays) {
  const Axis days{100, 500, 0, 400, false};
  EXPECT_FLOAT_EQ(days.at(100), 200);
  EXPECT_DOUBLE_EQ(days.value_at(200), 100);
  EXPECT_FLOAT_EQ(days.at(9999), 500);
}

TEST(Axis, ALogarithmicAxisGivesEachPowerTheSameRoom) {
  const Axis hours{300, 0, 1, 1000, true};  // better to the right
  EXPECT_NEAR(hours.at(10), 200, 1e-3);
  EXPECT_NEAR(hours.at(100), 100, 1e-3);
  EXPECT_NEAR(hours.value_at(100), 100, 1e-3);
}

}  // namespace
}  // namespace journey::web
