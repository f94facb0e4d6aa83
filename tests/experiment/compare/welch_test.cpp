#include "sim/experiment/compare/welch.h"

#include <gtest/gtest.h>

#include "sim/scenario/reading/reader.h"

namespace journey::experiment {
namespace {

using model::Measure;
using model::Quotient;

std::shared_ptr<const model::Scenario> ten_weeks() {
  auto reading = scenario::read_scenario(
      R"({"version": 1, "title": "Short", "horizon": {"warmup_weeks": 3, "days": 49}, "organisations": [
      {"id": "devops", "preset": "feature_teams"}]})");
  return std::make_shared<const model::Scenario>(std::move(*reading.scenario));
}

const WelchCurve& curve_of(const std::vector<WelchCurve>& curves, Measure measure) {
  for (const WelchCurve& curve : curves) {
    if (curve.measure == measure) return curve;
  }
  ADD_FAILURE() << "no such curve";
  return curves.front();
}

// The ends alone; (1+2+6)/3 = 3; (1+2+6+4+7)/5 = 4.
TEST(Welch, AveragesAsManyWeeksOnEitherSideAsThereAre) {
  const auto points = smoothed({{1, 1}, {2, 1}, {6, 1}, {4, 1}, {7, 1}}, 2);
  ASSERT_EQ(points.size(), 5U);
  EXPECT_EQ(points[0].moving_average, 1.0);
  EXPECT_EQ(points[1].moving_average, 3.0);
  EXPECT_EQ(points[2].moving_average, 4.0);
  EXPECT_EQ(points[4].moving_average, 7.0);
  EXPECT_EQ(points[2].value, 6.0);
}

TEST(Welch, AveragesSumsSoThatAnEmptyWeekWeighsNothing) {
  const auto points = smoothed({{1, 1}, {0, 0}, {9, 3}}, 1);
  EXPECT_FALSE(points[1].value.has_value());
  EXPECT_EQ(points[1].moving_average, 2.5);
}

TEST(Welch, HasEveryWeekFromTheBeginningOfTheRun) {
  Settings settings;
  settings.replications = 2;
  const auto curves = welch(ten_weeks(), settings, 1);
  EXPECT_EQ(curves.size(), weekly_measures().size());
  for (const WelchCurve& curve : curves) EXPECT_EQ(curve.weeks.size(), 10U);
}

// Weeks 4 to 10 are the measured ones; their deployments a week average to those of the run.
TEST(Welch, ItsMeasuredWeeksAddUpToTheRun) {
  Settings settings;
  settings.replications = 3;
  const auto curves = welch(ten_weeks(), settings, 0);
  for (const Measure measure : {Measure::deploys_per_week, Measure::features_per_week, Measure::incidents_per_week}) {
    double sum = 0;
    for (std::size_t week = 3; week < 10; ++week) sum += curve_of(curves, measure).weeks[week].value.value_or(0);
    Quotient whole;
    for (const Replication& replication : replicate(ten_weeks(), settings)) {
      const Quotient& own = replication[0].measurement.values[model::index_of(measure)];
      whole.numerator += own.numerator;
      whole.denominator += own.denominator;
    }
    EXPECT_NEAR(sum / 7, whole.value().value_or(-1), 1e-9);
  }
}

// 30 days before the end of day 49 is day 19: weeks 4 and 5 are judged, weeks from 7 on are not.
TEST(Welch, JudgesDeploymentsAMonthLater) {
  Settings settings;
  settings.replications = 3;
  const auto curves = welch(ten_weeks(), settings, 0);
  const auto& rate = curve_of(curves, Measure::change_failure_rate).weeks;
  EXPECT_TRUE(rate[3].value.has_value());
  EXPECT_TRUE(rate[4].value.has_value());
  for (std::size_t week = 6; week < 10; ++week) EXPECT_FALSE(rate[week].value.has_value()) << week;
}

TEST(Welch, DoesNotDependOnTheNumberOfJobs) {
  Settings settings;
  settings.replications = 5;
  const auto alone = welch(ten_weeks(), settings, 2);
  settings.jobs = 3;
  const auto together = welch(ten_weeks(), settings, 2);
  for (std::size_t c = 0; c < alone.size(); ++c) {
    for (std::size_t w = 0; w < 10; ++w) {
      EXPECT_EQ(alone[c].weeks[w].moving_average, together[c].weeks[w].moving_average);
    }
  }
}

}  // namespace
}  // namespace journey::experiment
