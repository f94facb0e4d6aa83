// The yearly freeze: weeks 48 to 51 of each 52 where it is four weeks long. Windows are on Thursdays at 20.
#include <gtest/gtest.h>

#include "sim/model/state/schedule.h"
#include "tests/model/audit.h"
#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;
using engine::hours;
using engine::kMinute;

Practices frozen(double weeks, double window_days) {
  Practices p = plain_practices();
  p.approval_freeze_weeks = weeks;
  p.deploy_window_days = window_days;
  return p;
}

/// When what is asked for at nine on that day, and takes two days of work, is in production.
Time live(const Practices& practices, Time asked) {
  Workshop w(one_person(quiet_world(), practices));
  w.idea(asked, 0);
  w.until(asked + engine::kWeek * 70);
  EXPECT_EQ(audit(w.state()), "");
  return w.state().finished_features.empty() ? engine::kNever : w.finished().exposed;
}

TEST(Freeze, LeavesTheLastWindowBeforeItOpen) { EXPECT_EQ(live(frozen(4, 7), at(47, 2, 9)), at(47, 3, 20)); }

TEST(Freeze, EndsWithTheFirstWindowOfTheYear) {
  EXPECT_EQ(live(frozen(4, 7), at(47, 3, 9)), at(52, 3, 20)) << "prepared before it, whose next window is in it";
  EXPECT_EQ(live(frozen(4, 7), at(49, 0, 9)), at(52, 3, 20)) << "prepared in it";
}

TEST(Freeze, EndsWithTheYearWhereAnyTimeIsAWindow) {
  EXPECT_EQ(live(frozen(4, 0), at(47, 3, 9)), at(47, 4, 17));
  EXPECT_EQ(live(frozen(4, 0), at(48, 0, 9)), at(52, 0, 0));
}

TEST(Freeze, ComesEveryYear) {
  EXPECT_EQ(live(frozen(4, 7), at(99, 3, 9)), at(104, 3, 20));
  EXPECT_EQ(live(frozen(4, 7), at(103, 3, 9)), at(104, 3, 20));
  EXPECT_EQ(live(frozen(4, 7), at(104, 0, 9)), at(104, 3, 20));
}

// Every twelve weeks: weeks 36, 48 (frozen), 60. Every ninety days: days 273, 363 (frozen), 453, a Saturday.
TEST(Freeze, PassesOverWindowsFarApart) {
  EXPECT_EQ(live(frozen(4, 84), at(37, 0, 9)), at(60, 3, 20));
  EXPECT_EQ(live(frozen(4, 90), at(40, 0, 9)), at(64, 5, 20));
}

// Half of the year, with windows on days 183, 273 and 363 in it.
TEST(Freeze, MayBeLongerThanWindowsAreApart) {
  EXPECT_EQ(live(frozen(26, 90), at(25, 0, 9)), at(64, 5, 20));
  EXPECT_EQ(live(frozen(26, 7), at(26, 0, 9)), at(52, 3, 20));
}

TEST(Freeze, OfTheWholeYearLetsNothingGoLiveAndTheRunEnds) {
  EXPECT_EQ(live(frozen(52, 7), at(1, 0, 9)), engine::kNever);
  EXPECT_EQ(live(frozen(52, 0), at(1, 0, 9)), engine::kNever);
}

Workshop with_decisions(const Practices& practices, std::vector<Intervention> decisions) {
  Scenario scenario = one_person(quiet_world(), practices);
  scenario.events = std::move(decisions);
  return Workshop(scenario);
}

// Prepared on Tuesday of week 48.
TEST(Freeze, ThatIsLiftedLetsWhatWaitsGoWithTheNextWindow) {
  Workshop w = with_decisions(frozen(4, 7), {change_on(7 * 49, &Practices::approval_freeze_weeks, 0)});
  w.idea(at(48, 0, 9), 0);
  w.until(at(60, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(49, 3, 20));
}

// Prepared on Tuesday of week 48; declared on Wednesday.
TEST(Freeze, ThatIsDeclaredHoldsWhatWaitsForAWindowInIt) {
  Workshop w = with_decisions(frozen(0, 7), {change_on(7 * 48 + 2, &Practices::approval_freeze_weeks, 4)});
  w.idea(at(48, 0, 9), 0);
  w.until(at(60, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(52, 3, 20));
  EXPECT_EQ(w.state().batches.size(), 1U);
}

// From every four weeks (weeks 0, 4, 8) to weekly, on Monday of week 6.
TEST(Window, ThatComesMoreOftenTakesWhatWaits) {
  Workshop w = with_decisions(frozen(0, 28), {change_on(7 * 6, &Practices::deploy_window_days, 7)});
  w.idea(at(5, 0, 9), 0);
  w.until(at(60, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(6, 3, 20));
}

TEST(Window, IsOpenToWhatIsPreparedAtItsVeryInstant) {
  Workshop w(one_person(quiet_world(), frozen(0, 7)));
  w.until(at(2, 3, 20));
  EXPECT_EQ(next_window(w.state()), at(2, 3, 20));
  w.until(at(2, 3, 20) + engine::kMillisecond);
  EXPECT_EQ(next_window(w.state()), at(3, 3, 20));
}

TEST(Dates, RecurAtMostOnceAMinute) {
  Practices p = plain_practices();
  p.release_cadence_days = p.plan_cadence_days = p.integration_interval_days = p.deploy_window_days = 1e-9;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(1, 0, 10), 0);
  w.until(at(1, 4, 0));
  EXPECT_LE(w.finished().exposed, at(1, 2, 10) + 4 * kMinute);
}

}  // namespace
}  // namespace journey::model
