#include "sim/experiment/compare/running_comparison.h"

#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "sim/engine/random.h"
#include "sim/model/limits.h"
#include "sim/statistics/interval.h"

namespace journey::experiment {
namespace {

using model::Measure;

constexpr auto kRate = model::index_of(Measure::change_failure_rate);

OrganisationResult with_rate(std::size_t organisation, double numerator, double denominator) {
  OrganisationResult result{organisation, {}, false};
  result.measurement.values[kRate] = {numerator, denominator};
  return result;
}

/// Luck shared by both, the second higher by `apart`.
Replication pair_of(std::uint32_t number, double apart) {
  const double luck = engine::uniform_at({3, 0, 0, 0}, number);
  return {with_rate(0, luck, 1), with_rate(1, luck + apart, 1)};
}

model::Scenario two_organisations() {
  model::Scenario scenario;
  scenario.organisations.resize(2);
  scenario.organisations[0].id = "first";
  scenario.organisations[1].id = "second";
  return scenario;
}

RunningComparison of_pairs(std::uint32_t count) {
  RunningComparison running;
  for (std::uint32_t i = 0; i < count; ++i) running.add(pair_of(i, 0.25));
  return running;
}

/// The interval of the mean of the first organisation's luck in sections of `size`, which all are full.
statistics::Estimate expected_interval(std::uint32_t count, std::uint32_t size) {
  std::vector<double> sections;
  for (std::uint32_t i = 0; i < count; i += size) {
    double sum = 0;
    for (std::uint32_t j = i; j < i + size; ++j) sum += engine::uniform_at({3, 0, 0, 0}, j);
    sections.push_back(sum / size);
  }
  const auto n = static_cast<double>(sections.size());
  double mean = 0, squares = 0;
  for (const double section : sections) mean += section / n;
  for (const double section : sections) squares += (section - mean) * (section - mean);
  return statistics::interval_around(mean, std::sqrt(squares / (n - 1) / n), static_cast<std::int64_t>(n));
}

void expect_interval(const MeasuredValue& value, const statistics::Estimate& expected) {
  EXPECT_NEAR(value.mean.value_or(0), expected.mean, 1e-12);
  EXPECT_NEAR(value.low.value_or(0), expected.low, 1e-12);
  EXPECT_NEAR(value.high.value_or(0), expected.high, 1e-12);
}

TEST(RunningComparison, LeavesOutOneReplicationAtATimeUpToItsMostSections) {
  expect_interval(of_pairs(kMostSections).measured(0, kRate), expected_interval(kMostSections, 1));
}

TEST(RunningComparison, LeavesOutWholeSectionsBeyond) {
  expect_interval(of_pairs(2 * kMostSections).measured(0, kRate), expected_interval(2 * kMostSections, 2));
}

TEST(RunningComparison, KeepsAPairedDifferenceExactBeyond) {
  const Comparison comparison = of_pairs(2 * kMostSections + 3).comparison(two_organisations(), 1);
  const MeasuredValue& difference = comparison.organisations[1].differences[kRate];
  EXPECT_NEAR(difference.mean.value_or(0), 0.25, 1e-12);
  EXPECT_NEAR(difference.high.value_or(1) - difference.low.value_or(0), 0, 1e-9);
  EXPECT_EQ(difference.n, 2 * static_cast<std::int64_t>(kMostSections) + 3);
}

// A last section that is not full moves the width by little: 1.96 * sqrt(1/12) / sqrt(n) within a twentieth.
TEST(RunningComparison, CountsALastSectionByItsSize) {
  for (const std::uint32_t count : {2049U, 4097U, 5000U, 10001U}) {
    const MeasuredValue value = of_pairs(count).measured(0, kRate);
    const double expected = 1.96 * std::sqrt(1.0 / 12 / count);
    EXPECT_NEAR((value.high.value_or(0) - value.low.value_or(0)) / 2 / expected, 1, 0.06) << count;
  }
}

TEST(RunningComparison, CountsTheWorldsInWhichTheSecondIsLowerOrHigher) {
  RunningComparison running;
  running.add({with_rate(0, 1, 2), with_rate(1, 1, 4)});
  running.add({with_rate(0, 1, 4), with_rate(1, 1, 2)});
  running.add({with_rate(0, 2, 4), with_rate(1, 1, 2)});
  running.add({with_rate(0, 0, 0), with_rate(1, 1, 2)});
  running.add({with_rate(0, 1, 2), with_rate(1, 0, 2)});
  const Comparison comparison = running.comparison(two_organisations(), 1);
  EXPECT_EQ(comparison.organisations[1].worlds[kRate], (Worlds{4, 2, 1}));
  EXPECT_EQ(comparison.organisations[0].worlds[kRate], (Worlds{}));
  EXPECT_EQ(comparison.organisations[0].measures[kRate].n, 4);
}

TEST(RunningComparison, GoesOnFromItsBytesAsIfNothingHadHappened) {
  for (const std::uint32_t half : {0U, 1U, 7U, 2048U, 2049U}) {
    auto running = RunningComparison::decode(of_pairs(half).encode());
    ASSERT_TRUE(running.has_value()) << half;
    EXPECT_EQ(running->replications(), half);
    for (std::uint32_t i = half; i < 2100; ++i) running->add(pair_of(i, 0.25));
    EXPECT_EQ(running->encode(), of_pairs(2100).encode()) << half;
  }
}

TEST(RunningComparison, BytesThatNobodyWroteGiveNothing) {
  const std::string good = of_pairs(3).encode();
  for (std::size_t length = 0; length < good.size(); length += 7) {
    EXPECT_FALSE(RunningComparison::decode(good.substr(0, length)).has_value()) << length;
  }
  for (std::size_t byte = 0; byte < 40; ++byte) {
    std::string bad = good;
    bad[byte] = '\x7F';
    EXPECT_FALSE(RunningComparison::decode(bad).has_value()) << byte;
  }
}

/// As large as any run's books: every event of the longest run a change that took all of it.
OrganisationResult with_the_largest_books() {
  OrganisationResult result{0, {}, false};
  model::Measurement& m = result.measurement;
  m.lead_count = m.flow_count = model::kMostEvents;
  m.lead_total = m.flow_total = m.open_total = engine::days(1825 + 7 * 104) * static_cast<std::int64_t>(m.lead_count);
  m.lead_by_cause[model::index_of(model::Cause::queue)] = m.lead_total;
  m.flow_by_cause[model::index_of(model::Cause::queue)] = m.flow_total;
  return result;
}

TEST(RunningComparison, StopsBeforeItsSumsOverflowAndSaysOfHowManyItIs) {
  RunningComparison running;
  const OrganisationResult largest = with_the_largest_books();
  std::uint32_t added = 0;
  while (!running.is_full() && added < 10) running.add({largest}), ++added;
  EXPECT_EQ(added, 2U);
  running.add({largest});
  EXPECT_EQ(running.replications(), 2U);
  model::Scenario scenario;
  scenario.organisations.resize(1);
  const model::Measurement total = running.comparison(scenario, 1).organisations[0].total;
  EXPECT_EQ(total.lead_total, largest.measurement.lead_total * 2);
  EXPECT_EQ(total.lead_by_cause[model::index_of(model::Cause::queue)], total.lead_total);
  EXPECT_EQ(total.lead_count, 2 * model::kMostEvents);
}

}  // namespace
}  // namespace journey::experiment
