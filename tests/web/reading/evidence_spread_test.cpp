#include "web/reading/evidence_spread.h"

#include <algorithm>
#include <numeric>

#include <gtest/gtest.h>

#include "tests/web/session_support.h"
#include "web/reading/evidence.h"

namespace journey::web {
namespace {

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const std::size_t half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

TEST(Spread, BinsAreEqualOnTheLogarithmicScaleAndTheOutermostTakeTheRest) {
  EXPECT_EQ(binned({0.1, 1, 5, 10, 50, 99, 5000}, 1, 100, 2), (std::vector<std::size_t>{3, 4}));
}

TEST(Spread, TheLikelyShareIsWilsonsInterval) {
  // 5 of 10: the middle is 0.5; half the width is 1.96 / 1.384 * sqrt(0.025 + 0.0096) = 0.2634.
  const auto half = likely_share(5, 10);
  ASSERT_TRUE(half);
  EXPECT_NEAR(half->low, 0.2366, 1e-4);
  EXPECT_NEAR(half->high, 0.7634, 1e-4);
  const auto none = likely_share(0, 10);  // 3.8415 / 13.8415
  EXPECT_NEAR(none->low, 0, 1e-12);
  EXPECT_NEAR(none->high, 0.2775, 1e-4);
  EXPECT_FALSE(likely_share(0, 0));
}

TEST(Spread, TheValuesAreThoseTheMeasuresAreMadeOf) {
  const Session session = rehearsed();
  for (const auto& one : *session.evidence()) {
    ASSERT_FALSE(one.spread.lead_hours.empty()) << one.name;
    EXPECT_NEAR(median(one.spread.lead_hours), *one.measures[1], 1e-6) << one.name;
    EXPECT_NEAR(static_cast<double>(one.spread.failed) / static_cast<double>(one.spread.judged), *one.measures[2],
                1e-9);
    EXPECT_NEAR(median(one.spread.restore_hours), *one.measures[3], 1e-6) << one.name;
    const double weeks = session.last_day() / 7;
    EXPECT_NEAR(static_cast<double>(one.spread.deployments) / weeks, *one.measures[0], 1e-9);
  }
}

}  // namespace
}  // namespace journey::web
