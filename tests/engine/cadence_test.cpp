#include "sim/engine/cadence.h"

#include <gtest/gtest.h>

namespace journey::engine {
namespace {

// Every second Thursday at 14:00, from the first week on.
const Cadence kBoard{Time{0} + 3 * kDay + 14 * kHour, 2 * kWeek};

TEST(Cadence, BeforeTheFirstComesTheFirst) { EXPECT_EQ(kBoard.next_at_or_after(Time{0}), kBoard.first); }

TEST(Cadence, AnInstantItselfIsNotPassedOver) {
  EXPECT_EQ(kBoard.next_at_or_after(kBoard.first), kBoard.first);
  EXPECT_EQ(kBoard.next_at_or_after(kBoard.first + 4 * kWeek), kBoard.first + 4 * kWeek);
}

TEST(Cadence, AMillisecondLateWaitsAWholePeriod) {
  EXPECT_EQ(kBoard.next_at_or_after(kBoard.first + kMillisecond), kBoard.first + 2 * kWeek);
  EXPECT_EQ(kBoard.next_after(kBoard.first), kBoard.first + 2 * kWeek);
}

}  // namespace
}  // namespace journey::engine
