#include "sim/experiment/replicate.h"

#include <gtest/gtest.h>

#include "sim/scenario/reading/reader.h"
#include "sim/scenario/reading/shipped.h"

namespace journey::experiment {
namespace {

std::shared_ptr<const model::Scenario> short_scenario() {
  const auto text = scenario::shipped_text(scenario::kMainScenario);
  auto scenario = scenario::read_scenario(text.value_or("")).scenario.value_or(model::Scenario{});
  scenario.warmup_weeks = 4;
  scenario.days = 30;
  return std::make_shared<const model::Scenario>(std::move(scenario));
}

Settings with(std::uint32_t replications, unsigned jobs) {
  Settings settings;
  settings.replications = replications;
  settings.jobs = jobs;
  return settings;
}

void expect_same(const model::Measurement& a, const model::Measurement& b) {
  EXPECT_EQ(a.history_hash, b.history_hash);
  EXPECT_EQ(a.events, b.events);
  EXPECT_EQ(a.hours_by_work, b.hours_by_work);
  for (std::size_t i = 0; i < model::kMeasureCount; ++i) EXPECT_EQ(a.values[i].value(), b.values[i].value());
}

TEST(Replicate, GivesTheSameWithAnyNumberOfJobs) {
  const auto scenario = short_scenario();
  const auto alone = replicate(scenario, with(4, 1));
  const auto together = replicate(scenario, with(4, 3));
  ASSERT_EQ(alone.size(), 4U);
  for (std::size_t r = 0; r < 4; ++r) {
    ASSERT_EQ(alone[r].size(), 2U);
    for (std::size_t o = 0; o < 2; ++o) expect_same(alone[r][o].measurement, together[r][o].measurement);
  }
}

TEST(Replicate, HasADifferentHistoryInEveryReplication) {
  const auto results = replicate(short_scenario(), with(2, 1));
  EXPECT_NE(results[0][0].measurement.history_hash, results[1][0].measurement.history_hash);
}

TEST(Replicate, StartsAtTheReplicationAskedFor) {
  const auto scenario = short_scenario();
  Settings second = with(1, 1);
  second.first_replication = 1;
  expect_same(replicate(scenario, second)[0][1].measurement, replicate(scenario, with(2, 1))[1][1].measurement);
}

TEST(Replicate, RunsOneOrganisationAsItRunsBoth) {
  const auto scenario = short_scenario();
  Settings one = with(1, 1);
  one.only_organisation = 1;
  const auto alone = replicate(scenario, one);
  ASSERT_EQ(alone[0].size(), 1U);
  EXPECT_EQ(alone[0][0].organisation, 1U);
  expect_same(alone[0][0].measurement, replicate(scenario, with(1, 1))[0][1].measurement);
}

TEST(Replicate, StopsAtTheDayAskedFor) {
  const auto scenario = short_scenario();
  Settings early = with(1, 1);
  early.days = 10;
  EXPECT_LT(replicate(scenario, early)[0][0].measurement.events,
            replicate(scenario, with(1, 1))[0][0].measurement.events);
}

}  // namespace
}  // namespace journey::experiment
