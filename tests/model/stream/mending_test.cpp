// Mending makes faults too: in repairs, where tests may find them, and in hot fixes, where nobody looks.
#include <gtest/gtest.h>

#include "tests/model/audit.h"
#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;

/// Mending what customers found makes another fault with certainty.
World clumsy_world() {
  World world = quiet_world();
  world.defect_from_mending = 1;
  return world;
}

/// One minor fault of a feature in production, met on Monday of the second week.
Workshop with_a_minor_fault(const World& world, const Practices& practices) {
  Workshop w(one_person(world, practices));
  w.idea(at(0, 0, 10), 0);
  w.until(at(1, 0, 9));
  make_repair(w.state(), Defect{}, 0, kNone, Priority::ordinary);
  return w;
}

TEST(Mending, MakesNoFaultWhereNobodyIsClumsy) {
  Workshop w = with_a_minor_fault(quiet_world(), plain_practices());
  w.until(at(20, 0, 0));
  EXPECT_EQ(w.state().counts.faults_made, 0U);
}

// Each repair makes the fault that asks for the next, until the fifteenth.
TEST(Mending, MakesAtMostFifteenFaultsInARow) {
  Workshop w = with_a_minor_fault(clumsy_world(), plain_practices());
  w.until(at(60, 0, 0));
  EXPECT_EQ(w.state().counts.faults_made, 15U);
  EXPECT_EQ(w.state().counts.faults_found_customer, 15U);
  EXPECT_EQ(w.state().open_faults, 0U) << "the last repair brought no fault along";
  EXPECT_EQ(audit(w.state()), "");
}

TEST(Mending, IsTestedLikeAnyOtherChange) {
  Practices p = plain_practices();
  p.test_unit_detection = 1;
  Workshop w = with_a_minor_fault(clumsy_world(), p);
  w.until(at(20, 0, 0));
  EXPECT_EQ(w.state().counts.faults_made, 1U);
  EXPECT_EQ(w.state().counts.faults_found_unit, 1U);
  EXPECT_EQ(w.state().counts.faults_found_customer, 0U);
}

TEST(Mending, InAHurryIsTestedByNobody) {
  Practices p = plain_practices();
  p.test_unit_detection = 1;
  Workshop w(one_person(clumsy_world(), p));
  w.idea(at(0, 0, 10), 0);
  w.until(at(1, 0, 9));
  Incident outage;
  outage.cause = IncidentCause::defect;
  outage.severity = 1;
  outage.deployment = 0;
  begin_incident(w.state(), outage);
  w.until(at(20, 0, 0));
  EXPECT_EQ(w.state().incidents[0].path, RestorePath::hotfix);
  EXPECT_GE(w.state().counts.faults_found_customer, 1U) << "the fault of the hot fix met somebody";
}

TEST(Mending, MakesMoreFaultsWithoutSkill) {
  World world = quiet_world();
  world.defect_from_mending = 0.2;
  world.defect_unskilled_factor = 3;
  world.demand_support_per_open_fault_per_week = 0;
  const auto faults_by = [&](double skill) {
    Person coder = master();
    coder.skill[index_of(Step::code)] = skill;
    Workshop w(scenario_of({whole_team({coder})}, world));
    for (std::uint32_t fault = 0; fault < 400; ++fault) {
      Defect met;
      met.feature_number = fault;
      make_repair(w.state(), met, 0, kNone, Priority::ordinary);
    }
    w.until(at(52, 0, 0));
    return static_cast<double>(w.state().counts.faults_made);
  };
  const double by_masters = faults_by(1);
  const double by_beginners = faults_by(0.5);
  EXPECT_NEAR(by_masters / 400, 0.2 / (1 - 0.2), 0.07) << "0.2 of the repairs, and of what mends their faults, ...";
  EXPECT_GT(by_beginners, 1.5 * by_masters);
}

}  // namespace
}  // namespace journey::model
