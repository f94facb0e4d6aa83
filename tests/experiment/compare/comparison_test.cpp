#include "sim/experiment/compare/comparison.h"

#include <gtest/gtest.h>

#include "sim/experiment/compare/running_comparison.h"
#include "sim/scenario/reading/reader.h"
#include "sim/scenario/reading/shipped.h"

namespace journey::experiment {
namespace {

using model::Measure;

model::Scenario main_scenario() {
  const auto text = scenario::shipped_text(scenario::kMainScenario);
  return scenario::read_scenario(text.value_or("")).scenario.value_or(model::Scenario{});
}

OrganisationResult result_of(std::size_t organisation, Measure measure, model::Quotient quotient) {
  OrganisationResult result{organisation, {}, false};
  result.measurement.values[model::index_of(measure)] = quotient;
  return result;
}

Comparison comparison_of(const std::vector<Replication>& replications) {
  RunningComparison running;
  for (const Replication& replication : replications) running.add(replication);
  return running.comparison(main_scenario(), 1);
}

/// Failures over deployments of two organisations in three replications.
std::vector<Replication> three_replications() {
  constexpr Measure kRate = Measure::change_failure_rate;
  return {{result_of(0, kRate, {3, 6}), result_of(1, kRate, {1, 100})},
          {result_of(0, kRate, {2, 6}), result_of(1, kRate, {2, 100})},
          {result_of(0, kRate, {0, 0}), result_of(1, kRate, {0, 100})}};
}

TEST(Comparison, IsARatioOfSumsAndCountsTheReplicationsThatDefineIt) {
  const Comparison comparison = comparison_of(three_replications());
  const auto& rate = comparison.organisations.at(0).measures[model::index_of(Measure::change_failure_rate)];
  EXPECT_DOUBLE_EQ(rate.mean.value_or(0), 5.0 / 12.0);
  EXPECT_EQ(rate.n, 2);
}

TEST(Comparison, TakesDifferencesFromTheFirstOrganisation) {
  const Comparison comparison = comparison_of(three_replications());
  const auto index = model::index_of(Measure::change_failure_rate);
  const auto& difference = comparison.organisations.at(1).differences[index];
  EXPECT_NEAR(difference.mean.value_or(0), 3.0 / 300.0 - 5.0 / 12.0, 1e-15);
  EXPECT_LT(difference.low.value_or(0), difference.mean.value_or(0));
  EXPECT_EQ(difference.n, 2);
  EXPECT_FALSE(comparison.organisations.at(0).differences[index].mean.has_value());
}

TEST(Comparison, LeavesUndefinedWhatNoReplicationDefines) {
  const Comparison comparison = comparison_of(three_replications());
  const auto& lead = comparison.organisations.at(0).measures[model::index_of(Measure::lead_time_hours_mean)];
  EXPECT_FALSE(lead.mean.has_value());
  EXPECT_FALSE(lead.low.has_value());
  EXPECT_EQ(lead.n, 0);
}

TEST(Comparison, HasNoIntervalFromOneReplication) {
  auto replications = three_replications();
  replications.resize(1);
  const Comparison comparison = comparison_of(replications);
  const auto& rate = comparison.organisations.at(0).measures[model::index_of(Measure::change_failure_rate)];
  EXPECT_DOUBLE_EQ(rate.mean.value_or(0), 0.5);
  EXPECT_FALSE(rate.low.has_value());
}

TEST(Comparison, AddsTheBooksUp) {
  auto replications = three_replications();
  replications[0][0].measurement.lead_by_cause[0] = engine::kHour;
  replications[1][0].measurement.lead_by_cause[0] = 2 * engine::kHour;
  replications[0][0].measurement.lead_count = 1;
  replications[2][0].measurement.lead_count = 4;
  const Comparison comparison = comparison_of(replications);
  EXPECT_EQ(comparison.organisations.at(0).total.lead_by_cause[0], 3 * engine::kHour);
  EXPECT_EQ(comparison.organisations.at(0).total.lead_count, 5U);
}

}  // namespace
}  // namespace journey::experiment
