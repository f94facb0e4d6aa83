// The null test: organisations that work alike have exactly the same luck and the same history, whatever they are
// called and in whatever order they stand; and the same ideas come to those that work differently.
#include <map>

#include <gtest/gtest.h>

#include "tests/model/audit.h"
#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;

Scenario pair_of_busy_organisations() {
  Scenario scenario = busy_scenario();
  scenario.organisations.push_back(scenario.organisations.front());
  Organisation& other = scenario.organisations.back();
  other.id = "other";
  other.name = "Another name";
  for (Team& team : other.teams) {
    team.id += "-of-the-other";
    team.name = "Renamed";
    team.goal = "Something else";
    for (Person& person : team.people) person.name = "Nobody";
  }
  return scenario;
}

void expect_equal(const Measurement& a, const Measurement& b) {
  EXPECT_EQ(a.history_hash, b.history_hash);
  EXPECT_EQ(a.events, b.events);
  EXPECT_EQ(a.lead_by_cause, b.lead_by_cause);
  EXPECT_EQ(a.flow_by_cause, b.flow_by_cause);
  EXPECT_EQ(a.lead_by_pass, b.lead_by_pass);
  EXPECT_EQ(a.flow_by_pass, b.flow_by_pass);
  EXPECT_EQ(a.hours_by_work, b.hours_by_work);
  EXPECT_EQ(a.spent_on_features, b.spent_on_features);
  for (std::size_t m = 0; m < kMeasureCount; ++m) {
    EXPECT_EQ(a.values[m].numerator, b.values[m].numerator) << measure_infos()[m].key;
    EXPECT_EQ(a.values[m].denominator, b.values[m].denominator) << measure_infos()[m].key;
  }
}

Measurement year_of(const std::shared_ptr<const Scenario>& scenario, std::size_t organisation,
                    std::uint32_t replication) {
  OrganisationRun run(scenario, organisation, 11, replication);
  run.run_to_day(365);
  return run.measure();
}

TEST(NullTest, OrganisationsThatWorkAlikeDifferByNothing) {
  const auto scenario = shared(pair_of_busy_organisations());
  for (std::uint32_t replication = 0; replication < 5; ++replication) {
    expect_equal(year_of(scenario, 0, replication), year_of(scenario, 1, replication));
  }
}

TEST(NullTest, TheOrderOfTheOrganisationsMeansNothing) {
  Scenario scenario = pair_of_busy_organisations();
  scenario.organisations[1].practices.flow_wip_limit = 2;
  Scenario reversed = scenario;
  std::swap(reversed.organisations[0], reversed.organisations[1]);
  expect_equal(year_of(shared(scenario), 0, 0), year_of(shared(reversed), 1, 0));
  expect_equal(year_of(shared(scenario), 1, 0), year_of(shared(reversed), 0, 0));
}

TEST(NullTest, ChangingOneOrganisationDoesNotTouchTheOther) {
  Scenario scenario = pair_of_busy_organisations();
  const Measurement before = year_of(shared(scenario), 0, 0);
  scenario.organisations[1].practices.batch_slice_hours = 3;
  scenario.organisations[1].teams.pop_back();
  scenario.organisations[1].teams[0].owns.fill(true);
  scenario.organisations[1].teams[0].carries_pager = true;
  expect_equal(before, year_of(shared(scenario), 0, 0));
}

struct Idea {
  engine::Time arrived;
  double hours;
  friend bool operator==(const Idea&, const Idea&) = default;
};

/// The ideas that were accepted, by number.
std::map<std::uint32_t, Idea> ideas_of(const Scenario& scenario, std::size_t organisation) {
  OrganisationRun run(shared(scenario), organisation, 3, 0);
  std::map<std::uint32_t, Idea> ideas;
  for (int day = 0; day < 100; ++day) {
    run.run_to_day(day);
    for (const Feature& feature : run.state().features) {
      if (feature.number != kNone) ideas[feature.number] = {feature.arrived, feature.hours};
    }
  }
  return ideas;
}

TEST(CommonRandomNumbers, BringTheSameIdeasToOrganisationsThatWorkDifferently) {
  Scenario scenario = pair_of_busy_organisations();
  scenario.organisations[1].practices = plain_practices();
  scenario.organisations[1].practices.batch_slice_hours = 5;
  const auto some = ideas_of(scenario, 0);
  const auto others = ideas_of(scenario, 1);
  std::size_t common = 0;
  for (const auto& [number, idea] : some) {
    const auto found = others.find(number);
    if (found == others.end()) continue;
    ++common;
    EXPECT_EQ(found->second, idea) << "idea " << number;
  }
  EXPECT_GT(common, 15U);
}

TEST(CommonRandomNumbers, BringTheSameOutsideIncidents) {
  Scenario scenario = pair_of_busy_organisations();
  scenario.world.defect_per_100_hours = 0;
  for (Organisation& organisation : scenario.organisations) {
    organisation.practices.environment_drift = 0;
    organisation.practices.deploy_manual_error = 0;
  }
  scenario.organisations[1].practices.support_tiers = 4;
  OrganisationRun some(shared(scenario), 0, 3, 0);
  OrganisationRun others(shared(scenario), 1, 3, 0);
  some.run_to_day(200);
  others.run_to_day(200);
  ASSERT_EQ(some.state().incidents.size(), others.state().incidents.size());
  ASSERT_GT(some.state().incidents.size(), 10U);
  for (std::size_t i = 0; i < some.state().incidents.size(); ++i) {
    EXPECT_EQ(some.state().incidents[i].began, others.state().incidents[i].began);
    EXPECT_EQ(some.state().incidents[i].severity, others.state().incidents[i].severity);
  }
}

}  // namespace
}  // namespace journey::model
