#include "sim/scenario/writing/writer.h"

#include <gtest/gtest.h>

#include "sim/scenario/catalogue/catalogue.h"
#include "sim/scenario/embedded_files.h"
#include "sim/scenario/reading/organisation_reader.h"
#include "sim/scenario/reading/reader.h"
#include "tests/scenario/interventions.h"
#include "tests/scenario/same_scenario.h"

namespace journey::scenario {
namespace {

TEST(ScenarioWriter, WritesWhatReadsBackEqual) {
  for (const EmbeddedFile& file : embedded_scenarios()) {
    SCOPED_TRACE(file.name);
    auto first = read_scenario(file.text);
    ASSERT_TRUE(first.scenario);
    first.scenario->seed = 9'007'199'254'740'991;
    first.scenario->world.demand_features_per_week = 0.1 + 0.2;
    first.scenario->title = "Quotes \" and \\ and caf\xC3\xA9";
    const std::string id = first.scenario->organisations[0].id;
    using Kind = model::Intervention::Kind;
    first.scenario->events = {change_of(1.0 / 3.0, "", &model::Practices::approval_kind, 1),
                              intervention(2, Kind::remove_walls, id),
                              intervention(3, Kind::outage, "", 3),
                              traffic_peak(4, 2.5, 6),
                              intervention(5, Kind::vulnerability, "", 2),
                              adoption(6, "", 3, "agile_siloed_operations"),
                              with_person(intervention(7, Kind::hire, id, 1), "Neo", "developer"),
                              with_person(intervention(8, Kind::leave), "Ana")};
    const std::string text = write_scenario(*first.scenario);
    const auto second = read_scenario(text);
    for (const ReadError& error : second.errors) ADD_FAILURE() << to_text(error, "written");
    ASSERT_TRUE(second.scenario);
    expect_same(*first.scenario, *second.scenario);
    EXPECT_EQ(write_scenario(*second.scenario), text);
  }
}

TEST(ScenarioWriter, KeepsProfilesOfItsOwn) {
  const auto first = read_scenario(
      "{\"version\": 1, \"title\": \"T\", \"profiles\": {\"wizard\": {\"plan\": 1, \"code\": 1, \"build\": 1, "
      "\"test\": 1, "
      "\"release\": 1, \"deploy\": 1, \"operate\": 1, \"monitor\": 1}}, \"organisations\": [{\"id\": \"a\", \"teams\": "
      "[{"
      "\"id\": \"t\", \"pager\": true, \"people\": {\"wizard\": 2}, \"steps\": [\"plan\", \"code\", \"build\", "
      "\"test\", "
      "\"release\", \"deploy\", \"operate\", \"monitor\"]}]}]}");
  ASSERT_TRUE(first.scenario);
  const auto second = read_scenario(write_scenario(*first.scenario));
  ASSERT_TRUE(second.scenario);
  expect_same(*first.scenario, *second.scenario);
}

TEST(ScenarioWriter, KeepsLimitsOfTeamsAndHoursOfPeople) {
  auto first = read_scenario(embedded_scenarios()[0].text);
  ASSERT_TRUE(first.scenario);
  model::Team& team = first.scenario->organisations[0].teams[0];
  team.wip_limit = 0;
  team.finish_first = true;
  team.people[0].hours = {{false, true, false, false, false, false, true}, 0.1 + 0.2, 24};
  const auto second = read_scenario(write_scenario(*first.scenario));
  ASSERT_TRUE(second.scenario);
  expect_same(*first.scenario, *second.scenario);
}

TEST(ScenarioWriter, WritesDecisionsThatReadBackEqual) {
  const auto scenario = read_scenario(embedded_scenarios()[0].text);
  ASSERT_TRUE(scenario.scenario);
  const std::vector<model::Intervention> decisions = {
      change_of(12.5, scenario.scenario->organisations[0].id, &model::Practices::batch_slice_hours, 6.25)};
  const auto reading = read_decisions(write_decisions(decisions, *scenario.scenario), *scenario.scenario);
  ASSERT_TRUE(reading.errors.empty());
  expect_same(decisions, reading.decisions);
}

}  // namespace
}  // namespace journey::scenario
