#include "sim/experiment/parallel.h"

#include <gtest/gtest.h>

#include <vector>

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
  for_each_index(4, 3, [&](std::size_t done, std::size_t all) {
    EXPECT_EQ(all, 4U);
    told.push_back(done);
  }, [](std::size_t) {});
  EXPECT_EQ(told, (std::vector<std::size_t>{1, 2, 3, 4}));
}

TEST(ForEachIndex, HasNothingToDoForNoTasks) {
  for_each_index(0, 4, nullptr, [](std::size_t) { FAIL(); });
}

}  // namespace
}  // namespace journey::experiment
