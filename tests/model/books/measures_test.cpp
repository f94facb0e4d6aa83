// Measures are what the glossary says they are: quotients of sums, undefined over nothing.
#include <gtest/gtest.h>

#include "tests/model/audit.h"
#include "tests/model/fixture.h"
#include "tests/model/measurement_audit.h"

namespace journey::model {
namespace {

using namespace fixture;
using engine::hours;

/// One feature from Monday 10 to Wednesday 10, first commit on Monday at 14.
Workshop one_deployment(const Practices& practices = plain_practices()) {
  Workshop w(one_person(quiet_world(), practices));
  w.idea(at(0, 0, 10), 0);
  w.until(at(0, 2, 12));
  return w;
}

void fault(Workshop& w, Time when, std::uint8_t severity) {
  w.until(when);
  Incident incident;
  incident.cause = IncidentCause::defect;
  incident.severity = severity;
  incident.deployment = 0;
  begin_incident(w.state(), incident);
}

TEST(Measures, AreUndefinedOverNothing) {
  Workshop w(one_person());
  w.until(at(4, 0, 0));
  const Measurement m = measured(w.state());
  EXPECT_EQ(m[Measure::deploys_per_week], 0.0);
  for (const Measure none : {Measure::lead_time_hours_p50, Measure::flow_time_hours_mean, Measure::change_failure_rate,
                             Measure::restore_hours_p50, Measure::batch_size_mean, Measure::flow_efficiency,
                             Measure::cost_per_feature, Measure::detect_hours_p50, Measure::rework_rate}) {
    EXPECT_EQ(m[none], std::nullopt) << measure_infos()[index_of(none)].key;
  }
  EXPECT_EQ(m[Measure::utilisation_mean], 0.0);
  EXPECT_EQ(audit(m), "");
}

TEST(Measures, OfOneDeploymentAreItsOwn) {
  Workshop w = one_deployment();
  w.until(at(4, 0, 0));
  const Measurement m = measured(w.state());
  EXPECT_DOUBLE_EQ(*m[Measure::deploys_per_week], 0.25);
  EXPECT_DOUBLE_EQ(*m[Measure::features_per_week], 0.25);
  EXPECT_DOUBLE_EQ(*m[Measure::changes_per_week], 0.25);
  EXPECT_DOUBLE_EQ(*m[Measure::batch_size_mean], 1);
  for (const Measure lead :
       {Measure::lead_time_hours_mean, Measure::lead_time_hours_p50, Measure::lead_time_hours_p95}) {
    EXPECT_DOUBLE_EQ(*m[lead], 44);
  }
  for (const Measure flow :
       {Measure::flow_time_hours_mean, Measure::flow_time_hours_p50, Measure::flow_time_hours_p85}) {
    EXPECT_DOUBLE_EQ(*m[flow], 48);
  }
  EXPECT_DOUBLE_EQ(*m[Measure::flow_efficiency], 16.0 / 48);
  EXPECT_DOUBLE_EQ(*m[Measure::utilisation_mean], 16.0 / 160);
  EXPECT_DOUBLE_EQ(*m[Measure::wip_mean], 44.0 / (4 * 168));
  EXPECT_DOUBLE_EQ(*m[Measure::cost_per_feature], 160 * 100);
  EXPECT_DOUBLE_EQ(*m[Measure::open_changes], 0);
  EXPECT_EQ(audit(m), "");
}

TEST(Measures, JudgeADeploymentOnlyAfterThirtyDays) {
  Workshop w = one_deployment();
  fault(w, at(0, 2, 13), 1);
  w.until(at(0, 2, 10) + engine::days(30) - hours(1));
  EXPECT_EQ(measured(w.state())[Measure::change_failure_rate], std::nullopt);
  EXPECT_EQ(measured(w.state())[Measure::restore_hours_p50], std::nullopt);
  w.until(at(0, 2, 10) + engine::days(30));
  const Measurement m = measured(w.state());
  EXPECT_DOUBLE_EQ(*m[Measure::change_failure_rate], 1);
  EXPECT_DOUBLE_EQ(*m[Measure::failures_per_100_changes], 100);
  EXPECT_DOUBLE_EQ(*m[Measure::restore_hours_p50], 3) << "an hour to find it, two to mend it";
  EXPECT_DOUBLE_EQ(*m[Measure::detect_hours_p50], 0);
}

TEST(Measures, CountARepairNeitherAsADeploymentNorAsALeadTime) {
  World world = quiet_world();
  world.defect_per_100_hours = 100;
  Workshop w(one_person(world, plain_practices()));
  w.idea(at(0, 0, 10), 0);
  w.until(at(30, 0, 0));
  ASSERT_GT(w.state().batches.size(), 1U);
  const Measurement m = measured(w.state());
  EXPECT_DOUBLE_EQ(*m[Measure::deploys_per_week], 1.0 / 30);
  EXPECT_DOUBLE_EQ(*m[Measure::changes_per_week], 1.0 / 30);
  EXPECT_DOUBLE_EQ(*m[Measure::change_failure_rate], 0) << "one deployment, with minor faults only";
  EXPECT_DOUBLE_EQ(*m[Measure::unplanned_deployments], static_cast<double>(w.state().batches.size() - 1));
  EXPECT_DOUBLE_EQ(*m[Measure::lead_time_hours_mean], 44);
}

TEST(Measures, BeginAtTheEndOfTheWarmUp) {
  Scenario scenario = one_person();
  scenario.warmup_weeks = 1;
  Workshop w(scenario);
  w.idea(at(0, 0, 10), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(measured(w.state())[Measure::deploys_per_week], std::nullopt);
  w.until(at(5, 0, 0));
  const Measurement m = measured(w.state());
  EXPECT_EQ(m[Measure::deploys_per_week], 0.0);
  EXPECT_EQ(m.lead_count, 0U);
  EXPECT_EQ(m.hours_available, hours(4 * 40));
  EXPECT_EQ(m.hours_by_work[index_of(Work::new_work)], hours(0));
}

TEST(Measures, TellOfOpenChangesAndTheirAge) {
  Workshop w(one_person());
  w.idea(at(0, 0, 10), 0);
  w.until(at(0, 1, 14));
  const Measurement m = measured(w.state());
  EXPECT_DOUBLE_EQ(*m[Measure::open_changes], 1);
  EXPECT_DOUBLE_EQ(*m[Measure::open_change_age_days_mean], 1);
}

TEST(Measures, PayForOvertimeAndOutages) {
  Workshop w(one_person());
  w.outage(at(0, 1, 2), 1);
  w.until(at(1, 0, 0));
  const Measurement m = measured(w.state());
  EXPECT_DOUBLE_EQ(*m[Measure::overtime_hours], 2);
  EXPECT_DOUBLE_EQ(*m[Measure::downtime_hours], 2);
  EXPECT_DOUBLE_EQ(m.money[static_cast<std::size_t>(Account::people)], 40 * 100);
  EXPECT_DOUBLE_EQ(m.money[static_cast<std::size_t>(Account::overtime)], 2 * 100);
  EXPECT_DOUBLE_EQ(m.money[static_cast<std::size_t>(Account::downtime)], 2 * 1000);
  EXPECT_DOUBLE_EQ(*m[Measure::incidents_per_week], 1);
}

TEST(Measures, HaveNamesThatAreFoundAgain) {
  for (std::size_t m = 0; m < kMeasureCount; ++m) {
    EXPECT_EQ(measure_named(measure_infos()[m].key), static_cast<Measure>(m));
  }
  EXPECT_EQ(measure_named("happiness"), std::nullopt);
}

}  // namespace
}  // namespace journey::model
