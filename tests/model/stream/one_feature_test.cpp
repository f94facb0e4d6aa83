// One feature, one person who does every step: each millisecond can be told beforehand.
#include <gtest/gtest.h>

#include "tests/model/audit.h"
#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;
using engine::hours;
using engine::minutes;

// Plan Tuesday 10-14, code 14-17 and Wednesday 9-14, test 14-17 and Thursday 9-10: 16 hours of work, two nights.
TEST(OneFeature, TakesItsWorkAndTheNightsBetween) {
  Workshop w(one_person());
  w.idea(at(0, 1, 10), 0);
  w.until(at(1, 0, 0));
  ASSERT_EQ(w.state().finished_features.size(), 1U);
  EXPECT_EQ(w.finished().exposed, at(0, 3, 10));
  EXPECT_EQ(in_words(w.finished().by_cause), causes({{Cause::work, hours(16)}, {Cause::off_hours, hours(32)}}));
  EXPECT_EQ(w.deployed().first_commit, at(0, 1, 14));
  EXPECT_EQ(w.deployed().deployed, at(0, 3, 10));
  EXPECT_EQ(in_words(w.deployed().by_cause), causes({{Cause::work, hours(12)}, {Cause::off_hours, hours(32)}}));
  EXPECT_EQ(audit(w.state()), "");
}

TEST(OneFeature, AsleepOverAWeekendIsOffHours) {
  Workshop w(one_person());
  w.idea(at(0, 4, 10), 0);
  w.until(at(2, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(1, 1, 10));
  EXPECT_EQ(in_words(w.finished().by_cause), causes({{Cause::work, hours(16)}, {Cause::off_hours, hours(64 + 16)}}));
}

TEST(OneFeature, ArrivingAtNightWaitsInTheQueueUntilSomebodyComes) {
  Workshop w(one_person());
  w.idea(at(0, 1, 20), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(0, 3, 17));
  EXPECT_EQ(in_words(w.finished().by_cause),
            causes({{Cause::work, hours(16)}, {Cause::off_hours, hours(16)}, {Cause::queue, hours(13)}}));
}

// Code ends Monday 21 working hours in... by the clock: plan Mon 9-13, code Mon 13-17 and Tue 9-13, build by machine
// Tue 13-15, tests by machine 15-18, then nobody is there until Wed 9: queue 15 h; test Wed 9-13; deployed 13:30.
TEST(OneFeature, MachinesWorkAtNightAndPeopleDoNot) {
  Practices p = plain_practices();
  p.build_machine_minutes = 120;
  p.test_machine_minutes = 180;
  p.deploy_machine_minutes = 30;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(0, 2, 13.5));
  EXPECT_EQ(in_words(w.finished().by_cause), causes({{Cause::work, hours(16)},
                                                     {Cause::off_hours, hours(16)},
                                                     {Cause::machine, minutes(330)},
                                                     {Cause::queue, hours(15)}}));
}

TEST(OneFeature, ReviewBuildAcceptanceReleaseAndDeploymentByHandAreWork) {
  Practices p = plain_practices();
  p.build_manual_hours = 1;
  p.test_acceptance_hours = 1;
  p.release_fixed_hours = 1.5;
  p.release_hours_per_change = 0.5;
  p.deploy_manual_hours = 2;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(0, 2, 9 + 6));
  EXPECT_EQ(in_words(w.finished().by_cause), causes({{Cause::work, hours(22)}, {Cause::off_hours, hours(32)}}));
  const Snapshot books = snapshot(w.state());
  EXPECT_EQ(books.hours_by_work[index_of(Work::new_work)], hours(17));
  EXPECT_EQ(books.hours_by_work[index_of(Work::release)], hours(5));
  EXPECT_EQ(books.hours_by_work[index_of(Work::idle)], hours(40 - 22));
}

TEST(OneFeature, HalfTheSkillTakesThreeQuartersOfTheSpeed) {
  World world = quiet_world();  // speed 0.5 without skill, so 0.75 with half of it
  Scenario scenario = scenario_of({whole_team({{"Pat", "junior", all_skills(0.5)}})}, world);
  Workshop w(scenario);
  w.idea(at(0, 0, 9), 0);
  w.until(at(1, 0, 0));
  const Duration work = w.finished().by_cause[index_of(Cause::work)];
  EXPECT_NEAR(static_cast<double>(work.ms), static_cast<double>(hours(16 / 0.75).ms), 3);
}

// Two people are one pair: 10 % of their time at 0.1 a pair.
TEST(OneFeature, TalkingWithATeamMateSlowsBoth) {
  World world = quiet_world();
  world.work_coordination_per_pair = 0.1;
  Workshop w(scenario_of({whole_team({master(), master()})}, world));
  w.idea(at(0, 0, 9), 0);
  w.until(at(1, 0, 0));
  const Duration work = w.finished().by_cause[index_of(Cause::work)];
  EXPECT_NEAR(static_cast<double>(work.ms), static_cast<double>(hours(16 / 0.9).ms), 3);
  const Snapshot books = snapshot(w.state());
  EXPECT_NEAR(static_cast<double>(books.hours_by_work[index_of(Work::coordination)].ms),
              static_cast<double>(hours(16 / 0.9 * 0.1).ms), 5);
}

// Plan Monday 10-14, then two slices of 4 hours' code and 2 hours' test: somebody is at one of them all the time.
TEST(OneFeature, CutInSlicesIsShownWhenTheLastIsInProduction) {
  Practices p = plain_practices();
  p.batch_slice_hours = 8;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 10), 0);
  w.until(at(1, 0, 0));
  ASSERT_EQ(w.state().finished_changes.size(), 2U);
  ASSERT_EQ(w.state().finished_features.size(), 1U);
  EXPECT_EQ(w.finished().exposed, at(0, 2, 10));
  EXPECT_EQ(in_words(w.finished().by_cause), causes({{Cause::work, hours(16)}, {Cause::off_hours, hours(32)}}));
}

}  // namespace
}  // namespace journey::model
