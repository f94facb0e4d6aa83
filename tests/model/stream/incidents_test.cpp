// Incidents: who is called and when, the ways out, what they do to planned work, and which deployment failed.
#include <gtest/gtest.h>

#include "tests/model/audit.h"
#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;
using engine::hours;
using engine::minutes;

/// One hour to understand an incident and one to end it, half an hour until somebody answers.
Practices with_pager() {
  Practices p = plain_practices();
  p.pager_acknowledge_minutes = 30;
  return p;
}

/// A fault of `severity` in the feature deployed first, by Wednesday at ten, shows at `when`.
void fault(Workshop& w, Time when, std::uint8_t severity) {
  w.until(when);
  Incident incident;
  incident.cause = IncidentCause::defect;
  incident.severity = severity;
  incident.deployment = 0;
  begin_incident(w.state(), incident);
}

Workshop after_a_deployment(const Practices& practices, const World& world = quiet_world()) {
  Workshop w(one_person(world, practices));
  w.idea(at(0, 0, 10), 0);
  w.until(at(0, 2, 12));
  return w;
}

TEST(Outage, AtNightIsEndedByWhoeverIsOnCall) {
  Workshop w(one_person(quiet_world(), with_pager()));
  w.outage(at(0, 1, 2), 1);
  w.until(at(0, 2, 0));
  EXPECT_EQ(w.state().incidents[0].restored, at(0, 1, 4.5));
  EXPECT_EQ(w.state().incidents[0].path, RestorePath::operations);
  const Snapshot books = snapshot(w.state());
  EXPECT_EQ(books.overtime, hours(2));
  EXPECT_EQ(books.downtime, minutes(150));
  EXPECT_EQ(books.hours_by_work[index_of(Work::incident)], hours(2));
}

TEST(Outage, WaitsForTheMorningWhereNobodyIsOnCall) {
  Practices p = with_pager();
  p.pager_night = 0;
  Workshop w(one_person(quiet_world(), p));
  w.outage(at(0, 1, 2), 1);
  w.until(at(0, 2, 0));
  EXPECT_EQ(w.state().incidents[0].restored, at(0, 1, 11));
  EXPECT_EQ(snapshot(w.state()).overtime, hours(0));
}

TEST(DegradedService, WaitsForTheMorningAndThenForNothing) {
  Workshop w(one_person(quiet_world(), with_pager()));
  w.idea(at(0, 0, 15), 0);
  w.outage(at(0, 1, 2), 2);
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.state().incidents[0].restored, at(0, 1, 11)) << "what is on the desk is left at nine";
  EXPECT_EQ(snapshot(w.state()).downtime, hours(0));
}

TEST(DegradedService, IsNextWhenAnotherIncidentIsOver) {
  Workshop w(one_person());
  w.idea(at(0, 0, 9), 0);
  w.outage(at(0, 0, 10), 2, 1);
  w.outage(at(0, 0, 11), 2, 2);
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.state().incidents[0].restored, at(0, 0, 12));
  EXPECT_EQ(w.state().incidents[1].restored, at(0, 0, 14));
}

TEST(Outage, PullsPeopleAwayFromADegradedService) {
  Workshop w(one_person());
  w.outage(at(0, 0, 10), 2, 1);
  w.outage(at(0, 0, 11), 1, 2);
  w.until(at(0, 1, 0));
  EXPECT_EQ(w.state().incidents[1].restored, at(0, 0, 13));
  EXPECT_EQ(w.state().incidents[0].restored, at(0, 0, 14));
}

// Planned Monday 9-13; coding is left from 14 to 16; half an hour to find back; 16.5 hours of work in all.
TEST(Incident, PullsAPersonAwayWhoResumesWithALoss) {
  World world = quiet_world();
  world.work_switching_hours = 0.5;
  Workshop w(one_person(world));
  w.idea(at(0, 0, 9), 0);
  w.outage(at(0, 0, 14), 2);
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(0, 2, 11.5));
  EXPECT_EQ(in_words(w.finished().by_cause), causes({{Cause::work, hours(16)},
                                                     {Cause::off_hours, hours(32)},
                                                     {Cause::interrupted, hours(2)},
                                                     {Cause::switching, minutes(30)}}));
  const Snapshot books = snapshot(w.state());
  EXPECT_EQ(books.hours_by_work[index_of(Work::switching)], minutes(30));
  EXPECT_EQ(books.hours_by_work[index_of(Work::new_work)], hours(16));
}

