#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "sim/report/calibration_report.h"

namespace journey::report {
namespace {

using nlohmann::json;

const experiment::Calibration& small_calibration() {
  static const experiment::Calibration calibration = [] {
    experiment::CalibrationSettings settings;
    settings.runs.seed = 5;
    settings.runs.replications = 2;
    settings.runs.days = 120;
    settings.robust_points = 1;
    return experiment::calibrate(settings);
  }();
  return calibration;
}

TEST(CalibrationJson, HoldsEveryPresetMeasuredAgainstItsRange) {
  const json report = json::parse(calibration_json(small_calibration()), nullptr, false);
  ASSERT_FALSE(report.is_discarded());
  ASSERT_EQ(report["presets"].size(), experiment::preset_goals().size());
  for (const json& preset : report["presets"]) {
    for (const char* key :
         {"id", "expected_cluster", "fitted", "reason", "measures", "dora_cluster", "pass", "verdict"}) {
      EXPECT_TRUE(preset.contains(key)) << key;
    }
    for (const std::string_view measure : experiment::kFourMeasureKeys) {
      const json& value = preset["measures"][std::string(measure)];
      EXPECT_TRUE(value.contains("mean") && value.contains("low") && value.contains("high")) << measure;
      EXPECT_TRUE(value["expected_low"].is_number()) << measure;
      EXPECT_TRUE(value["pass"].is_boolean()) << measure;
    }
  }
  EXPECT_TRUE(report["presets"].back()["measures"]["deploys_per_week"]["expected_high"].is_null());  // no bound
}

TEST(CalibrationJson, HoldsEverySignWithItsPairAndRobustShareAndWhatIsToldApart) {
  const json report = json::parse(calibration_json(small_calibration()), nullptr, false);
  EXPECT_EQ(report["signs"].size(), 19U);
  EXPECT_EQ(report["signs"].size() + report["apart"].size(), experiment::claims().size());
  for (const json& sign : report["signs"]) {
    for (const char* key :
         {"name", "claim", "base", "changed", "measure", "mean", "low", "high", "confidence", "pass"}) {
      EXPECT_TRUE(sign.contains(key)) << key;
    }
    EXPECT_TRUE(sign["robust_share"] == 0 || sign["robust_share"] == 1) << sign["name"];
  }
  EXPECT_EQ(report["work_mix_percent"].size(), experiment::kCategoryCount);
  EXPECT_EQ(report["tuned"].size(), experiment::tuned_parameters().size());
}

TEST(CalibrationText, TellsHitsAndMissesOfEveryPresetAndTheVerdict) {
  const std::string text = calibration_text(small_calibration());
  for (const auto& preset : small_calibration().presets) {
    EXPECT_NE(text.find(preset_sentence(preset)), std::string::npos) << preset.goal->id;
  }
  EXPECT_NE(text.find(calibration_verdict(small_calibration())), std::string::npos);
  for (const char* told : {"not a clean prediction", "The J-curve is tried over"}) {
    EXPECT_NE(text.find(told), std::string::npos) << told;
    EXPECT_NE(calibration_markdown(small_calibration()).find(told), std::string::npos) << told;
  }
  EXPECT_NE(calibration_markdown(small_calibration()).find("## Signs"), std::string::npos);
}

TEST(PresetSentence, SaysByHowMuchAPresetMisses) {
  experiment::PresetResult preset;
  preset.goal = &experiment::preset_goals()[0];  // low: 2 to 12 a year, 730 to 4380 h, 0.46 to 0.6, 168 to 730 h
  const auto set = [&](model::Measure measure, double value) {
    preset.measures[model::index_of(measure)].mean = value;
  };
  set(model::Measure::deploys_per_week, 7 * 10 / 365.0);
  set(model::Measure::lead_time_hours_p50, 8760);
  set(model::Measure::change_failure_rate, 0.23);
  preset.hits = {true, false, false, false};
  preset.verdict.cluster = experiment::Cluster::low;
  EXPECT_EQ(
      preset_sentence(preset),
      "Expected low; hits deployment frequency; misses: its lead time is 2 times the upper limit of low; its change "
      "failure rate is 0.5 times the lower limit of low; its recovery time is undefined; overall nearest low.");
}

}  // namespace
}  // namespace journey::report
