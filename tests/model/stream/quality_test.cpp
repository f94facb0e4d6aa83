// Faults, the layers of tests that find them, and the environments tests need.
#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "tests/model/audit.h"
#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;
using engine::hours;
using engine::minutes;

/// Many faults, all of which degrade the service soon, so that each is known by its incident.
World faulty_world() {
  World world = quiet_world();
  world.defect_per_100_hours = 100;
  world.defect_serious_share = 1;
  return world;
}

using Faults = std::set<std::pair<std::uint32_t, std::uint32_t>>;

Faults shown_to_customers(const OrganisationState& s) {
  Faults shown;
  for (const Incident& incident : s.incidents) shown.insert({incident.defect.feature_number, incident.defect.number});
  return shown;
}

Faults faults_shown_with(double Practices::*layer, double detection) {
  Practices p = plain_practices();
  p.test_unit_detection = p.test_system_detection = p.test_acceptance_detection = 0.2;
  p.test_acceptance_hours = 0.5;
  p.*layer = detection;
  Workshop w(one_person(faulty_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.idea(at(0, 0, 9), 1);
  w.until(at(60, 0, 0));
  EXPECT_EQ(w.state().counts.features_exposed, 2U);
  return shown_to_customers(w.state());
}

class EachLayer : public testing::TestWithParam<double Practices::*> {};

TEST_P(EachLayer, FindsASupersetWhenItDetectsMore) {
  Faults more_shown = faults_shown_with(GetParam(), 0);
  ASSERT_GT(more_shown.size(), 5U);
  for (const double detection : {0.1, 0.3, 0.6, 0.9, 1.0}) {
    const Faults shown = faults_shown_with(GetParam(), detection);
    EXPECT_TRUE(std::includes(more_shown.begin(), more_shown.end(), shown.begin(), shown.end()));
    more_shown = shown;
  }
  EXPECT_TRUE(more_shown.empty()) << "a layer that detects everything lets nothing through";
}

INSTANTIATE_TEST_SUITE_P(Tests, EachLayer,
                         testing::Values(&Practices::test_unit_detection, &Practices::test_system_detection,
                                         &Practices::test_acceptance_detection));

TEST(Faults, FoundByUnitTestsAreMendedAtOnceForTheirFixHours) {
  Practices p = plain_practices();
  p.test_unit_detection = 1;
  Workshop w(one_person(faulty_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(20, 0, 0));
  const Counts& n = w.state().counts;
  ASSERT_GT(n.faults_made, 0U);
  EXPECT_EQ(n.faults_found_unit, n.faults_made);
  EXPECT_EQ(snapshot(w.state()).hours_by_work[index_of(Work::rework)],
            hours(2) * static_cast<std::int64_t>(n.faults_made));
  EXPECT_TRUE(w.state().incidents.empty());
}

TEST(Faults, FoundLaterCostMore) {
  World world = faulty_world();
  world.defect_late_factor = 3;
  Practices p = plain_practices();
  p.test_system_detection = 1;
  p.test_retest_share = 0;
  Workshop w(one_person(world, p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(20, 0, 0));
  const Counts& n = w.state().counts;
  EXPECT_EQ(n.faults_found_system, n.faults_made);
  EXPECT_EQ(snapshot(w.state()).hours_by_work[index_of(Work::rework)],
            hours(6) * static_cast<std::int64_t>(n.faults_made));
}

TEST(Faults, AreTheSameHoweverTheWorkIsSliced) {
  std::vector<Faults> shown;
  for (const double slice : {1.0, 3.0, 7.0, 2000.0}) {
    Practices p = plain_practices();
    p.batch_slice_hours = slice;
    Workshop w(one_person(faulty_world(), p));
    for (std::uint32_t idea = 0; idea < 5; ++idea) w.idea(at(0, 0, 9), idea);
    w.until(at(100, 0, 0));
    EXPECT_EQ(w.state().counts.features_exposed, 5U);
    shown.push_back(shown_to_customers(w.state()));
  }
  EXPECT_GT(shown[0].size(), 20U);
  for (const Faults& faults : shown) EXPECT_EQ(faults, shown[0]);
}

TEST(Faults, OfAMasterAreASubsetOfABeginners) {
  World world = faulty_world();
  world.defect_unskilled_factor = 4;
  std::vector<Faults> shown;
  for (const double skill : {0.4, 0.7, 1.0}) {
    Person person = master();
    person.skill[index_of(Step::code)] = skill;
    Workshop w(scenario_of({whole_team({person})}, world, plain_practices()));
    w.idea(at(0, 0, 9), 0);
    w.until(at(100, 0, 0));
    shown.push_back(shown_to_customers(w.state()));
  }
  for (std::size_t i = 1; i < shown.size(); ++i) {
    EXPECT_LT(shown[i].size(), shown[i - 1].size());
    EXPECT_TRUE(std::includes(shown[i - 1].begin(), shown[i - 1].end(), shown[i].begin(), shown[i].end()));
  }
}

// Coded by Tuesday 13; half an hour of machine, then tested 13:30 to 17 and half an hour the next day.
TEST(Environment, AsCodeTakesItsMinutesOfMachine) {
  Practices p = plain_practices();
  p.environment_provision_minutes = 30;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(in_words(w.finished().by_cause),
            causes({{Cause::work, hours(16)}, {Cause::off_hours, hours(32)}, {Cause::environment, minutes(30)}}));
  EXPECT_EQ(w.state().environments_in_use, 0U);
}

TEST(Environment, ByTicketTakesSomebodysHours) {
  Practices p = plain_practices();
  p.environment_by_ticket = 1;
  p.environment_request_hours = 2;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(in_words(w.finished().by_cause),
            causes({{Cause::work, hours(16)}, {Cause::off_hours, hours(32)}, {Cause::environment, hours(2)}}));
  EXPECT_EQ(snapshot(w.state()).hours_by_work[index_of(Work::environments)], hours(2));
}

// Both are coded by Tuesday 13. One is tested until 17; the other has the environment then, and a tester at 9.
TEST(Environment, IsWaitedForWhereThereAreTooFew) {
  Practices p = plain_practices();
  p.environment_count = 1;
  Workshop w(scenario_of({whole_team({master(), master()})}, quiet_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.idea(at(0, 0, 9), 1);
  w.until(at(1, 0, 0));
  ASSERT_EQ(w.state().finished_features.size(), 2U);
  EXPECT_EQ(in_words(w.finished(1).by_cause), causes({{Cause::work, hours(16)},
                                                      {Cause::off_hours, hours(16)},
                                                      {Cause::queue, hours(16)},
                                                      {Cause::environment, hours(4)}}));
  EXPECT_EQ(w.state().environments_in_use, 0U);
}

TEST(Environment, StaysWithAChangeThatIsSentBackAndIsGivenBackOnce) {
  Practices p = plain_practices();
  p.environment_count = 1;
  p.test_system_detection = 0.5;
  p.test_acceptance_detection = 0.5;
  p.test_acceptance_hours = 0.5;
  Workshop w(scenario_of({whole_team({master(), master()})}, faulty_world(), p));
  for (std::uint32_t idea = 0; idea < 6; ++idea) w.idea(at(0, 0, 9), idea);
  for (int week = 1; week < 40; ++week) {
    w.until(at(week, 0, 10));
    ASSERT_LE(w.state().environments_in_use, 1U);
    ASSERT_EQ(audit(w.state()), "");
  }
  EXPECT_EQ(w.state().counts.features_exposed, 6U);
  EXPECT_EQ(w.state().environments_in_use, 0U);
}

}  // namespace
}  // namespace journey::model
