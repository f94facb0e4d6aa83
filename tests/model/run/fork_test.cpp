// A run is a value: copies fork it, and how its clock is moved changes nothing.
#include <gtest/gtest.h>

#include "tests/model/audit.h"
#include "tests/model/fixture.h"
#include "tests/model/measurement_audit.h"

namespace journey::model {
namespace {

using namespace fixture;

OrganisationRun busy_run() { return OrganisationRun(shared(busy_scenario()), 0, 7, 0); }

TEST(Run, CopiedInMidYearHasTheSameFuture) {
  OrganisationRun run = busy_run();
  run.run_to_day(100);
  OrganisationRun fork = run;
  run.run_to_day(200);
  fork.run_to_day(200);
  EXPECT_EQ(run.history_hash(), fork.history_hash());
  EXPECT_EQ(run.events(), fork.events());
}

TEST(Run, IsNotTouchedByWhatItsCopyDoes) {
  OrganisationRun run = busy_run();
  run.run_to_day(50);
  OrganisationRun fork = run;
  fork.decide({change_on(50, &Practices::flow_wip_limit, 1)});
  fork.run_to_day(200);
  OrganisationRun untouched = busy_run();
  untouched.run_to_day(200);
  run.run_to_day(200);
  EXPECT_EQ(run.history_hash(), untouched.history_hash());
  EXPECT_NE(run.history_hash(), fork.history_hash());
}

TEST(Run, GoesTheSameWayInSmallStepsAndInOne) {
  OrganisationRun big = busy_run();
  OrganisationRun days = busy_run();
  OrganisationRun events = busy_run();
  big.run_to_day(120);
  for (double day = -27.7; day < 120; day += 0.9) days.run_to_day(day);
  days.run_to_day(120);
  while (events.step_before_day(120)) {
  }
  EXPECT_EQ(big.history_hash(), days.history_hash());
  EXPECT_EQ(big.history_hash(), events.history_hash());
  EXPECT_EQ(big.events(), events.events());
  EXPECT_DOUBLE_EQ(big.day(), 120);
}

TEST(Run, CarriesOutEverythingBeforeADayAndNothingOnIt) {
  Scenario scenario = one_person();
  scenario.events = {change_on(3, &Practices::flow_wip_limit, 2)};
  OrganisationRun run(shared(scenario), 0, 1, 0);
  run.run_to_day(3);
  EXPECT_EQ(run.state().practices.flow_wip_limit, 0);
  run.run_to_day(3.001);
  EXPECT_EQ(run.state().practices.flow_wip_limit, 2);
}

TEST(Run, HasTheSameHistoryWhoeverIsWatched) {
  OrganisationRun watched = busy_run();
  OrganisationRun unwatched = busy_run();
  watched.run_to_day(20);
  ASSERT_FALSE(watched.state().features.empty());
  watched.watch(12);
  watched.run_to_day(150);
  unwatched.run_to_day(150);
  EXPECT_EQ(watched.history_hash(), unwatched.history_hash());
}

TEST(Run, TellsTheWholeStoryOfTheRequestThatIsWatched) {
  OrganisationRun run = busy_run();
  run.run_to_day(-27);
  OrganisationRun scout = run;
  scout.run_to_day(150);
  ASSERT_FALSE(scout.state().finished_features.empty());
  const FeatureRecord record = scout.state().finished_features.back();
  run.watch(record.number);
  run.run_to_day(150);
  engine::Time at = record.arrived;
  for (const Segment& segment : run.state().watched_story) {
    EXPECT_EQ(segment.from, at);
    EXPECT_GT(segment.to, segment.from);
    at = segment.to;
  }
  EXPECT_EQ(at, record.exposed);
}

TEST(Run, WithAnotherSeedOrReplicationHasAnotherHistory) {
  const auto scenario = shared(busy_scenario());
  OrganisationRun run(scenario, 0, 7, 0);
  OrganisationRun seed(scenario, 0, 8, 0);
  OrganisationRun replication(scenario, 0, 7, 1);
  for (OrganisationRun* any : {&run, &seed, &replication}) any->run_to_day(30);
  EXPECT_NE(run.history_hash(), seed.history_hash());
  EXPECT_NE(run.history_hash(), replication.history_hash());
  EXPECT_NE(seed.history_hash(), replication.history_hash());
}

TEST(Run, KeepsItsBooksEveryWeekOfAYear) {
  OrganisationRun run = busy_run();
  for (double day = -21; day <= 365; day += 7) {
    run.run_to_day(day + 0.5);
    ASSERT_EQ(audit(run.state()), "");
    ASSERT_EQ(audit(run.measure()), "");
  }
  EXPECT_FALSE(run.limit_reached());
  EXPECT_GT(run.state().finished_features.size(), 20U);
  EXPECT_GT(run.state().incidents.size(), 20U);
}

}  // namespace
}  // namespace journey::model
