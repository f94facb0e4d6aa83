// Downtime: the time in which customers had nothing, however many outages went on at once, and only what was measured.
#include <gtest/gtest.h>

#include "tests/model/downtime_audit.h"
#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;
using engine::hours;
using engine::minutes;

/// A quarter of the customers have a change for its first day. Who mends comes after six hours.
Practices a_quarter_first() {
  Practices p = plain_practices();
  p.exposure_first_share = 0.25;
  p.exposure_first_hours = 24;
  p.pager_acknowledge_minutes = 360;
  return p;
}

/// The feature asked for on Monday at ten is deployed on Wednesday at ten.
Workshop deployed(const Scenario& scenario) {
  Workshop w(scenario);
  w.idea(at(0, 0, 10), 0);
  w.until(at(0, 2, 10));
  EXPECT_EQ(w.deployed().deployed, at(0, 2, 10));
  return w;
}

Workshop with_three_people(double warmup_weeks = 0) {
  Scenario scenario = scenario_of({whole_team({master(), master(), master()})}, quiet_world(), a_quarter_first());
  scenario.warmup_weeks = warmup_weeks;
  return deployed(scenario);
}

/// An outage in what was deployed: six hours until somebody comes, one to understand it, two to end it.
void fault(Workshop& w, Time when) {
  w.until(when);
  Incident outage;
  outage.cause = IncidentCause::defect;
  outage.severity = 1;
  outage.deployment = 0;
  begin_incident(w.state(), outage);
}

Duration downtime_of(const Workshop& w) {
  const Measurement m = measured(w.state());
  EXPECT_EQ(audit_downtime(w.state(), m), "");
  return hours(m[Measure::downtime_hours].value());
}

// From 11 to 20 and from 13 to 22, for a quarter: eleven hours, not eighteen.
TEST(Downtime, CountsOverlappingOutagesOfTheFirstCustomersOnce) {
  Workshop w = with_three_people();
  fault(w, at(0, 2, 11));
  fault(w, at(0, 2, 13));
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.state().incidents[1].restored, at(0, 2, 22));
  EXPECT_EQ(downtime_of(w), minutes(165));
}

// A quarter from 11 to 13, everybody from 13 to 15 by what came from outside, a quarter again until 20.
TEST(Downtime, IsAsLargeAsTheLargestShareAtEachInstant) {
  Practices p = a_quarter_first();
  Workshop w = deployed(scenario_of({whole_team({master(), master(), master()})}, quiet_world(), p));
  fault(w, at(0, 2, 11));
  w.until(at(0, 2, 13));
  w.state().practices.pager_acknowledge_minutes = 0;
  w.outage(at(0, 2, 13), 1);
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.state().incidents[1].restored, at(0, 2, 15));
  EXPECT_EQ(w.state().incidents[0].restored, at(0, 2, 20));
  EXPECT_EQ(downtime_of(w), minutes(30) + hours(2) + minutes(75));
}

// A quarter from 6 until the stage ends on Thursday at 10, then everybody until 15.
TEST(Downtime, OfTheFirstCustomersIsEverybodysOnceTheStageEnds) {
  Workshop w = with_three_people();
  fault(w, at(0, 3, 6));
  w.until(at(0, 3, 9));
  EXPECT_EQ(downtime_of(w), minutes(45)) << "while the outage goes on";
  w.until(at(0, 3, 12));
  EXPECT_EQ(downtime_of(w), hours(1) + hours(2)) << "while the outage goes on";
  w.until(at(1, 0, 0));
  EXPECT_EQ(downtime_of(w), hours(1) + hours(5));
}

// One that began before the stage's end and one that began after it: everybody from 10 to 20.
TEST(Downtime, DoesNotAddWhatSpreadsToWhatEverybodyHas) {
  Workshop w = with_three_people();
  fault(w, at(0, 3, 6));
  fault(w, at(0, 3, 11));
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.state().incidents[1].restored, at(0, 3, 20));
  EXPECT_EQ(downtime_of(w), hours(1) + hours(10));
}

TEST(Downtime, IsCountedToTheEndWhereTheOutageGoesOn) {
  Workshop w = with_three_people();
  fault(w, at(0, 2, 11));
  w.until(at(0, 2, 15));
  EXPECT_NE(w.state().incidents[0].phase, IncidentPhase::restored);
  EXPECT_EQ(downtime_of(w), hours(1));
}

// Deployed on the last day of a warm-up of a week: down from Sunday at 22 until Monday at 7.
TEST(Downtime, BeginsWithWhatIsMeasured) {
  Scenario scenario = scenario_of({whole_team({master(), master(), master()})}, quiet_world(), a_quarter_first());
  scenario.warmup_weeks = 1;
  scenario.organisations.front().teams.front().people.front().hours = {
      {true, true, true, true, true, true, true}, 9, 17};
  Workshop w(scenario);
  w.idea(at(0, 5, 9), 0);
  w.until(at(0, 6, 17));
  ASSERT_EQ(w.state().batches.size(), 1U);
  ASSERT_EQ(w.deployed().deployed, at(0, 6, 17));
  fault(w, at(0, 6, 22));
  w.until(at(1, 1, 0));
  EXPECT_EQ(w.state().incidents[0].restored, at(1, 0, 7));
  EXPECT_EQ(downtime_of(w), minutes(105)) << "a quarter of seven hours on Monday, none of Sunday's two";
}

TEST(Downtime, IsNeverMoreThanTheTimeThatIsMeasured) {
  World world = quiet_world();
  world.incident_infrastructure_per_week = 50;
  world.incident_severe_share = 1;
  Practices p = plain_practices();
  p.pager_night = 0;
  Scenario scenario = one_person(world, p);
  scenario.warmup_weeks = 1;
  OrganisationRun run(shared(scenario), 0, 1, 0);
  run.run_to_day(70);
  const Measurement m = run.measure();
  EXPECT_EQ(audit_downtime(run.state(), m), "");
  EXPECT_GT(m[Measure::incidents_per_week].value(), 40);
  EXPECT_LE(m[Measure::downtime_hours].value(), 70.0 * 24);
  EXPECT_GT(m[Measure::downtime_hours].value(), 60.0 * 24);
}

}  // namespace
}  // namespace journey::model
