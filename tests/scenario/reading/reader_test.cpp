#include "sim/scenario/reading/reader.h"

#include <gtest/gtest.h>

#include "sim/model/practice.h"
#include "sim/scenario/profiles.h"
#include "tests/scenario/bad_inputs.h"

namespace journey::scenario {
namespace {

using model::Intervention;
using model::Practices;

constexpr std::string_view kTrainersFile = R"({
  "$schema": "scenario.schema.json", "version": 1,
  "title": "Silos or one team?",
  "question": "Same people, same requests, same luck: who delivers sooner, and why?",
  "demand": { "features_per_week": 9, "work_hours": { "median": 40, "p90": 120 } },
  "organisations": [
    { "id": "siloed", "name": "Siloed", "preset": "siloed_itil" },
    { "id": "devops", "name": "DevOps", "preset": "feature_teams", "change": { "release.cadence_days": 1 } }
  ],
  "events": [ { "day": 300, "kind": "traffic_peak", "factor": 3, "hours": 6 },
              { "day": 200, "kind": "outage", "severity": 2 },
              { "day": 120, "kind": "change", "organisation": "siloed", "parameter": "approval.kind", "value": "none" },
              { "day": 120, "kind": "remove_walls" } ],
  "prediction": { "prompt": "...", "organisation": "siloed", "measure": "flow_time_hours_p50",
                  "choices": [ { "label": "2 days", "max_hours": 96 }, { "label": "2 weeks", "min_hours": 96, "max_hours": 600 } ],
                  "explain": "..." }
})";

model::Scenario read_valid(std::string_view text) {
  ScenarioReading reading = read_scenario(text);
  for (const ReadError& error : reading.errors) ADD_FAILURE() << to_text(error, "text");
  return reading.scenario.value_or(model::Scenario{});
}

TEST(ScenarioReader, ReadsATrainersFile) {
  const model::Scenario scenario = read_valid(kTrainersFile);
  EXPECT_EQ(scenario.title, "Silos or one team?");
  EXPECT_EQ(scenario.world.demand_features_per_week, 9);
  EXPECT_EQ(scenario.world.demand_work_hours_p90, 120);
  ASSERT_EQ(scenario.organisations.size(), 2U);
  EXPECT_EQ(scenario.organisations[0].preset, "siloed_itil");
  EXPECT_EQ(scenario.organisations[1].name, "DevOps");
  EXPECT_EQ(scenario.organisations[1].practices.release_cadence_days, 1);
  ASSERT_TRUE(scenario.prediction.has_value());
  EXPECT_EQ(scenario.prediction->choices[1].min_hours, 96);
  EXPECT_FALSE(scenario.prediction->choices[0].min_hours.has_value());
}

TEST(ScenarioReader, PutsEventsInTheOrderOfTheirDays) {
  const auto events = read_valid(kTrainersFile).events;
  ASSERT_EQ(events.size(), 4U);
  EXPECT_EQ(events[0].kind, Intervention::Kind::change);
  EXPECT_EQ(events[0].parameter, &Practices::approval_kind);
  EXPECT_EQ(events[0].value, 0);
  EXPECT_EQ(events[1].kind, Intervention::Kind::remove_walls);
  EXPECT_EQ(events[1].organisation, "");
  EXPECT_EQ(events[2].value, 2);
  EXPECT_EQ(events[3].value, 3);
  EXPECT_EQ(events[3].hours, 6);
}

TEST(ScenarioReader, ReadsPracticesToAdoptAndPeopleWhoComeAndGo) {
  const auto events = read_valid(valid_with("\"events\": [{\"day\": 1, \"kind\": \"adopt\", \"practice\": "
                                            "\"monitoring\"}, {\"day\": 2, \"kind\": \"hire\", "
                                            "\"organisation\": \"a\", \"team\": \"testers\", \"person\": {\"profile\": "
                                            "\"tester\"}}, {\"day\": 3, \"kind\": "
                                            "\"leave\", \"name\": \"Ana\"}],"))
                          .events;
  ASSERT_EQ(events.size(), 3U);
  EXPECT_EQ(model::practices()[static_cast<std::size_t>(events[0].value)].id, "monitoring");
  ASSERT_TRUE(events[0].toward.has_value());
  EXPECT_EQ(events[0].toward->approval_kind, 1);  // as the feature teams have it
  EXPECT_EQ(events[1].value, 2);                  // the third team
  ASSERT_TRUE(events[1].person.has_value());
  EXPECT_EQ(events[1].person->name, roster_name("tester", 4));  // four testers are there already
  ASSERT_TRUE(events[2].person.has_value());
  EXPECT_EQ(events[2].person->name, "Ana");
}

