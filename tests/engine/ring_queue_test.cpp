#include "sim/engine/ring_queue.h"

#include <gtest/gtest.h>

namespace journey::engine {
namespace {

TEST(RingQueue, WhatCameFirstLeavesFirstAcrossTheWrapAndGrowth) {
  RingQueue<int> queue;
  int next_in = 0;
  int next_out = 0;
  for (int round = 0; round < 100; ++round) {
    for (int i = 0; i < round % 30; ++i) queue.push_back(next_in++);
    for (int i = 0; i < round % 29 && !queue.empty(); ++i) ASSERT_EQ(queue.pop_front(), next_out++);
  }
  EXPECT_EQ(queue.size(), static_cast<std::size_t>(next_in - next_out));
}

TEST(RingQueue, WhatIsPushedToTheFrontLeavesNext) {
  RingQueue<int> queue;
  queue.push_back(2);
  queue.push_front(1);
  queue.push_back(3);
  for (const int expected : {1, 2, 3}) EXPECT_EQ(queue.pop_front(), expected);
}

TEST(RingQueue, RemovingOneKeepsTheOrderOfTheOthers) {
  RingQueue<int> queue;
  for (int i = 0; i < 5; ++i) queue.push_back(i);
  EXPECT_EQ(queue.remove(2), 2);
  for (const int expected : {0, 1, 3, 4}) EXPECT_EQ(queue.pop_front(), expected);
}

TEST(RingQueue, AQueueThatKeepsItsLengthKeepsItsCapacity) {
  RingQueue<int> queue;
  for (int i = 0; i < 16; ++i) queue.push_back(i);
  const std::size_t capacity = queue.capacity();
  for (int i = 0; i < 1000; ++i) {
    queue.pop_front();
    queue.push_back(i);
  }
  EXPECT_EQ(queue.capacity(), capacity);
}

#if GTEST_HAS_DEATH_TEST
TEST(RingQueueDeathTest, TakingFromAnEmptyQueueAborts) { EXPECT_DEATH(RingQueue<int>().pop_front(), "empty"); }
#endif

}  // namespace
}  // namespace journey::engine
