#include <algorithm>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "sim/report/csv/csv_report.h"
#include "sim/report/json/json_report.h"
#include "sim/report/rounding.h"
#include "sim/report/text/table.h"
#include "sim/report/text/text_report.h"
#include "sim/scenario/reading/reader.h"
#include "sim/scenario/reading/shipped.h"

namespace journey::report {
namespace {

using nlohmann::json;

std::shared_ptr<const model::Scenario> short_scenario() {
  const auto text = scenario::shipped_text(scenario::kMainScenario);
  auto scenario = scenario::read_scenario(text.value_or("")).scenario.value_or(model::Scenario{});
  scenario.warmup_weeks = 10;
  scenario.days = 120;
  return std::make_shared<const model::Scenario>(std::move(scenario));
}

experiment::Settings with(std::uint32_t replications) {
  experiment::Settings settings;
  settings.replications = replications;
  return settings;
}

json run_of(double days) {
  const auto scenario = short_scenario();
  experiment::Settings settings = with(1);
  settings.days = days;
  return json::parse(run_json(*scenario, {1, 0, days}, experiment::replicate(scenario, settings)[0]), nullptr, false);
}

double sum_of(const json& object) {
  double sum = 0;
  for (const auto& value : object) sum += value.get<double>();
  return sum;
}

void expect_adds_up(const json& parts, const json& total) {
  if (total.is_null()) {
    EXPECT_TRUE(parts.is_null());
    return;
  }
  EXPECT_NEAR(sum_of(parts), total.get<double>(), 1e-9 * std::max(1.0, total.get<double>()));
}

TEST(RunJson, HoldsEveryMeasureFlatAndTheBooksThatAddUp) {
  const json run = run_of(120);
  ASSERT_EQ(run["organisations"].size(), 2U);
  EXPECT_EQ(run["organisations"][0]["id"], "siloed");
  for (const json& organisation : run["organisations"]) {
    for (const auto& info : model::measure_infos()) {
      const json& value = organisation[std::string(info.key)];
      EXPECT_TRUE(value.is_number() || value.is_null()) << info.key;
    }
    expect_adds_up(organisation["lead_time_by_cause_hours"], organisation["lead_time_hours_mean"]);
    expect_adds_up(organisation["flow_time_by_cause_hours"], organisation["flow_time_hours_mean"]);
    expect_adds_up(organisation["lead_time_by_pass_hours"], organisation["lead_time_hours_mean"]);
    expect_adds_up(organisation["flow_time_by_pass_hours"], organisation["flow_time_hours_mean"]);
    const double age = 24 * organisation["open_change_age_days_mean"].get<double>();  // printed with nine digits
    EXPECT_NEAR(sum_of(organisation["open_change_age_by_cause_hours"]), age, 1e-8 * age);
    EXPECT_GT(organisation["feature_hours_by_work"]["new_work"].get<double>(), 0);
    expect_adds_up(organisation["hours_by_work"], organisation["hours_available"]);
    expect_adds_up(organisation["money_by_account"], organisation["money_total"]);
    EXPECT_EQ(organisation["history_hash"].get<std::string>().size(), 16U);
    EXPECT_GT(organisation["events"].get<std::int64_t>(), 0);
  }
}

TEST(RunJson, SaysNullForWhatIsUndefined) {
  const json run = run_of(0);
  const json& siloed = run["organisations"][0];
  EXPECT_TRUE(siloed["lead_time_hours_mean"].is_null());
  EXPECT_TRUE(siloed["lead_time_by_cause_hours"].is_null());
  EXPECT_TRUE(siloed["change_failure_rate"].is_null());
  EXPECT_EQ(siloed["money_total"], 0);
}

TEST(RunJson, LeavesTheFailureRateOutOfTheClusterOfOneRun) {
  const json run = run_of(120);
  for (const json& organisation : run["organisations"]) {
    EXPECT_TRUE(organisation["dora_clusters_by_measure"]["change_failure_rate"].empty());
    EXPECT_TRUE(organisation["dora_cluster"].is_string());
  }
}

TEST(ComparisonJson, HoldsMeasuresWithIntervalsAndPairedDifferences) {
  const auto scenario = short_scenario();
  const json all = json::parse(comparison_json(*scenario, experiment::compare(scenario, with(3))), nullptr, false);
  EXPECT_EQ(all["replications"], 3);
  const json& deploys = all["organisations"][1]["measures"]["deploys_per_week"];
  EXPECT_LE(deploys["low"].get<double>(), deploys["mean"].get<double>());
  EXPECT_LE(deploys["mean"].get<double>(), deploys["high"].get<double>());
  EXPECT_EQ(deploys["n"], 3);
  ASSERT_EQ(all["differences"].size(), model::kMeasureCount);
  EXPECT_EQ(all["differences"][0]["organisation"], "devops");
  EXPECT_EQ(all["differences"][0]["measure"], "deploys_per_week");
}

TEST(ComparisonCsv, HasALineForEachMeasureAndDifference) {
  const auto scenario = short_scenario();
  const std::string csv = comparison_csv(experiment::compare(scenario, with(2)));
  EXPECT_TRUE(csv.starts_with("kind,organisation,measure,unit,mean,low,high,n\r\n"));
  const auto lines = static_cast<std::size_t>(std::count(csv.begin(), csv.end(), '\n'));
  EXPECT_EQ(lines, 1 + 3 * model::kMeasureCount);
  // No field needs quoting: every line has seven commas.
  EXPECT_EQ(static_cast<std::size_t>(std::count(csv.begin(), csv.end(), ',')), 7 * lines);
}

TEST(TextReport, NamesOrganisationsAndMeasures) {
  const auto scenario = short_scenario();
  const std::string text = run_text(*scenario, {1, 0, 120}, experiment::replicate(scenario, with(1))[0]);
  EXPECT_NE(text.find("Siloed"), std::string::npos);
  EXPECT_NE(text.find(std::string(model::measure_infos()[0].label)), std::string::npos);
  EXPECT_EQ(text.find("nan"), std::string::npos);
  EXPECT_EQ(comparison_text(*scenario, experiment::compare(scenario, with(2))).find("nan"), std::string::npos);
}

TEST(ListJson, HoldsIdFileTitleAndQuestion) {
  const json list = json::parse(list_json(), nullptr, false);
  ASSERT_EQ(list["scenarios"].size(), scenario::shipped_scenarios().size());
  EXPECT_EQ(list["scenarios"][0]["id"], "silos_or_one_team");
  EXPECT_EQ(list["scenarios"][0]["file"], "scenarios/silos_or_one_team.json");
  EXPECT_TRUE(list["scenarios"][0]["title"].is_string());
  EXPECT_TRUE(list["scenarios"][0]["question"].is_string());
}

TEST(Rounding, KeepsPartsAddingUpToTheWhole) {
  // Three thirds of 1 to three digits: the last digit is 0.01, so 0.33 each leaves 0.01 for the first.
  const std::vector<double> thirds(3, 1.0 / 3.0);
  EXPECT_EQ(round_parts(thirds, 1.0, 3), (std::vector<double>{0.34, 0.33, 0.33}));
  const std::vector<double> large = {1250000.1149, 440.0021, 0.0};
  EXPECT_EQ(round_parts(large, 1250440.117, 9), (std::vector<double>{1250000.12, 440.0, 0.0}));
  const std::vector<double> none(2, 0.0);
  EXPECT_EQ(round_parts(none, 0.0, 9), none);
}

TEST(Table, AlignsTheFirstColumnLeftAndTheOthersRightByCharacters) {
  Table table;
  table.add({"", "A"});
  table.add({"caf\xC3\xA9", "10"});
  table.add({"x", "-"});
  EXPECT_EQ(table.str(), "       A\ncaf\xC3\xA9  10\nx      -\n");
}

}  // namespace
}  // namespace journey::report
