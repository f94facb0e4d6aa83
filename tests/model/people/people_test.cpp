// People who come and go, and peaks and holes from outside that end by themselves or everywhere.
#include <gtest/gtest.h>

#include "tests/model/audit.h"
#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;

Intervention event_on(double day, Intervention::Kind kind, double value = 0) {
  Intervention event;
  event.day = day;
  event.kind = kind;
  event.value = value;
  return event;
}

Intervention leaves(double day, const char* name) {
  Intervention event = event_on(day, Intervention::Kind::leave);
  event.person = Person{name, "", {}};
  return event;
}

TEST(TrafficPeak, ThatEndsBeforeAnybodyNoticesIsOverOnce) {
  Practices p = plain_practices();
  p.monitoring_coverage = 1;
  p.pager_acknowledge_minutes = 600;
  Scenario scenario = one_person(quiet_world(), p);
  Intervention peak = event_on(1.5, Intervention::Kind::traffic_peak, 100);
  peak.hours = 2;
  scenario.events = {peak};
  Workshop w(scenario);
  w.until(at(1, 0, 0));
  ASSERT_EQ(w.state().incidents.size(), 1U);
  EXPECT_EQ(w.state().incidents[0].restored, at(0, 1, 14));
  EXPECT_EQ(outages_going_on(w.state()), 0U);
  EXPECT_EQ(snapshot(w.state()).downtime, engine::hours(2));
  EXPECT_EQ(audit(w.state()), "");
}

// The only coder of the first team goes in the middle of coding; the second team's coder takes it over.
TEST(Leaving, HandsTheWorkToATeamThatCanDoIt) {
  Person coder = master();
  coder.name = "Coder";
  Person tester = specialist({Step::test});
  Scenario scenario = scenario_of({whole_team({coder, tester}), whole_team({master()})});
  scenario.events = {leaves(1.5, "Coder")};
  Workshop w(scenario);
  for (std::uint32_t idea = 0; idea < 6; ++idea) w.idea(at(0, 0, 9), idea);
  w.until(at(0, 1, 13));
  EXPECT_EQ(audit(w.state()), "");
  w.until(at(9, 0, 0));
  EXPECT_EQ(w.state().counts.features_exposed, 6U);
  EXPECT_EQ(audit(w.state()), "");
}

TEST(Hiring, AddsTheHoursOfWhoeverComes) {
  Scenario scenario = one_person();
  Intervention hiring = event_on(7, Intervention::Kind::hire, 0);
  hiring.person = master();
  scenario.events = {hiring};
  Workshop w(scenario);
  w.until(at(2, 0, 0));
  EXPECT_EQ(measured(w.state()).hours_available, engine::hours(40 + 80));
  EXPECT_EQ(audit(w.state()), "");
}

// A change that touches both teams' services is deployed when the slower part is ready.
TEST(CoupledFeature, GoesToProductionTogether) {
  World world = quiet_world();
  world.architecture_coupling = 1;
  Practices p = plain_practices();
  p.architecture_deployables = 2;
  Workshop w(scenario_of({whole_team({master()}), whole_team({master()})}, world, p));
  w.idea(at(0, 0, 10), 0);
  w.until(at(2, 0, 0));
  ASSERT_EQ(w.state().finished_changes.size(), 2U);
  EXPECT_EQ(w.deployed(0).deployed, w.deployed(1).deployed);
  EXPECT_EQ(w.state().batches.size(), 2U) << "a deployment for each service";
  EXPECT_EQ(w.state().counts.features_exposed, 1U);
}

// No flag hides half of an altered table.
TEST(CoupledFeature, HasAPartForANeighbourWhereItAltersTheSharedDatabase) {
  const auto parts = [](double shared_database) {
    Practices p = plain_practices();
    p.architecture_deployables = 2;
    p.architecture_shared_database = shared_database;
    p.exposure_flag_share = 1;
    Workshop w(scenario_of({whole_team({master()}), whole_team({master()})}, quiet_world(), p));
    w.idea(at(0, 0, 10), 0);
    w.until(at(2, 0, 0));
    EXPECT_EQ(w.deployed(0).deployed, w.state().finished_changes.back().deployed);
    return w.state().finished_changes.size();
  };
  EXPECT_EQ(parts(0), 1U);
  EXPECT_EQ(parts(1), 2U);
}

}  // namespace
}  // namespace journey::model