// Idea 1 waits from 9:30 for idea 0's plan, which an incident delays from 10 to 12, until 15.
TEST(Incident, MakesOthersWaitForWhoIsAway) {
  Workshop w(one_person());
  w.idea(at(0, 0, 9), 0);
  w.idea(at(0, 0, 9.5), 1);
  w.outage(at(0, 0, 10), 2);
  w.until(at(0, 0, 15.5));
  ByCause waited{};
  for (const Feature& feature : w.state().features) {
    if (feature.number == 1) add_ledger(w.state(), waited, feature.ledger, feature.arrived, at(0, 0, 15));
  }
  EXPECT_EQ(in_words(waited), causes({{Cause::queue, minutes(210)}, {Cause::incident_queue, hours(2)}}));
}

// Triage 10-10:30, three hours on the way to the second desk, then 1 + 1 hours and again triage.
TEST(Incident, IsPassedFromDeskToDesk) {
  World world = quiet_world();
  world.incident_triage_hours = 0.5;
  Practices p = plain_practices();
  p.support_tiers = 2;
  p.support_routing_hours = 3;
  Workshop w(one_person(world, p));
  w.outage(at(0, 0, 10), 2);
  w.until(at(0, 1, 0));
  EXPECT_EQ(w.state().incidents[0].restored, at(0, 0, 16));
  EXPECT_EQ(w.state().counts.handoffs, 1U);
}

TEST(Incident, CanHealItself) {
  Practices p = with_pager();
  p.monitoring_self_healing = 1;
  p.monitoring_minutes = 20;
  Workshop w(one_person(quiet_world(), p));
  w.outage(at(0, 1, 2), 1);
  w.until(at(0, 2, 0));
  EXPECT_EQ(w.state().incidents[0].path, RestorePath::self_healing);
  EXPECT_EQ(w.state().incidents[0].restored - w.state().incidents[0].began, minutes(20));
  EXPECT_EQ(snapshot(w.state()).hours_by_work[index_of(Work::incident)], hours(0));
}

TEST(FaultInProduction, IsSwitchedOffWhereThereIsAFlag) {
  Practices p = plain_practices();
  p.exposure_flag_share = 1;
  Workshop w = after_a_deployment(p);
  fault(w, at(0, 2, 13), 2);
  w.until(at(0, 2, 14));
  EXPECT_EQ(w.state().incidents[0].path, RestorePath::flag);
  EXPECT_EQ(w.state().incidents[0].restored, at(0, 2, 13.1));
  EXPECT_EQ(w.state().counts.unplanned_deployments, 0U) << "a switch is no deployment";
}

TEST(FaultInProduction, IsRolledBackWithTheLatestDeployment) {
  Practices p = plain_practices();
  p.rollback_share = 1;
  p.rollback_hours = 0.5;
  Workshop w = after_a_deployment(p);
  fault(w, at(0, 2, 13), 2);
  w.until(at(0, 2, 14));
  EXPECT_EQ(w.state().incidents[0].path, RestorePath::rollback);
  EXPECT_EQ(w.state().incidents[0].restored, at(0, 2, 13.5));
  EXPECT_EQ(w.state().counts.unplanned_deployments, 1U);
}

TEST(FaultInProduction, IsNotRolledBackWhereTheDatabaseWasAltered) {
  Practices p = plain_practices();
  p.rollback_share = 1;
  p.architecture_shared_database = 1;
  p.hotfix_serious = 1;
  Workshop w = after_a_deployment(p);
  fault(w, at(0, 2, 13), 2);
  w.until(at(0, 2, 14));
  EXPECT_EQ(w.state().incidents[0].path, RestorePath::hotfix);
}

