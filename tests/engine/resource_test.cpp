#include "sim/engine/resource.h"

#include <gtest/gtest.h>

namespace journey::engine {
namespace {

constexpr auto kNobodyStarts = std::nullopt;

TEST(Resource, ServersAreGivenOutBeforeAnybodyWaits) {
  Resource resource(2);
  EXPECT_EQ(resource.seize(10), 0U);
  EXPECT_EQ(resource.seize(11), 1U);
  EXPECT_EQ(resource.seize(12), kNoSeat);
  EXPECT_EQ(resource.busy(), 2U);
  EXPECT_EQ(resource.queue_length(), 1U);
  EXPECT_EQ(resource.entity_at(1), 11U);
  EXPECT_EQ(resource.seat_of(10), 0U);
  EXPECT_EQ(resource.seat_of(12), kNoSeat);
}

TEST(Resource, AFreedSeatGoesToTheOneWhoWaitedLongest) {
  Resource resource(1);
  const Seat seat = resource.seize(1);
  resource.seize(2);
  resource.seize(3);
  EXPECT_EQ(resource.release(seat), 2U);
  EXPECT_EQ(resource.release(seat), 3U);
  EXPECT_EQ(resource.release(seat), kNobodyStarts);
  EXPECT_EQ(resource.busy(), 0U);
}

TEST(Resource, TheMoreUrgentGoesFirstAndEqualsByArrival) {
  Resource resource(1);
  const Seat seat = resource.seize(0, 1);
  resource.seize(1, 2);
  resource.seize(2, 1);
  resource.seize(3, 0);
  resource.seize(4, 1);
  for (const std::uint32_t expected : {3U, 2U, 4U, 1U}) EXPECT_EQ(resource.release(seat), expected);
}

TEST(Resource, AnUrgentEntityTakesTheSeatOfTheLeastUrgent) {
  Resource resource(2);
  resource.seize(1, 2);
  resource.seize(2, 1);
  const Seizure seizure = resource.seize_preempting(3, 0);
  EXPECT_EQ(seizure.preempted, 1U);
  EXPECT_EQ(seizure.seat, 0U);
  EXPECT_EQ(resource.queue_length(2), 1U);
}

TEST(Resource, AmongEquallyUrgentTheOneWhoAskedLastLosesTheSeat) {
  Resource resource(3);
  for (std::uint32_t entity = 0; entity < 3; ++entity) resource.seize(entity, 1);
  EXPECT_EQ(resource.seize_preempting(7, 0).preempted, 2U);
}

TEST(Resource, NobodyTakesTheSeatOfAnEqual) {
  Resource resource(1);
  resource.seize(1, 1);
  const Seizure seizure = resource.seize_preempting(2, 1);
  EXPECT_EQ(seizure.seat, kNoSeat);
  EXPECT_EQ(seizure.preempted, std::nullopt);
  EXPECT_EQ(resource.queue_length(), 1U);
}

TEST(Resource, TheInterruptedResumeBeforeThoseOfTheirPriorityWhoCameLater) {
  Resource resource(2);
  resource.seize(1, 1);
  resource.seize(2, 1);
  resource.seize(3, 1);  // waits
  const Seizure first = resource.seize_preempting(8, 0);
  const Seizure second = resource.seize_preempting(9, 0);
  EXPECT_EQ(first.preempted, 2U);
  EXPECT_EQ(second.preempted, 1U);
  EXPECT_EQ(resource.release(first.seat), 1U);
  EXPECT_EQ(resource.release(second.seat), 2U);
  EXPECT_EQ(resource.release(first.seat), 3U);
}

TEST(Resource, OneWhoWithdrawsLeavesTheQueue) {
  Resource resource(1);
  const Seat seat = resource.seize(1);
  resource.seize(2);
  resource.seize(3);
  EXPECT_TRUE(resource.withdraw(2));
  EXPECT_FALSE(resource.withdraw(2));
  EXPECT_FALSE(resource.withdraw(1));
  EXPECT_EQ(resource.release(seat), 3U);
}

#if GTEST_HAS_DEATH_TEST
TEST(ResourceDeathTest, ReleasingAFreeSeatAborts) {
  Resource resource(1);
  EXPECT_DEATH(resource.release(0), "free seat");
  EXPECT_DEATH(Resource(0), "needs a server");
  resource.seize(1);
  EXPECT_DEATH(resource.seize(2, kPriorities), "no such priority");
}
#endif

}  // namespace
}  // namespace journey::engine
