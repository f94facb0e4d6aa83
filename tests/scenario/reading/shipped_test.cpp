#include "sim/scenario/reading/shipped.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <vector>

#include <gtest/gtest.h>

#include "sim/scenario/catalogue/catalogue.h"
#include "sim/scenario/embedded_files.h"
#include "sim/scenario/reading/organisation_reader.h"
#include "sim/scenario/reading/reader.h"
#include "sim/scenario/writing/schema.h"

namespace journey::scenario {
namespace {

using Skills = std::vector<model::PerStep<double>>;

Skills skills_of(const model::Organisation& organisation) {
  Skills skills;
  for (const auto& team : organisation.teams) {
    for (const auto& person : team.people) skills.push_back(person.skill);
  }
  std::sort(skills.begin(), skills.end());
  return skills;
}

std::vector<std::string> names_of(const model::Organisation& organisation) {
  std::vector<std::string> names;
  for (const auto& team : organisation.teams) {
    for (const auto& person : team.people) names.push_back(person.name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

TEST(ShippedScenarios, AreValid) {
  for (const EmbeddedFile& file : embedded_scenarios()) {
    for (const ReadError& error : read_scenario(file.text).errors) ADD_FAILURE() << to_text(error, file.name);
  }
}

std::vector<model::WorkHours> hours_of(const model::Organisation& organisation) {
  std::vector<model::WorkHours> hours;
  for (const auto& team : organisation.teams) {
    for (const auto& person : team.people) hours.push_back(person.hours);
  }
  return hours;
}

TEST(ShippedScenarios, GiveEverybodyTheUsualHours) {
  for (const EmbeddedFile& file : embedded_scenarios()) {
    const auto reading = read_scenario(file.text);
    ASSERT_TRUE(reading.scenario);
    for (const auto& organisation : reading.scenario->organisations) {
      for (const auto& hours : hours_of(organisation)) EXPECT_EQ(hours, model::WorkHours{}) << file.name;
    }
  }
}

TEST(ShippedScenarios, GiveEveryOrganisationTheSamePeopleAndSkills) {
  for (const EmbeddedFile& file : embedded_scenarios()) {
    SCOPED_TRACE(file.name);
    const auto reading = read_scenario(file.text);
    ASSERT_TRUE(reading.scenario);
    for (const auto& organisation : reading.scenario->organisations) {
      EXPECT_EQ(skills_of(organisation), skills_of(reading.scenario->organisations[0])) << organisation.id;
      EXPECT_EQ(names_of(organisation), names_of(reading.scenario->organisations[0])) << organisation.id;
      EXPECT_EQ(skills_of(organisation).size(), 24U) << organisation.id;
    }
  }
}

TEST(ShippedScenarios, NameNobodyTwice) {
  for (const EmbeddedFile& file : embedded_scenarios()) {
    const auto reading = read_scenario(file.text);
    ASSERT_TRUE(reading.scenario);
    for (const auto& organisation : reading.scenario->organisations) {
      const auto names = names_of(organisation);
      EXPECT_EQ(std::adjacent_find(names.begin(), names.end()), names.end()) << file.name;
    }
  }
}

TEST(ShippedScenarios, AskAQuestionAndOfferFourAnswersThatLeaveNoGap) {
  for (const EmbeddedFile& file : embedded_scenarios()) {
    SCOPED_TRACE(file.name);
    const auto reading = read_scenario(file.text);
    ASSERT_TRUE(reading.scenario && reading.scenario->prediction);
    const auto& choices = reading.scenario->prediction->choices;
    ASSERT_EQ(choices.size(), 4U);
    EXPECT_FALSE(choices.front().min_hours.has_value());
    EXPECT_FALSE(choices.back().max_hours.has_value());
    for (std::size_t i = 1; i < choices.size(); ++i) EXPECT_EQ(choices[i].min_hours, choices[i - 1].max_hours);
  }
}

TEST(ShippedScenarios, DifferInTheApprovalAloneWhereOnlyTheBoardGoes) {
  const auto reading = read_scenario(*shipped_text("board_or_peer_review"));
  ASSERT_TRUE(reading.scenario);
  model::Practices after = reading.scenario->organisations.at(1).practices;
  EXPECT_EQ(after.approval_kind, 1);
  after.approval_kind = 2;
  const model::Practices& before = reading.scenario->organisations.at(0).practices;
  for (const Parameter& p : practice_parameters()) EXPECT_EQ(before.*p.practice, after.*p.practice) << p.name;
}

TEST(ShippedScenarios, AreTenAtLeastAndEachHasATitleAndAQuestionOfItsOwn) {
  std::set<std::string> titles;
  std::set<std::string> questions;
  for (const EmbeddedFile& file : embedded_scenarios()) {
    const auto reading = read_scenario(file.text);
    ASSERT_TRUE(reading.scenario);
    EXPECT_TRUE(titles.insert(reading.scenario->title).second) << file.name;
    EXPECT_TRUE(questions.insert(reading.scenario->question).second) << file.name;
    EXPECT_FALSE(reading.scenario->prediction->explain.empty()) << file.name;
  }
  EXPECT_GE(titles.size(), 10U);
  EXPECT_EQ(questions.count(""), 0U);
}

TEST(ShippedScenarios, NewcomersAreAsManyWhereverAnybodyComes) {
  const auto reading = read_scenario(*shipped_text("adding_people_late"));
  ASSERT_TRUE(reading.scenario);
  std::map<std::string, int> hired;
  for (const auto& event : reading.scenario->events) ++hired[event.organisation];
  EXPECT_EQ(hired, (std::map<std::string, int>{{"developers", 12}, {"everywhere", 12}}));
}

/// The parameters that differ from both `one` and `other`.
std::vector<std::string_view> in_neither(const model::Practices& mixed, const model::Practices& one,
                                         const model::Practices& other) {
  std::vector<std::string_view> names;
  for (const Parameter& p : practice_parameters()) {
    const double value = mixed.*p.practice;
    if (value != one.*p.practice && value != other.*p.practice) names.push_back(p.name);
  }
  return names;
}

TEST(ShippedScenarios, TakeTheHalvesOfDevOpsFromThePresetThatHasBoth) {
  const std::vector<std::string_view> batches = {"batch.slice_hours", "integration.interval_days",
                                                 "release.cadence_days"};
  const auto reading = read_scenario(*shipped_text("tools_without_teams"));
  ASSERT_TRUE(reading.scenario);
  const auto& all = reading.scenario->organisations;
  ASSERT_EQ(all.size(), 4U);
  const model::Practices siloed = preset_practices("siloed_itil");
  const model::Practices both = preset_practices("feature_teams");
  for (const std::size_t half : {1U, 2U}) {
    EXPECT_EQ(in_neither(all[half].practices, siloed, both), batches) << all[half].id;
    for (const std::string_view name : batches) {
      const auto member = find_practice(name)->practice;
      EXPECT_EQ(all[1].practices.*member, all[2].practices.*member) << name;
    }
  }
  for (const Parameter& p : practice_parameters()) {
    const bool moved = siloed.*p.practice != both.*p.practice;
    const bool by_a_half =
        all[1].practices.*p.practice != siloed.*p.practice || all[2].practices.*p.practice != siloed.*p.practice;
    EXPECT_EQ(moved, by_a_half) << p.name;
  }
}

TEST(ShippedScenarios, GiveTheThirdSiloAndItsTwinTheSameTools) {
  const auto reading = read_scenario(*shipped_text("the_third_silo"));
  ASSERT_TRUE(reading.scenario);
  const auto& all = reading.scenario->organisations;
  for (const Parameter& p : practice_parameters()) {
    EXPECT_EQ(all.at(1).practices.*p.practice, all.at(2).practices.*p.practice) << p.name;
  }
}

TEST(ShippedScenarios, AreListedWithTheMainOneFirst) {
  const auto shipped = shipped_scenarios();
  ASSERT_EQ(shipped.size(), embedded_scenarios().size());
  EXPECT_EQ(shipped[0].id, kMainScenario);
  EXPECT_EQ(shipped[0].file, "scenarios/silos_or_one_team.json");
  EXPECT_FALSE(shipped[0].question.empty());
}

TEST(Presets, AreValidEachOnItsOwn) {
  for (const std::string_view name : preset_names()) {
    const auto reading =
        read_scenario("{\"version\": 1, \"title\": \"T\", \"organisations\": [{\"id\": \"a\", \"preset\": \"" +
                      std::string(name) + "\"}]}");
    for (const ReadError& error : reading.errors) ADD_FAILURE() << name << ": " << error.message;
  }
}

TEST(Presets, SiloedItilIsTheCataloguesDefaults) {
  const auto reading = read_scenario(*shipped_text("silos_or_one_team"));
  ASSERT_TRUE(reading.scenario);
  const model::Practices& siloed = reading.scenario->organisations.at(0).practices;
  for (const Parameter& p : practice_parameters()) EXPECT_EQ(siloed.*p.practice, p.initial()) << p.name;
}

std::string committed(const std::string& file) {
  std::ifstream stream(JOURNEY_SOURCE_DIR "/" + file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

TEST(GeneratedFiles, AreWhatTheProgramPrints) {
  EXPECT_TRUE(committed("scenarios/scenario.schema.json") == json_schema())
      << "run: ./dev journey schema > scenarios/scenario.schema.json";
  EXPECT_TRUE(committed("docs/scenario_format.md") == format_document())
      << "run: ./dev journey schema --markdown > docs/scenario_format.md";
}

TEST(Presets, DifferAsTheModelsPageSays) {
  EXPECT_NE(committed("docs/model.md").find("\n\n" + preset_differences() + "\n"), std::string::npos)
      << "put what ./dev journey schema --presets prints in the place of the table";
}

// How often a release is said to go out, and how many days apart that may be.
struct Rhythm {
  std::string_view words;
  double least;
  double most;
};
constexpr Rhythm kRhythms[] = {
    {"month", 28, 31}, {"every five weeks", 35, 35}, {"every two weeks", 14, 14}, {"weekly release", 7, 7}};

TEST(ShippedPresets, AreReleasedAsOftenAsTheirDescriptionsSay) {
  std::size_t told = 0;
  for (const EmbeddedFile& file : embedded_presets()) {
    const std::size_t begin = file.text.find("\"description\": \"");
    const std::string_view about = file.text.substr(begin, file.text.find('\n', begin) - begin);
    const double days = preset_practices(file.name).release_cadence_days;
    for (const Rhythm& rhythm : kRhythms) {
      if (about.find("release") == std::string_view::npos || about.find(rhythm.words) == std::string_view::npos)
        continue;
      ++told;
      EXPECT_GE(days, rhythm.least) << file.name << " says: " << rhythm.words;
      EXPECT_LE(days, rhythm.most) << file.name << " says: " << rhythm.words;
    }
  }
  EXPECT_GE(told, 2U);
}

}  // namespace
}  // namespace journey::scenario