TEST(ScenarioReader, LeavesOutWhatIsNotWritten) {
  const model::Scenario scenario = read_valid(valid_with(""));
  EXPECT_EQ(scenario.warmup_weeks, 30);
  EXPECT_EQ(scenario.days, 365);
  EXPECT_EQ(scenario.seed, 1U);
  EXPECT_EQ(scenario.world.demand_support_hours, model::World{}.demand_support_hours);
  EXPECT_TRUE(scenario.events.empty());
  EXPECT_FALSE(scenario.prediction.has_value());
}

TEST(ScenarioReader, ReadsHorizonAndSeed) {
  const auto scenario =
      read_valid(valid_with("\"horizon\": {\"warmup_weeks\": 4, \"days\": 90}, \"seed\": 9007199254740991,"));
  EXPECT_EQ(scenario.warmup_weeks, 4);
  EXPECT_EQ(scenario.days, 90);
  EXPECT_EQ(scenario.seed, 9'007'199'254'740'991U);
}

constexpr std::string_view kOwnTeams = R"({ "version": 1, "title": "Ours",
  "profiles": { "wizard": { "code": 1, "operate": 1 }, "developer": { "code": 0.5 } },
  "organisations": [ { "id": "ours", "teams": [
    { "id": "dev", "name": "Builders", "goal": "ship", "steps": ["plan", "code", "build", "test"],
      "people": [ { "name": "Ana", "profile": "developer" }, { "profile": "developer" },
                  { "name": "Zoe", "skills": { "code": 0.9 } } ] },
    { "id": "ops", "steps": ["release", "deploy", "operate", "monitor"], "pager": true,
      "people": { "operations": 2, "developer": 1, "wizard": 1 } } ] } ] })";

TEST(ScenarioReader, ReadsTeamsSpelledOut) {
  const auto ours = read_valid(kOwnTeams).organisations.at(0);
  ASSERT_EQ(ours.teams.size(), 2U);
  EXPECT_EQ(ours.teams[0].name, "Builders");
  EXPECT_EQ(ours.teams[0].goal, "ship");
  EXPECT_TRUE(ours.teams[0].owns[model::index_of(model::Step::code)]);
  EXPECT_FALSE(ours.teams[0].owns[model::index_of(model::Step::deploy)]);
  EXPECT_FALSE(ours.teams[0].carries_pager);
  EXPECT_TRUE(ours.teams[1].carries_pager);
  EXPECT_EQ(ours.teams[1].name, "ops");
  EXPECT_EQ(ours.teams[1].people.size(), 4U);
}

TEST(ScenarioReader, GivesSkillsByProfileOrOneByOne) {
  const auto ours = read_valid(kOwnTeams).organisations.at(0);
  const auto code = model::index_of(model::Step::code);
  const auto test = model::index_of(model::Step::test);
  const auto& people = ours.teams[0].people;
  EXPECT_EQ(people[0].skill[code], 0.5);
  EXPECT_EQ(people[0].skill[test], find_profile(built_in_profiles(), "developer")->skill[test]);
  EXPECT_EQ(people[2].skill[code], 0.9);
  EXPECT_EQ(people[2].skill[test], 0);
  EXPECT_EQ(ours.teams[1].people[3].skill[model::index_of(model::Step::operate)], 1);
}

TEST(ScenarioReader, NamesPeopleByProfileAcrossTeams) {
  const auto ours = read_valid(kOwnTeams).organisations.at(0);
  EXPECT_EQ(ours.teams[0].people[0].name, "Ana");
  EXPECT_EQ(ours.teams[0].people[1].name, roster_name("developer", 1));
  EXPECT_EQ(ours.teams[1].people[2].name, roster_name("developer", 2));
  EXPECT_EQ(ours.teams[1].people[0].name, roster_name("operations", 0));
}