TEST(FaultInProduction, NeedsAHotFixWhereRollingBackFails) {
  Practices p = plain_practices();
  p.rollback_share = 1;
  p.rollback_hours = 0.5;
  p.rollback_failure = 1;
  Workshop w = after_a_deployment(p);
  fault(w, at(0, 2, 13), 2);
  w.until(at(0, 3, 0));
  EXPECT_EQ(w.state().incidents[0].path, RestorePath::hotfix);
  EXPECT_EQ(w.state().incidents[0].restored, at(0, 2, 13.5 + 1 + 2)) << "diagnosis and mending follow";
  EXPECT_EQ(w.state().counts.unplanned_deployments, 2U);
}

TEST(FaultInProduction, IsHotFixedAtOnceIfItIsAnOutage) {
  Workshop w = after_a_deployment(plain_practices());
  fault(w, at(0, 2, 13), 1);
  w.until(at(0, 3, 0));
  EXPECT_EQ(w.state().incidents[0].path, RestorePath::hotfix);
  EXPECT_EQ(w.state().incidents[0].restored, at(0, 2, 16));
}

// One hour to find it on Wednesday; the repair is 2 hours' code and half an hour's test; the train leaves on Friday.
TEST(FaultInProduction, WaitsForTheNextReleaseIfItOnlyDegradesTheService) {
  Practices p = plain_practices();
  Workshop w = after_a_deployment(p);
  w.state().practices.release_cadence_days = 7;
  w.state().train_ticket =
      w.state().calendar.schedule(at(0, 4, 9), static_cast<std::uint8_t>(EventKind::train_leaves), 0);
  fault(w, at(0, 2, 13), 2);
  w.until(at(0, 5, 0));
  EXPECT_EQ(w.state().incidents[0].path, RestorePath::next_release);
  EXPECT_EQ(w.state().incidents[0].restored, at(0, 4, 9));
  EXPECT_EQ(w.state().counts.unplanned_deployments, 1U);
}

TEST(FaultInProduction, IsTakenFromTheCanaryByMachine) {
  Practices p = plain_practices();
  p.exposure_canary = 1;
  p.exposure_first_hours = 24;
  Workshop w = after_a_deployment(p);
  fault(w, at(0, 2, 13), 2);
  w.until(at(0, 2, 14));
  EXPECT_EQ(w.state().incidents[0].path, RestorePath::canary);
  EXPECT_EQ(w.state().incidents[0].restored, at(0, 2, 13));
  EXPECT_TRUE(w.state().batches[0].failed) << "some users saw it";
  EXPECT_EQ(w.state().counts.unplanned_deployments, 1U);
}

TEST(FailedDeployment, IsRestoredByTheLastRepair) {
  Practices p = plain_practices();
  p.hotfix_serious = 1;
  Workshop w = after_a_deployment(p);
  fault(w, at(0, 2, 13), 2);
  fault(w, at(0, 3, 9), 2);
  w.until(at(0, 4, 0));
  const Batch& batch = w.state().batches[0];
  EXPECT_TRUE(batch.failed);
  EXPECT_EQ(batch.impact, at(0, 2, 13));
  EXPECT_EQ(batch.restored, at(0, 3, 12));
  EXPECT_EQ(batch.incidents_open, 0U);
}

TEST(FailedDeployment, IsNotWhatFailsAfterThirtyDays) {
  for (const double day : {30.0, 30.1}) {
    Workshop w = after_a_deployment(plain_practices());
    fault(w, at(0, 2, 10) + engine::days(day), 2);
    w.until(at(8, 0, 0));
    EXPECT_EQ(w.state().batches[0].failed, day <= 30);
    EXPECT_EQ(w.state().batches[0].incidents_open, 0U);
  }
}

TEST(FailedDeployment, IsNotWhatBreaksFromOutside) {
  Workshop w = after_a_deployment(plain_practices());
  w.outage(at(0, 2, 13), 1);
  w.until(at(1, 0, 0));
  EXPECT_FALSE(w.state().batches[0].failed);
}

}  // namespace
}  // namespace journey::model
