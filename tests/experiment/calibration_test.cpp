#include "sim/experiment/calibration.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "sim/scenario/catalogue.h"

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

TEST(Calibration, FitsAtMostTwelveNumbersAllOfTheWorldAndWithoutASource) {
  EXPECT_LE(tuned_parameters().size(), kMostTuned);
  std::set<std::string_view> names;
  for (const TunedParameter& tuned : tuned_parameters()) {
    const auto world = scenario::world_parameters();
    const auto found = std::find_if(world.begin(), world.end(), [&](const scenario::Parameter& parameter) {
      return parameter.world == tuned.member;
    });
    ASSERT_NE(found, world.end());
    EXPECT_TRUE(found->uncertain()) << found->name;
    names.insert(found->name);
  }
  EXPECT_EQ(names.size(), tuned_parameters().size());
}

TEST(Calibration, FitsExactlyTheNumbersThatTheCatalogueCallsTuned) {
  std::set<std::string_view> fitted, called_tuned;
  for (const TunedParameter& tuned : tuned_parameters()) {
    for (const scenario::Parameter& parameter : scenario::world_parameters()) {
      if (parameter.world == tuned.member) fitted.insert(parameter.name);
    }
  }
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
