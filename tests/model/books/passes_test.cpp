// The second key of the books: first pass or again, and why.
#include <gtest/gtest.h>

#include "tests/model/audit.h"
#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;
using engine::hours;

Duration of(const ByPass& by_pass, Pass pass) { return by_pass[index_of(pass)]; }

/// A fault in every hour or so, each mended in two hours.
World faulty_world() {
  World world = quiet_world();
  world.defect_per_100_hours = 100;
  return world;
}

/// Mending `faults` of them from `from` on, as the clock on the wall sees it.
Duration elapsed_mending(const OrganisationState& s, Time from, std::uint64_t faults) {
  return s.shifts[kUsualShift].calendar.add_working(from, hours(2.0 * static_cast<double>(faults))) - from;
}

TEST(Passes, AreAllFirstWhereNothingComesBack) {
  Workshop w(one_person());
  w.idea(at(0, 0, 9), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(of(w.finished().by_pass, Pass::first), w.finished().exposed - w.finished().arrived);
  EXPECT_EQ(audit(w.state()), "");
}

// Coded by Tuesday 13, built at once; what comes after the mending has not been done before.
TEST(Passes, AfterUnitTestsSentAChangeBackLastUntilItIsBuiltAgain) {
  Practices p = plain_practices();
  p.test_unit_detection = 1;
  Workshop w(one_person(faulty_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(20, 0, 0));
  const std::uint64_t faults = w.state().counts.faults_found_unit;
  ASSERT_GT(faults, 0U);
  const Duration again = elapsed_mending(w.state(), at(0, 1, 13), faults);
  EXPECT_EQ(of(w.deployed().by_pass, Pass::unit_fault), again);
  EXPECT_EQ(of(w.deployed().by_pass, Pass::first), w.deployed().deployed - w.deployed().first_commit - again);
  EXPECT_EQ(of(w.finished().by_pass, Pass::unit_fault), again);
}

// Tested by Tuesday 17, mended, tested again in no time; the product owner then looks for the first time.
TEST(Passes, AfterTestersSentAChangeBackLastUntilItHasPassedTheirTest) {
  Practices p = plain_practices();
  p.test_system_detection = 1;
  p.test_retest_share = 0;
  p.test_acceptance_hours = 1;
  Workshop w(one_person(faulty_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(20, 0, 0));
  const std::uint64_t faults = w.state().counts.faults_found_system;
  ASSERT_GT(faults, 0U);
  EXPECT_EQ(of(w.finished().by_pass, Pass::system_fault), elapsed_mending(w.state(), at(0, 1, 17), faults));
  EXPECT_EQ(snapshot(w.state()).hours_by_work[index_of(Work::new_work)], hours(16 + 1));
}

// Shown by Tuesday 17; acceptance takes from Wednesday 9 to 10 and sends back, later it takes an hour again.
TEST(Passes, AfterTheProductOwnerSentAChangeBackHoldTheSecondLookToo) {
  Practices p = plain_practices();
  p.test_acceptance_detection = 1;
  p.test_retest_share = 0;
  p.test_acceptance_hours = 1;
  Workshop w(one_person(faulty_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(20, 0, 0));
  const std::uint64_t faults = w.state().counts.faults_found_acceptance;
  ASSERT_GT(faults, 0U);
  const Time sent_back = at(0, 2, 10);
  EXPECT_EQ(of(w.finished().by_pass, Pass::acceptance_fault), w.finished().exposed - sent_back);
  EXPECT_EQ(snapshot(w.state()).hours_by_work[index_of(Work::rework)], hours(2.0 * static_cast<double>(faults) + 1));
}

// Handed over on Tuesday at 13: the first hour of the testers' five is for finding out what was lost.
TEST(Passes, HoldWhatWasLostInAHandOff) {
  Practices p = plain_practices();
  p.handoff_context_loss = 0.25;
  Workshop w(two_specialists(p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(of(w.finished().by_pass, Pass::lost_context), hours(1));
}

TEST(Passes, HoldTheQuestionsOfAHandOff) {
  Practices p = plain_practices();
  p.handoff_return_probability = 1;
  p.handoff_clarify_hours = 2;
  Workshop w(two_specialists(p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(of(w.finished().by_pass, Pass::question), hours(2));
}

// Merged on the second Monday at 16; three hours of solving end on Tuesday at 11.
TEST(Passes, HoldConflictsWithTheNightBetween) {
  Practices p = plain_practices();
  p.integration_interval_days = 7;
  p.integration_conflict_rate = 1e6;
  p.integration_conflict_hours = 3;
  Workshop w(scenario_of({whole_team({master(), master()})}, quiet_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.idea(at(0, 0, 9), 1);
  w.until(at(2, 0, 0));
  EXPECT_EQ(of(w.finished(0).by_pass, Pass::conflict), Duration{});
  EXPECT_EQ(of(w.finished(1).by_pass, Pass::conflict), hours(3 + 16));
}

// Coded from Monday 13 to Tuesday 13; merged only next week.
TEST(OpenChanges, AreBookedByWhatTheyHaveWaitedForSoFar) {
  Practices p = plain_practices();
  p.integration_interval_days = 7;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(0, 2, 13));
  const Measurement m = measured(w.state());
  EXPECT_EQ(m.open_count, 1U);
  EXPECT_EQ(in_words(m.open_by_cause),
            causes({{Cause::work, hours(8)}, {Cause::off_hours, hours(16)}, {Cause::integration, hours(24)}}));
  EXPECT_EQ(m.open_total, hours(48));
}

}  // namespace
}  // namespace journey::model
