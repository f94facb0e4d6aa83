#include "web/reading/evidence_flow.h"

#include <gtest/gtest.h>

#include "tests/web/session_support.h"
#include "web/reading/evidence.h"

namespace journey::web {
namespace {

FlowSample sample(double day, std::uint32_t coding, std::uint32_t testing, std::uint64_t done,
                  std::uint64_t given_up = 0) {
  FlowSample one;
  one.day = day;
  one.open[static_cast<std::size_t>(Stage::code)] = coding;
  one.open[static_cast<std::size_t>(Stage::test)] = testing;
  one.done = done;
  one.given_up = given_up;
  return one;
}

TEST(Flow, WhatWasAskedForIsOpenOrHasLeft) {
  const FlowSample one = sample(3, 4, 2, 10, 1);
  EXPECT_EQ(one.in_progress(), 6U);
  EXPECT_EQ(one.left(), 11U);
  EXPECT_EQ(one.asked(), 17U);
}

TEST(Flow, WhatIsAskedForHasLeftOnTheDayTheOtherEdgeReachesItsLevel) {
  const Flow flow = {sample(0, 3, 0, 0), sample(1, 2, 1, 1), sample(2, 3, 0, 2), sample(3, 2, 0, 4)};
  EXPECT_EQ(day_left(flow, 0), 3.0);  // three were open; four have left on day 3, two on day 2
  EXPECT_EQ(day_left(flow, 1), 3.0);
  EXPECT_FALSE(day_left(flow, 2));  // five are never reached
}

TEST(Flow, LittlesLawHoldsOverTheWholeOfIt) {
  // 4 open for two days, then 2 for two: 3 on average; 6 leave in 4 days: 1.5 a day; so 2 days each.
  const Flow flow = {sample(0, 4, 0, 0), sample(2, 2, 0, 3), sample(4, 2, 0, 6)};
  const auto law = little(flow);
  ASSERT_TRUE(law);
  EXPECT_DOUBLE_EQ(law->open, 3);
  EXPECT_DOUBLE_EQ(law->leaving_a_day, 1.5);
  EXPECT_DOUBLE_EQ(law->days_each, 2);
  EXPECT_FALSE(little({sample(0, 4, 0, 0), sample(4, 4, 0, 0)}));
  EXPECT_FALSE(little({}));
}

TEST(Flow, ADayIsReadFromTheSampleThatHoldsOnIt) {
  const Flow flow = {sample(0, 1, 0, 0), sample(1, 2, 0, 0)};
  EXPECT_EQ(sample_at(flow, -1), 0U);
  EXPECT_EQ(sample_at(flow, 0.9), 0U);
  EXPECT_EQ(sample_at(flow, 400), 1U);
}

TEST(Flow, OfARealYearItsEdgesNeverFallAndEndWithTheBooks) {
  const Session session = rehearsed();
  ASSERT_NE(session.evidence(), nullptr);
  for (std::size_t i = 0; i < session.organisation_count(); ++i) {
    const Flow& flow = (*session.evidence())[i].flow;
    ASSERT_EQ(flow.size(), 366U);
    EXPECT_EQ(flow.front().left(), 0U);
    for (std::size_t day = 1; day < flow.size(); ++day) {
      EXPECT_GE(flow[day].left(), flow[day - 1].left());
      EXPECT_GE(flow[day].asked(), flow[day - 1].asked());
    }
    EXPECT_EQ(flow.back().done, session.outcome(i)->measurement.flow_count);
  }
}

TEST(Flow, LittlesLawAgreesWithTheBooksWithinATenth) {
  const Session session = rehearsed();
  for (const auto& one : *session.evidence()) {
    const auto law = little(one.flow);
    ASSERT_TRUE(law && one.flow_hours);
    EXPECT_NEAR(law->days_each, *one.flow_hours / 24, law->days_each / 10) << one.name;
  }
}

}  // namespace
}  // namespace journey::web
