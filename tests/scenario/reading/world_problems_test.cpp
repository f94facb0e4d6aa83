// A world changed after reading is held to what the reader holds a file to.
#include "sim/scenario/reading/world_problems.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "sim/scenario/reading/reader.h"
#include "sim/scenario/reading/shipped.h"

namespace journey::scenario {
namespace {

model::Scenario shipped(std::string_view id) { return *read_scenario(shipped_text(id).value()).scenario; }

bool one_says(const std::vector<std::string>& problems, std::string_view words) {
  return std::any_of(problems.begin(), problems.end(),
                     [&](const std::string& problem) { return problem.find(words) != std::string::npos; });
}

TEST(WorldProblems, AShippedWorldHasNone) {
  const model::Scenario scenario = shipped("silos_or_one_team");
  EXPECT_TRUE(world_problems(scenario, scenario.world).empty());
}

TEST(WorldProblems, ANinetiethPercentileBelowTheMedianIsOne) {
  const model::Scenario scenario = shipped("silos_or_one_team");
  model::World world = scenario.world;
  world.demand_work_hours_p90 = world.demand_work_hours_median / 2;
  EXPECT_TRUE(one_says(world_problems(scenario, world), "demand.work_hours.p90 must be at least the median"));
}

TEST(WorldProblems, SharesThatAddUpToTooMuchAreOne) {
  const model::Scenario scenario = shipped("silos_or_one_team");
  model::World world = scenario.world;
  world.work_plan_share = world.work_code_share = world.work_test_share = 0.98;
  EXPECT_TRUE(one_says(world_problems(scenario, world), "must add up to 1, got 2.94"));
  world = scenario.world;
  world.defect_severe_share = world.defect_serious_share = 1;
  EXPECT_TRUE(one_says(world_problems(scenario, world), "must add up to at most 1, got 2"));
}

TEST(WorldProblems, WorkThatNobodyIsSkilledEnoughForIsOneOfEachOrganisation) {
  const model::Scenario scenario = shipped("silos_or_one_team");
  model::World world = scenario.world;
  world.work_least_skill = 1;
  const auto problems = world_problems(scenario, world);
  for (const model::Organisation& organisation : scenario.organisations)
    EXPECT_TRUE(one_says(problems, organisation.id + ": nobody in a team that owns")) << organisation.id;
}

}  // namespace
}  // namespace journey::scenario
