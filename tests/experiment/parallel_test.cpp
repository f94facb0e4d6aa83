#include "sim/experiment/parallel.h"

#include <vector>

#include <gtest/gtest.h>

namespace journey::experiment {
namespace {

TEST(ForEachIndex, DoesEachTaskOnceWithAnyNumberOfJobs) {
  for (const unsigned jobs : {0U, 1U, 2U, 7U, 100U}) {
    std::vector<int> done(50, 0);
    for_each_index(done.size(), jobs, nullptr, [&](std::size_t i) { ++done[i]; });
    EXPECT_EQ(done, std::vector<int>(50, 1)) << jobs;
  }
}

TEST(ForEachIndex, TellsItsProgressOneByOne) {
  std::vector<std::size_t> told;
  for_each_index(
      4, 3,
      [&](std::size_t done, std::size_t all) {
        EXPECT_EQ(all, 4U);
        told.push_back(done);
      },
      [](std::size_t) {});
  EXPECT_EQ(told, (std::vector<std::size_t>{1, 2, 3, 4}));
}

TEST(ForEachIndex, HasNothingToDoForNoTasks) {
  for_each_index(0, 4, nullptr, [](std::size_t) { FAIL(); });
}

TEST(ForEachInOrder, DoesEachTaskOnceAndTakesThemInOrder) {
  for (const unsigned jobs : {0U, 1U, 2U, 7U}) {
    std::vector<int> done(300, 0);
    std::vector<std::size_t> taken;
    for_each_in_order(
        done.size(), jobs, [&](std::size_t i) { ++done[i]; },
        [&](std::size_t i) {
          EXPECT_EQ(done[i], 1);
          taken.push_back(i);
          return true;
        });
    ASSERT_EQ(taken.size(), done.size()) << jobs;
    for (std::size_t i = 0; i < taken.size(); ++i) EXPECT_EQ(taken[i], i);
  }
}

TEST(ForEachInOrder, NeverUsesAPlaceThatIsNotTakenYet) {
  std::vector<std::size_t> places(kHeldInOrder);
  for_each_in_order(
      1000, 4, [&](std::size_t i) { places[i % kHeldInOrder] = i; },
      [&](std::size_t i) {
        EXPECT_EQ(places[i % kHeldInOrder], i);
        return true;
      });
}

TEST(ForEachInOrder, EndsWhereItIsTold) {
  for (const unsigned jobs : {1U, 3U}) {
    std::size_t last = 0;
    for_each_in_order(
        1000, jobs, [](std::size_t) {},
        [&](std::size_t i) {
          last = i;
          return i < 41;
        });
    EXPECT_EQ(last, 41U) << jobs;
  }
}

}  // namespace
}  // namespace journey::experiment
