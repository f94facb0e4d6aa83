#include "sim/experiment/sweep/design.h"

#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "sim/scenario/catalogue/catalogue.h"
#include "tests/experiment/design_fixture.h"

namespace journey::experiment {
namespace {

constexpr const char* kThree =
    R"("parameters": [{"name": "release.cadence_days", "low": 1, "high": 100, "levels": 3, "scale": "log"},
    {"name": "approval.kind"}, {"name": "demand.features_per_week", "values": [5, 10]}])";

TEST(Design, OneAtATimeHasTheBaseAndEveryLevelOfEachParameter) {
  const Design design = design_of("one_at_a_time", kThree);
  const auto points = points_of(design);
  ASSERT_EQ(points.size(), 1U + 3 + 3 + 2);
  EXPECT_EQ(point_count(design), points.size());
  EXPECT_EQ(points[0].varied, kBase);
  for (std::size_t p = 0; p < points.size(); ++p) {
    std::size_t moved = 0;
    for (const auto& value : points[p].values) moved += value ? 1U : 0U;
    EXPECT_EQ(moved, p == 0 ? 0U : 1U) << p;
  }
  EXPECT_EQ(points[2].varied, 0U);
  EXPECT_NEAR(points[2].values[0].value_or(0), 10, 1e-9);
}

TEST(Design, AFactorialHasEveryCombinationOnce) {
  const Design design = design_of("factorial", kThree);
  const auto points = points_of(design);
  EXPECT_EQ(points.size(), 3U * 3 * 2);
  EXPECT_EQ(point_count(design), points.size());
  std::set<std::vector<std::optional<double>>> different;
  for (const auto& point : points) different.insert(point.values);
  EXPECT_EQ(different.size(), points.size());
  EXPECT_EQ(points[0].values[2], 5.0);  // the last parameter moves fastest
  EXPECT_EQ(points[1].values[2], 10.0);
  EXPECT_EQ(points[1].values[1], points[0].values[1]);
}

TEST(Design, AHypercubeTakesEachPartOfEachRangeOnce) {
  const Design design = design_of("latin_hypercube", R"("points": 12, "parameters": [
      {"name": "demand.features_per_week", "low": 6, "high": 18}, {"name": "approval.kind"},
      {"name": "release.cadence_days", "low": 1, "high": 100, "scale": "log"}])");
  const auto points = points_of(design);
  ASSERT_EQ(points.size(), 12U);
  std::set<int> linear;
  std::set<int> logarithmic;
  std::vector<int> kinds(3, 0);
  for (const auto& point : points) {
    linear.insert(static_cast<int>(point.values[0].value_or(0) - 6));
    logarithmic.insert(static_cast<int>(std::log10(point.values[2].value_or(0)) * 6));
    ++kinds[static_cast<std::size_t>(point.values[1].value_or(0))];
  }
  EXPECT_EQ(linear.size(), 12U);
  EXPECT_EQ(logarithmic.size(), 12U);
  EXPECT_EQ(kinds, (std::vector<int>{4, 4, 4}));
}

TEST(Design, GivesEachWholeNumberOfARangeAnEqualPart) {
  const Design design = design_of("latin_hypercube", R"("points": 40, "parameters": [
      {"name": "support.tiers", "low": 1, "high": 4}])");
  std::vector<int> seen(5, 0);
  for (const auto& point : points_of(design)) ++seen[static_cast<std::size_t>(point.values.at(0).value_or(0))];
  EXPECT_EQ(seen, (std::vector<int>{0, 10, 10, 10, 10}));
}

TEST(Design, SpreadsLevelsEvenlyOrByEqualFactorsWithBothEnds) {
  Factor factor;
  factor.parameter = scenario::find_practice("release.cadence_days");
  factor.range = true;
  factor.low = 1;
  factor.high = 9;
  EXPECT_EQ(spread(factor, 3), (std::vector<double>{1, 5, 9}));
  factor.logarithmic = true;
  EXPECT_NEAR(spread(factor, 3).at(1), 3, 1e-12);
  EXPECT_EQ(spread(factor, 3).back(), 9);
  factor.parameter = scenario::find_practice("support.tiers");
  factor.logarithmic = false;
  factor.high = 3;
  EXPECT_EQ(spread(factor, 5), (std::vector<double>{1, 2, 3}));  // 1, 1.5, 2, 2.5, 3, rounded, each once
}

TEST(Design, MovesAPracticeOfOneOrganisationAlone) {
  const Design design = design_of("one_at_a_time", R"("parameters": [
      {"name": "release.cadence_days", "values": [3, 4], "organisation": "devops"}])");
  const auto scenario = scenario_at(design, points_of(design).at(1));
  EXPECT_EQ(scenario.organisations[0].practices.release_cadence_days,
            design.scenario->organisations[0].practices.release_cadence_days);
  EXPECT_EQ(scenario.organisations[1].practices.release_cadence_days, 3);
  EXPECT_EQ(label_of(design, design.factors[0]), "release.cadence_days@devops");
}

TEST(Design, LetsWhatIsTiedGiveWay) {
  const Design design = design_of("one_at_a_time", R"("parameters": [
      {"name": "work.plan_share", "values": [0.15, 0.32]}, {"name": "defect.severe_share", "values": [0.01, 0.99]},
      {"name": "demand.work_hours.median", "values": [40, 200]}])");
  const auto points = points_of(design);
  ASSERT_EQ(points.size(), 7U);
  const auto work = scenario_at(design, points[2]).world;
  EXPECT_NEAR(work.work_code_share, 0.65 * 0.68 / 0.85, 1e-12);
  EXPECT_NEAR(work.work_test_share, 0.2 * 0.68 / 0.85, 1e-12);
  EXPECT_NEAR(scenario_at(design, points[4]).world.defect_serious_share, 0.01, 1e-12);
  EXPECT_EQ(scenario_at(design, points[6]).world.demand_work_hours_p90, 200);
  EXPECT_EQ(scenario_at(design, points[0]).world.work_code_share, 0.65);
}

TEST(Design, HasAnotherFingerprintWhenAnythingDiffers) {
  const std::string one = R"("parameters": [{"name": "release.cadence_days", "low": 1, "high": 9}])";
  const std::string base = fingerprint(design_of("one_at_a_time", one), "1");
  EXPECT_EQ(base, fingerprint(design_of("one_at_a_time", one), "1"));
  EXPECT_NE(base, fingerprint(design_of("one_at_a_time", one), "2"));
  EXPECT_NE(base, fingerprint(design_of("factorial", one), "1"));
  EXPECT_NE(base, fingerprint(design_of("one_at_a_time", one + R"(, "seed": 6)"), "1"));
  EXPECT_NE(base, fingerprint(design_of("one_at_a_time", one + R"(, "replications": 21)"), "1"));
  EXPECT_NE(base, fingerprint(design_of("one_at_a_time", one + R"(, "organisations": ["devops"])"), "1"));
  EXPECT_NE(base, fingerprint(design_of("one_at_a_time", one + R"(, "measures": ["wip_mean"])"), "1"));
}

}  // namespace
}  // namespace journey::experiment
