#include "sim/experiment/calibrate/work_mix.h"

#include <gtest/gtest.h>

namespace journey::experiment {
namespace {

using engine::kHour;
using model::Work;

TEST(WorkMix, LeavesIdleHoursOutAndAddsUpToAHundred) {
  model::Measurement total;
  total.hours_by_work[model::index_of(Work::new_work)] = 30 * kHour;
  total.hours_by_work[model::index_of(Work::release)] = 10 * kHour;
  total.hours_by_work[model::index_of(Work::rework)] = 15 * kHour;
  total.hours_by_work[model::index_of(Work::incident)] = 5 * kHour;
  total.hours_by_work[model::index_of(Work::support)] = 20 * kHour;
  total.hours_by_work[model::index_of(Work::idle)] = 500 * kHour;
  const WorkMix mix = work_mix_of(total);
  EXPECT_DOUBLE_EQ(mix[0], 50);
  EXPECT_DOUBLE_EQ(mix[1], 25);
  EXPECT_DOUBLE_EQ(mix[2], 0);
  EXPECT_DOUBLE_EQ(mix[3], 0);
  EXPECT_DOUBLE_EQ(mix[4], 25);
}

TEST(WorkMix, NormalisesThePublishedMediansToBusyHours) {
  EXPECT_DOUBLE_EQ(published_work_mix(Cluster::low)[0], 100 * 30.0 / 95);
  EXPECT_DOUBLE_EQ(published_work_mix(Cluster::elite)[1], 100 * 19.5 / 89.5);
}

TEST(WorkMix, PassesWithinFivePointsAndInTheRightOrder) {
  WorkMix low = published_work_mix(Cluster::low);
  const WorkMix elite = published_work_mix(Cluster::elite);
  for (const WorkMixRow& row : compare_work_mix(low, elite)) {
    EXPECT_TRUE(row.within);
    EXPECT_TRUE(row.ordered);
  }
  low[0] += 5.1;  // new work: published 31.6 and 55.9
  low[2] -= 5.1;  // security: published 10.5 and 5.6, so low falls below elite
  const auto rows = compare_work_mix(low, elite);
  EXPECT_FALSE(rows[0].within);
  EXPECT_TRUE(rows[0].ordered);
  EXPECT_FALSE(rows[2].within);
  EXPECT_FALSE(rows[2].ordered);
}

TEST(WorkMix, LetsTheOrderBeWherePublishedFiguresHardlyDiffer) {
  WorkMix low = published_work_mix(Cluster::low);  // unplanned: 21.1 against 21.8
  low[1] += 3;
  EXPECT_TRUE(compare_work_mix(low, published_work_mix(Cluster::elite))[1].ordered);
}

}  // namespace
}  // namespace journey::experiment
