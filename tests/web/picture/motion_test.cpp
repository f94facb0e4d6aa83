#include "web/picture/motion.h"

#include <gtest/gtest.h>

namespace journey::web {
namespace {

// `moves` arrivals a second at station 1, for some seconds, sixty frames a second. Whether hops are then left out.
bool left_out_after(Stations& stations, float moves, float seconds) {
  constexpr float kFrame = 1.0F / 60;
  std::uint64_t key = 0;
  float owed = 0;
  bool out = false;
  for (float t = 0; t < seconds; t += kFrame) {
    stations.begin(kFrame, false);
    owed += moves * kFrame;
    for (; owed >= 1; owed -= 1) {
      ++key;
      stations.hops_are_left_out(key, 0);
      out = stations.hops_are_left_out(key, 1);
    }
  }
  return out;
}

TEST(Stations, LeaveOutHopsWhereMoreThanFourASecondArrive) {
  Stations slow;
  EXPECT_FALSE(left_out_after(slow, 3, 10));
  EXPECT_FALSE(slow.hurried());
  Stations fast;
  EXPECT_TRUE(left_out_after(fast, 8, 10));
  EXPECT_TRUE(fast.hurried());
}

TEST(Stations, TakeHopsUpAgainWhenItIsQuieter) {
  Stations stations;
  left_out_after(stations, 8, 10);
  EXPECT_FALSE(left_out_after(stations, 1, 10));
}

TEST(Motion, AHopLastsAtLeastAFifthOfASecond) {
  Motion motion;
  motion.begin(0.1F, true);
  motion.place(1, {0, 0});
  motion.begin(0.1F, false);
  motion.place(1, {100, 0});
  motion.begin(0.099F, false);
  EXPECT_LT(motion.place(1, {100, 0}).x, 100);
  EXPECT_TRUE(motion.moving());
}

TEST(Motion, WhatIsPlacedAtOnceDoesNotHop) {
  Motion motion;
  motion.begin(0.1F, true);
  motion.place(1, {0, 0});
  motion.begin(0.01F, false);
  EXPECT_FLOAT_EQ(motion.place(1, {100, 0}, {0, 0}, true).x, 100);
}

}  // namespace
}  // namespace journey::web
