// Trains, windows, deployments: what goes to production, when, and as one of what kind.
#include <gtest/gtest.h>

#include "tests/model/audit.h"
#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;
using engine::hours;
using engine::minutes;

std::uint32_t planned_deployments(const OrganisationState& s) {
  std::uint32_t planned = 0;
  for (const Batch& batch : s.batches) planned += batch.planned && batch.phase == BatchPhase::done ? 1U : 0U;
  return planned;
}

// Trains leave on Fridays at nine, here on the first and every second one after it. Ready on Wednesday at ten.
TEST(Train, LeavesAtItsCadence) {
  Practices p = plain_practices();
  p.release_cadence_days = 14;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 10), 0);
  w.idea(at(0, 3, 10), 1);
  w.until(at(4, 0, 0));
  ASSERT_EQ(w.state().finished_features.size(), 2U);
  EXPECT_EQ(w.finished(0).exposed, at(0, 4, 9));
  EXPECT_EQ(w.finished(0).by_cause[index_of(Cause::release_train)], hours(47));
  EXPECT_EQ(w.finished(1).exposed, at(2, 4, 9));
}

TEST(Train, CarriesAllThatIsReadyInOneDeployment) {
  Practices p = plain_practices();
  p.release_cadence_days = 14;
  p.release_fixed_hours = 2;
  p.release_hours_per_change = 0.5;
  Workshop w(scenario_of({whole_team({master(), master()})}, quiet_world(), p));
  w.idea(at(0, 0, 10), 0);
  w.idea(at(0, 0, 10), 1);
  w.until(at(4, 0, 0));
  ASSERT_EQ(w.state().batches.size(), 1U);
  EXPECT_EQ(w.state().batches[0].count, 2U);
  EXPECT_EQ(w.state().batches[0].deployed, at(0, 4, 12));
  EXPECT_EQ(planned_deployments(w.state()), 1U);
  EXPECT_EQ(snapshot(w.state()).hours_by_work[index_of(Work::release)], hours(3));
}

TEST(Deployment, WaitsForTheOneBeforeIt) {
  Practices p = plain_practices();
  p.deploy_machine_minutes = 600;
  World world = quiet_world();
  Workshop w(scenario_of({whole_team({master(), master()})}, world, p));
  w.idea(at(0, 0, 9.5), 0);
  w.idea(at(0, 0, 10), 1);
  w.until(at(1, 0, 0));
  ASSERT_EQ(w.state().batches.size(), 2U);
  EXPECT_EQ(w.state().batches[0].deployed, at(0, 2, 9.5 + 10));
  EXPECT_EQ(w.state().batches[1].deployed, at(0, 2, 9.5 + 20));
}

/// Two teams, two services, twelve features; deployments take three days. How many overlap in time.
int overlapping_deployments(double shared_database) {
  Practices p = plain_practices();
  p.architecture_deployables = 2;
  p.architecture_shared_database = shared_database;
  p.deploy_machine_minutes = 4320;
  Workshop w(scenario_of({whole_team({master(), master()}), whole_team({master(), master()})}, quiet_world(), p));
  for (std::uint32_t idea = 0; idea < 12; ++idea) w.idea(at(0, 0, 9), idea);
  w.until(at(12, 0, 0));
  EXPECT_EQ(w.state().counts.features_exposed, 12U);
  EXPECT_EQ(audit(w.state()), "");
  int overlapping = 0;
  for (const Batch& one : w.state().batches) {
    for (const Batch& other : w.state().batches) {
      const Duration later = one.deployed - other.deployed;
      overlapping += &other != &one && later.ms >= 0 && later < minutes(p.deploy_machine_minutes) ? 1 : 0;
    }
  }
  return overlapping;
}

TEST(SharedDatabase, LetsNobodyElseDeployMeanwhile) {
  EXPECT_GT(overlapping_deployments(0), 0);
  EXPECT_EQ(overlapping_deployments(1), 0);
}

TEST(SharedDatabase, IsAlteredOnceByAFeatureHoweverItIsCut) {
  Practices p = plain_practices();
  p.architecture_shared_database = 1;
  p.batch_slice_hours = 4;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(1, 0, 0));
  int altering = 0;
  for (const Batch& batch : w.state().batches) altering += batch.alters_database ? 1 : 0;
  EXPECT_GT(w.state().batches.size(), 1U);
  EXPECT_EQ(altering, 1);
}

