#include "sim/statistics/time_weighted.h"

#include <gtest/gtest.h>

namespace journey::statistics {
namespace {

using engine::Time;

TEST(TimeWeighted, TheMeanWeighsEachLevelByHowLongItLasted) {
  TimeWeighted level;
  level.set(Time{10}, 3);     // 0 for 10 ms
  level.change(Time{20}, 2);  // 3 for 10 ms
  level.set(Time{24}, 0);     // 5 for 4 ms
  EXPECT_EQ(level.integral(Time{100}), 50);
  EXPECT_DOUBLE_EQ(*level.mean(Time{100}), 0.5);
  EXPECT_EQ(level.max(), 5);
  EXPECT_EQ(level.level(), 0);
}

TEST(TimeWeighted, AskingDoesNotDisturb) {
  TimeWeighted level(Time{5}, 2);
  EXPECT_EQ(level.integral(Time{10}), 10);
  EXPECT_EQ(level.integral(Time{10}), 10);
  EXPECT_EQ(level.mean(Time{5}), std::nullopt);
}

TEST(TimeWeighted, ARestartForgetsThePastAndKeepsTheLevel) {
  TimeWeighted level(Time{0}, 9);
  level.set(Time{10}, 2);
  level.restart(Time{20});
  EXPECT_DOUBLE_EQ(*level.mean(Time{30}), 2);
  EXPECT_EQ(level.max(), 2);
}

#if GTEST_HAS_DEATH_TEST
TEST(TimeWeightedDeathTest, TimeThatGoesBackAborts) {
  TimeWeighted level(Time{5});
  EXPECT_DEATH(level.set(Time{4}, 1), "goes back");
}
#endif

}  // namespace
}  // namespace journey::statistics
