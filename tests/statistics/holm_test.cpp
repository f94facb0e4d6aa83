#include "sim/statistics/holm.h"

#include <gtest/gtest.h>

namespace journey::statistics {
namespace {

TEST(Holm, StepsDownFromTheSmallestAndStopsAtTheFirstThatFails) {
  const auto steps = holm({0.01, 0.04, 0.03, 0.005}, 0.05);
  ASSERT_EQ(steps.size(), 4U);
  EXPECT_DOUBLE_EQ(steps[3].level, 0.05 / 4);
  EXPECT_DOUBLE_EQ(steps[0].level, 0.05 / 3);
  EXPECT_DOUBLE_EQ(steps[2].level, 0.05 / 2);
  EXPECT_DOUBLE_EQ(steps[1].level, 0.05);
  EXPECT_TRUE(steps[3].rejected);
  EXPECT_TRUE(steps[0].rejected);
  EXPECT_FALSE(steps[2].rejected);
  EXPECT_FALSE(steps[1].rejected);  // below its own level, but one before it failed
}

TEST(Holm, IsThePlainTestForOneClaim) {
  EXPECT_TRUE(holm({0.049})[0].rejected);
  EXPECT_FALSE(holm({0.05})[0].rejected);
  EXPECT_TRUE(holm({}).empty());
}

}  // namespace
}  // namespace journey::statistics