// The window opens on Thursdays at 20; whoever deploys stays for it.
TEST(Window, IsOnThursdayEveningAndPaidAsOvertime) {
  Practices p = plain_practices();
  p.deploy_window_days = 7;
  p.deploy_manual_hours = 2;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 10), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(0, 3, 22));
  EXPECT_EQ(in_words(w.finished().by_cause),
            causes({{Cause::work, hours(18)}, {Cause::off_hours, hours(32)}, {Cause::deploy_window, hours(34)}}));
  EXPECT_EQ(snapshot(w.state()).overtime, hours(2));
}

TEST(Window, IsUsedThoughEverybodyLeftSomethingUndoneOnTheirDesks) {
  Practices p = plain_practices();
  p.deploy_window_days = 7;
  p.deploy_manual_hours = 2;
  World world = quiet_world();
  world.work_switching_hours = 1;
  Workshop w(one_person(world, p));
  w.idea(at(0, 0, 10), 0);
  w.idea(at(0, 3, 10), 1);
  w.until(at(0, 3, 21));
  EXPECT_EQ(w.state().batches[0].phase, BatchPhase::deploying);
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.state().batches[0].deployed, at(0, 3, 22));
  EXPECT_EQ(snapshot(w.state()).hours_by_work[index_of(Work::switching)], hours(0)) << "nobody was interrupted";
}

// A minor fault shows; its repair goes to production on its own, which nobody planned.
TEST(Deployment, OfRepairsAloneIsUnplanned) {
  World world = quiet_world();
  world.defect_per_100_hours = 100;
  Workshop w(one_person(world, plain_practices()));
  w.idea(at(0, 0, 9), 0);
  w.until(at(30, 0, 0));
  ASSERT_GT(w.state().counts.faults_made, 0U);
  EXPECT_EQ(w.state().counts.faults_found_customer, w.state().counts.faults_made);
  EXPECT_EQ(planned_deployments(w.state()), 1U);
  EXPECT_EQ(w.state().counts.unplanned_deployments, w.state().batches.size() - 1);
  EXPECT_FALSE(w.state().batches[0].failed) << "a minor fault is no failure";
}

TEST(Deployment, HandedToOperationsIsShownAndWatched) {
  Practices p = plain_practices();
  p.operate_handover_hours = 1;
  p.monitor_hours = 0.5;
  Workshop w(scenario_of(two_silos({master()}, {master()}), quiet_world(), p));
  w.idea(at(0, 0, 10), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(0, 2, 10)) << "users do not wait for it";
  EXPECT_EQ(snapshot(w.state()).hours_by_work[index_of(Work::release)], minutes(90));
}

TEST(Canary, ShowsAChangeToEverybodyAfterItsHours) {
  Practices p = plain_practices();
  p.exposure_canary = 1;
  p.exposure_first_hours = 5;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 10), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.deployed().deployed, at(0, 2, 10));
  EXPECT_EQ(w.finished().exposed, at(0, 2, 15));
  EXPECT_EQ(w.finished().by_cause[index_of(Cause::exposure)], hours(5));
}

TEST(Deployment, GoesWrongWhenTheEnvironmentsDifferOrAHandSlips) {
  for (const auto chance : {&Practices::environment_drift, &Practices::deploy_manual_error}) {
    Practices p = plain_practices();
    p.*chance = 1;
    p.deploy_manual_hours = 1;
    Workshop w(one_person(quiet_world(), p));
    w.idea(at(0, 0, 10), 0);
    w.until(at(1, 0, 0));
    ASSERT_EQ(w.state().incidents.size(), 1U);
    EXPECT_TRUE(w.state().batches[0].failed);
    EXPECT_EQ(w.state().batches[0].impact, w.state().batches[0].deployed);
  }
}

TEST(Deployment, ByMachineMakesNoSlipOfTheHand) {
  Practices p = plain_practices();
  p.deploy_manual_error = 1;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 10), 0);
  w.until(at(1, 0, 0));
  EXPECT_TRUE(w.state().incidents.empty());
}

}  // namespace
}  // namespace journey::model
