#include "sim/experiment/calibrate/dora.h"

#include <gtest/gtest.h>

namespace journey::experiment {
namespace {

constexpr double kPerYear = 7.0 / 365.0;  // deployments a week of one a year

std::array<bool, kClusterCount> only(Cluster cluster) {
  std::array<bool, kClusterCount> flags{};
  flags[static_cast<std::size_t>(cluster)] = true;
  return flags;
}

TEST(DoraClusters, HoldTheMiddleOfEachPublishedCluster) {
  const FourMeasures examples[kClusterCount] = {{1500 * kPerYear, 5, 0.07, 0.5},
                                                {100 * kPerYear, 60, 0.10, 10},
                                                {25 * kPerYear, 300, 0.10, 20},
                                                {6 * kPerYear, 1500, 0.50, 400}};
  for (std::size_t c = 0; c < kClusterCount; ++c) {
    const ClusterVerdict verdict = classify(examples[c]);
    EXPECT_EQ(verdict.cluster, static_cast<Cluster>(c));
    EXPECT_TRUE(verdict.exact);
  }
}

TEST(DoraClusters, GiveEveryMeasureTheClustersThatHoldIt) {
  const ClusterVerdict verdict = classify({25 * kPerYear, 60, 0.30, 20});
  EXPECT_EQ(verdict.by_measure[0], only(Cluster::medium));
  EXPECT_EQ(verdict.by_measure[1], only(Cluster::high));
  EXPECT_EQ(verdict.by_measure[2], (std::array<bool, kClusterCount>{}));  // 30 % lies in no range
  EXPECT_EQ(verdict.by_measure[3], (std::array<bool, kClusterCount>{false, true, true, false}));
}

TEST(DoraClusters, TakeTheNearestOnALogScaleWhereNoneHoldsAll) {
  // Low but for the failure rate: only that measure is off, and by a factor of two.
  const ClusterVerdict verdict = classify({6 * kPerYear, 1500, 0.23, 400});
  EXPECT_EQ(verdict.cluster, Cluster::low);
  EXPECT_FALSE(verdict.exact);
}

TEST(DoraClusters, LeaveOutWhatIsUndefined) {
  const ClusterVerdict verdict = classify({6 * kPerYear, 1500, std::nullopt, std::nullopt});
  EXPECT_EQ(verdict.cluster, Cluster::low);
  EXPECT_TRUE(verdict.exact);
  EXPECT_FALSE(classify({}).cluster.has_value());
}

TEST(DoraClusters, TakeZeroAsVerySmall) {
  EXPECT_EQ(classify({1500 * kPerYear, 5, 0.0, 0.0}).cluster, Cluster::elite);
  EXPECT_EQ(classify({0.0, std::nullopt, std::nullopt, std::nullopt}).cluster, Cluster::low);
}

}  // namespace
}  // namespace journey::experiment
