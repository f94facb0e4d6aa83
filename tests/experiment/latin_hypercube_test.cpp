#include "sim/experiment/latin_hypercube.h"

#include <set>

#include <gtest/gtest.h>

namespace journey::experiment {
namespace {

TEST(LatinHypercube, HasOnePointInEverySliceOfEveryDimension) {
  constexpr std::size_t kPoints = 17;
  const auto cube = latin_hypercube(kPoints, 5, 3);
  ASSERT_EQ(cube.size(), kPoints);
  for (std::size_t d = 0; d < 5; ++d) {
    std::set<int> slices;
    for (const auto& point : cube) {
      EXPECT_GT(point[d], 0);
      EXPECT_LT(point[d], 1);
      slices.insert(static_cast<int>(point[d] * kPoints));
    }
    EXPECT_EQ(slices.size(), kPoints);
  }
}

TEST(LatinHypercube, IsTheSameForTheSameSeedAndAnotherForAnother) {
  EXPECT_EQ(latin_hypercube(10, 3, 1), latin_hypercube(10, 3, 1));
  EXPECT_NE(latin_hypercube(10, 3, 1), latin_hypercube(10, 3, 2));
}

TEST(LatinHypercube, PutsItsDimensionsInDifferentOrders) {
  const auto cube = latin_hypercube(20, 2, 1);
  bool different = false;
  for (const auto& point : cube)
    different = different || static_cast<int>(point[0] * 20) != static_cast<int>(point[1] * 20);
  EXPECT_TRUE(different);
}

}  // namespace
}  // namespace journey::experiment
