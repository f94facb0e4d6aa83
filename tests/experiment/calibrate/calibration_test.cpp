#include "sim/experiment/calibrate/calibration.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "sim/scenario/catalogue/catalogue.h"

namespace journey::experiment {
namespace {

TEST(Calibration, FitsLowAndEliteAndPredictsTheOthers) {
  std::set<std::string_view> ids;
  for (const PresetGoal& goal : preset_goals()) {
    ids.insert(goal.id);
    const bool end_of_scale = goal.id == "siloed_itil" || goal.id == "elite";
    EXPECT_EQ(goal.fitted, end_of_scale) << goal.id;
    EXPECT_FALSE(goal.reason.empty()) << goal.id;
    EXPECT_FALSE(preset_organisation(goal.id).teams.empty()) << goal.id;
  }
  EXPECT_EQ(ids, (std::set<std::string_view>{"siloed_itil", "agile_siloed_operations", "devops_team", "safe_train",
                                             "well_run_itil", "feature_teams", "elite"}));
}

TEST(Calibration, FitsAtMostTwelveNumbersWithoutASource) {
  EXPECT_LE(tuned_parameters().size(), kMostTuned);
  for (const TunedParameter& tuned : tuned_parameters()) {
    const scenario::Parameter* parameter = scenario::find_parameter(tuned.name);
    ASSERT_NE(parameter, nullptr) << tuned.name;
    EXPECT_TRUE(parameter->uncertain()) << tuned.name;
  }
}

TEST(Calibration, FitsExactlyTheNumbersThatTheCatalogueCallsTuned) {
  std::multiset<std::string_view> fitted, called_tuned;
  for (const TunedParameter& tuned : tuned_parameters()) fitted.insert(tuned.name);
  for (const auto group : {scenario::world_parameters(), scenario::practice_parameters()}) {
    for (const scenario::Parameter& parameter : group) {
      if (parameter.tuned) called_tuned.insert(parameter.name);
    }
  }
  EXPECT_EQ(called_tuned, fitted);
}

TEST(Calibration, ConfirmsOnASeedThatWasNotUsedForFitting) { EXPECT_NE(kConfirmingSeed, kTuningSeed); }

TEST(Calibration, APresetPassesOnlyIfAllFourMeasuresHit) {
  Settings settings;
  settings.replications = 2;
  for (const PresetGoal& goal : preset_goals()) {
    const PresetResult result = measure_preset(goal, settings);
    bool all = true;
    for (std::size_t m = 0; m < kFourMeasures; ++m) {
      const ClusterRange range = cluster_range(goal.expected, m);
      const auto value = four_measure(result.measures, m);
      EXPECT_EQ(result.hits[m], value && *value >= range.low && *value <= range.high) << goal.id;
      all = all && result.hits[m];
    }
    EXPECT_EQ(result.pass, all) << goal.id;
  }
}

}  // namespace
}  // namespace journey::experiment
