// What the result and the evidence say of the request followed.
#include <algorithm>

#include <gtest/gtest.h>

#include "tests/web/session_support.h"
#include "tests/web/view_by_hand.h"
#include "web/view/reasons.h"
#include "web/words/result.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

using by_hand::segment;
using model::Cause;
using model::Pass;

model::Segment work(double from_day, double to_day, Pass pass, model::Step step = model::Step::code) {
  model::Segment one = segment(from_day, to_day, Cause::work, step);
  one.pass = pass;
  return one;
}

TEST(HoursWorked, AreToldApartByWhyTheyWereWorked) {
  const HoursWorked hours =
      hours_worked({work(0, 1, Pass::first), work(1, 1.5, Pass::question), segment(1.5, 9, Cause::queue),
                    work(9, 9.25, Pass::lost_context), work(9.25, 9.5, Pass::conflict), work(9.5, 10, Pass::unit_fault),
                    work(10, 11, Pass::system_fault), work(11, 11.5, Pass::acceptance_fault),
                    work(12, 13, Pass::first, model::Step::release)});
  EXPECT_NEAR(hours.first, 24, 1e-9);
  EXPECT_NEAR(hours.hand_offs, 18, 1e-9);
  EXPECT_NEAR(hours.merges, 6, 1e-9);
  EXPECT_NEAR(hours.faults, 48, 1e-9);
  EXPECT_NEAR(hours.all(), 96, 1e-9) << "the release is not work on the request";
}

TEST(Result, TellsWhereTheHoursWentThatNobodyAskedFor) {
  EXPECT_EQ(
      words::hours_told(32.2, {41.2, 12.1, 5.2, 4.8}),
      "32 hours were requested; 63 were worked, 22 of them rework: 12 for faults, 5.2 for hand-offs, 4.8 for merge "
      "conflicts. Coordination, reviews and less experienced people took the rest.");
  EXPECT_EQ(words::hours_told(34, {34, 0, 0, 4.4}),
            "34 hours were requested; 38 were worked, 4.4 of them rework: 4.4 for merge conflicts.");
  EXPECT_EQ(
      words::hours_told(20, {30, 0, 0, 0}),
      "20 hours were requested; 30 were worked. Coordination, reviews and less experienced people took the rest.");
  EXPECT_EQ(
      words::hours_told(32, {20, 4, 0, 0}),
      "32 hours were requested; it was worked on for 24: some steps were automated, or several people worked at once.");
  EXPECT_EQ(words::hours_told(10, {10, 0, 0, 0}), "10 hours were requested; 10 were worked.");
}

TEST(Result, TellsWhyThisRequestIsTheOneFollowed) {
  const RunView view = view_of(at_day(365));
  const auto told = about_followed(view);
  ASSERT_EQ(told.size(), 2U);
  EXPECT_EQ(
      told.front(),
      "Why this request? It is typical: every company finished it, Siloed\u2019s time for it is in the middle fifth, "
      "and its size is close to the median.");
  EXPECT_TRUE(told.back().starts_with("Siloed: " + words::working_hours(view.request_hours) + " were requested;"))
      << told.back();
}

}  // namespace
}  // namespace journey::web