constexpr std::string_view kOwnHours = R"({ "version": 1, "title": "Ours",
  "organisations": [ { "id": "ours", "teams": [
    { "id": "dev", "steps": ["plan", "code", "build", "test"], "wip_limit": 3, "finish_first": false,
      "hours": { "from": 8, "to": 12.5 },
      "people": [ { "profile": "developer" }, { "profile": "developer", "hours": { "days": ["sat", "mon"] } } ] },
    { "id": "ops", "steps": ["release", "deploy", "operate", "monitor"], "pager": true,
      "hours": { "days": ["tue"] }, "people": { "operations": 1 } } ] } ],
  "events": [ { "day": 1, "kind": "hire", "organisation": "ours", "team": "dev",
                "person": { "profile": "tester", "hours": { "days": ["sun"] } } } ] })";

TEST(ScenarioReader, GivesTeamsLimitsOfTheirOwn) {
  const auto ours = read_valid(kOwnHours).organisations.at(0);
  EXPECT_EQ(ours.teams[0].wip_limit, 3);
  EXPECT_EQ(ours.teams[0].finish_first, false);
  EXPECT_EQ(ours.teams[1].wip_limit, std::nullopt);
  EXPECT_EQ(ours.teams[1].finish_first, std::nullopt);
}

TEST(ScenarioReader, GivesHoursToPeopleOrToTheirTeam) {
  using Days = std::array<bool, 7>;
  const auto scenario = read_valid(kOwnHours);
  const auto& teams = scenario.organisations.at(0).teams;
  EXPECT_EQ(teams[0].people[0].hours, (model::WorkHours{Days{true, true, true, true, true, false, false}, 8, 12.5}));
  EXPECT_EQ(teams[0].people[1].hours, (model::WorkHours{Days{true, false, false, false, false, true, false}, 9, 17}));
  EXPECT_EQ(teams[1].people[0].hours, (model::WorkHours{Days{false, true, false, false, false, false, false}, 9, 17}));
  EXPECT_EQ(scenario.events.at(0).person->hours.days, (Days{false, false, false, false, false, false, true}));
}

TEST(ScenarioReader, LetsTeamsAndChangesReplaceThePresets) {
  const auto scenario = read_valid(organisation_with(
      "\"preset\": \"peer_reviewed\", \"change\": {\"batch.slice_hours\": 5}, \"teams\": [{\"id\": \"all\", "
      "\"pager\": true, \"people\": {\"developer\": 1}, \"steps\": [\"plan\", \"code\", \"build\", \"test\", "
      "\"release\", "
      "\"deploy\", \"operate\", \"monitor\"]}]"));
  const auto& organisation = scenario.organisations.at(0);
  EXPECT_EQ(organisation.teams.size(), 1U);
  EXPECT_EQ(organisation.practices.approval_kind, 1);
  EXPECT_EQ(organisation.practices.batch_slice_hours, 5);
}

TEST(ScenarioReader, ReadsDecisionsAsItReadsEvents) {
  const auto scenario = read_valid(valid_with(""));
  const auto good = read_decisions(
      "{\"version\": 1, \"decisions\": [{\"day\": 3, \"kind\": \"change\", \"parameter\": \"pager.night\", \"value\": "
      "false}]}",
      scenario);
  ASSERT_TRUE(good.errors.empty());
  ASSERT_EQ(good.decisions.size(), 1U);
  EXPECT_EQ(good.decisions[0].parameter, &Practices::pager_night);
}

TEST(ScenarioReader, RefusesDecisionsAboutAnOrganisationThatIsNotThere) {
  const auto bad = read_decisions(
      "{\"version\": 1, \"decisions\": [{\"day\": 3, \"kind\": \"remove_walls\", \"organisation\": \"b\"}]}",
      read_valid(valid_with("")));
  ASSERT_EQ(bad.errors.size(), 1U);
  EXPECT_EQ(bad.errors[0].pointer, "/decisions/0/organisation");
  EXPECT_TRUE(bad.decisions.empty());
}

}  // namespace
}  // namespace journey::scenario
