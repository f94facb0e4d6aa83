#include "sim/experiment/sweep/design_reader.h"

#include <array>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "tests/experiment/design_fixture.h"

namespace journey::experiment {
namespace {

std::string kept(const std::string& file) {
  std::ifstream stream(std::string(JOURNEY_SOURCE_DIR) + '/' + file, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

std::string errors_of(const std::string& text) {
  std::string all;
  for (const auto& error : read_text_of_design(text).errors) all += scenario::to_text(error, "d") + '\n';
  return all;
}

/// What a design says about its parameters, one line each.
std::string parameter_errors(const std::string& parameters, const std::string& method = "factorial") {
  return errors_of("{\"version\": 1, \"scenario\": \"short\", \"method\": \"" + method + "\",\n\"parameters\": [" +
                   parameters + "]}");
}

void expect_in(const std::string& all, const std::string& wanted) {
  EXPECT_NE(all.find(wanted), std::string::npos) << wanted << "\nis not in\n" << all;
}

TEST(DesignReader, TakesTheScenariosSeedAndAllOrganisationsAndMeasuresUnlessTold) {
  const Design design = design_of("factorial", R"("parameters": [{"name": "approval.kind"}])");
  ASSERT_NE(design.scenario, nullptr);
  EXPECT_EQ(design.seed, 5U);
  EXPECT_EQ(design.replications, 20U);
  EXPECT_EQ(design.organisations, (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(design.measures.size(), model::kMeasureCount);
  EXPECT_EQ(design.factors.at(0).levels, (std::vector<double>{0, 1, 2}));
}

TEST(DesignReader, TakesWhatItIsTold) {
  const Design design = design_of("latin_hypercube", R"("points": 9, "seed": 7, "replications": 3,
      "organisations": ["devops"], "measures": ["wip_mean"], "title": "T", "$schema": "design.schema.json",
      "parameters": [{"name": "demand.features_per_week", "low": 5, "high": 10}])");
  EXPECT_EQ(design.points_wanted, 9U);
  EXPECT_EQ(design.seed, 7U);
  EXPECT_EQ(design.replications, 3U);
  EXPECT_EQ(design.organisations, (std::vector<std::size_t>{1}));
  EXPECT_EQ(design.measures, (std::vector<model::Measure>{model::Measure::wip_mean}));
}

TEST(DesignReader, GivesAllErrorsAtOnceWithTheirPlaces) {
  const std::string errors =
      errors_of(R"({"version": 1, "scenario": "short", "organisations": ["silo"], "replications": 0,
"methd": "factorial", "measures": ["wip_meen"], "parameters": [{"name": "release.cadence_day"}]})");
  expect_in(errors, "d:1:1: the key \"method\" is missing\n");
  expect_in(errors, "d:1:55: /organisations/0: there is no organisation \"silo\"; did you mean \"siloed\"?\n");
  expect_in(errors, "/replications: must be a whole number between 1 and 100000, got 0\n");
  expect_in(errors, "d:2:1: /methd: there is no key \"methd\"; did you mean \"method\"?\n");
  expect_in(errors, "/measures/0: there is no measure \"wip_meen\"; did you mean \"wip_mean\"?\n");
  expect_in(
      errors,
      "/parameters/0/name: there is no parameter \"release.cadence_day\"; did you mean \"release.cadence_days\"?\n");
}

TEST(DesignReader, SaysWhatIsWrongWithAParameter) {
  expect_in(parameter_errors(R"({"name": "release.cadence_days", "low": 9, "high": 1})"),
            "d:2:16: /parameters/0: low must be below high, got 9 and 1");
  expect_in(parameter_errors(R"({"name": "release.cadence_days", "low": 1})"),
            "/parameters/0: the key \"high\" is missing");
  expect_in(parameter_errors(R"({"name": "release.cadence_days", "low": 0, "high": 9, "scale": "log"})"),
            "/parameters/0/scale: a log scale needs a low above 0, got 0");
  expect_in(parameter_errors(R"({"name": "release.cadence_days", "low": -1, "high": 9})"),
            "/parameters/0/low: must be");
  expect_in(parameter_errors(R"({"name": "release.cadence_days", "low": 1, "high": 9, "levels": 1})"),
            "/parameters/0/levels: must be a whole number between 2 and 100, got 1");
  expect_in(parameter_errors(R"({"name": "release.cadence_days", "values": [3]})"),
            "must be a list of 2 to 100, got 1");
  expect_in(parameter_errors(R"({"name": "release.cadence_days", "values": [3, 2]})"),
            "/parameters/0/values/1: must be greater than the value before it, 3, got 2");
  expect_in(parameter_errors(R"({"name": "approval.kind", "values": ["none", "none"]})"),
            "/values/1: is already in the list");
  expect_in(parameter_errors(R"({"name": "approval.kind", "values": ["none", "bord"]})"), "did you mean \"board\"?");
  expect_in(parameter_errors(R"({"name": "approval.kind", "low": 0})"), "there is no key \"low\"");
  expect_in(parameter_errors(R"({"name": "demand.features_per_week", "low": 1, "high": 2, "organisation": "siloed"})"),
            "\"demand.features_per_week\" is the same for every organisation; leave out this key");
  expect_in(parameter_errors(R"({"name": "approval.kind"}, {"name": "approval.kind", "organisation": "siloed"})"),
            "/parameters/1: the parameter \"approval.kind\" is varied twice");
}

TEST(DesignReader, LetsTwoOrganisationsVaryTheSamePractice) {
  EXPECT_EQ(parameter_errors(R"({"name": "approval.kind", "organisation": "devops"},
                                {"name": "approval.kind", "organisation": "siloed"})"),
            "");
}

TEST(DesignReader, RefusesWhatFitsNoMethod) {
  const std::string one = R"({"name": "approval.kind"})";
  expect_in(parameter_errors(one, "latin_hypercube"), "the key \"points\" is missing; a latin_hypercube needs it");
  expect_in(parameter_errors(one, "facturial"), "there is no method \"facturial\"; did you mean \"factorial\"?");
  expect_in(errors_of(R"({"version": 1, "scenario": "short", "method": "factorial", "points": 4, "parameters": []})"),
            "/points: only a latin_hypercube needs this");
  expect_in(errors_of(R"({"version": 1, "scenario": "nowhere", "method": "factorial", "parameters": []})"),
            "/scenario: there is no nowhere");
  expect_in(errors_of(R"({"version": 2})"), "this is version 2 of the format");
  expect_in(errors_of("{"), "d:1:2: ");
  expect_in(errors_of("[]"), "must be an object, got a list");
}

TEST(DesignReader, HoldsItsLimits) {
  std::string factors;
  for (int f = 0; f < 3; ++f) {
    factors += std::string(f == 0 ? "" : ",") + "{\"name\": \"" +
               std::array{"demand.features_per_week", "release.cadence_days", "rollback.hours"}.at(
                   static_cast<std::size_t>(f)) +
               "\", \"low\": 1, \"high\": 2, \"levels\": LEVELS}";
  }
  const auto with_levels = [&](const std::string& levels) {
    std::string text = factors;
    for (std::size_t at = text.find("LEVELS"); at != std::string::npos; at = text.find("LEVELS"))
      text.replace(at, 6, levels);
    return text;
  };
  EXPECT_EQ(parameter_errors(with_levels("46")), "");                                   // 97,336 points
  expect_in(parameter_errors(with_levels("47")), "there are more than 100000 points");  // 103,823
  const std::string runs = R"({"version": 1, "scenario": "short", "method": "factorial",
      "parameters": [{"name": "release.cadence_days", "low": 1, "high": 2, "levels": 100}], "replications": )";
  EXPECT_EQ(errors_of(runs + "50000}"), "");  // 100 x 50,000 x 2 are 10,000,000
  expect_in(errors_of(runs + "50001}"), "points x replications x organisations must be at most 10000000, got 10000200");
}

TEST(DesignReader, RefusesPointsThatBreakATie) {
  expect_in(parameter_errors(R"({"name": "defect.severe_share", "values": [0.1, 0.75]},
                                {"name": "defect.serious_share", "values": [0.1, 0.5]})"),
            "/parameters: point 3: defect.serious_share and defect.severe_share must add up to at most 1, got 1.25");
  expect_in(parameter_errors(R"({"name": "work.least_skill", "low": 0.3, "high": 1})"), "has the skill for it");
}

TEST(DesignReader, ItsSchemaAndPageAreTheOnesKept) {
  EXPECT_TRUE(design_schema() == kept("scenarios/design.schema.json"))
      << "run: ./dev journey schema --design > scenarios/design.schema.json";
  EXPECT_TRUE(design_document() == kept("docs/design_format.md"))
      << "run: ./dev journey schema --design --markdown > docs/design_format.md";
}

TEST(DesignReader, TakesTheExampleOfItsPage) {
  const std::string page = design_document();
  const std::size_t begin = page.find("```json\n") + 8;
  std::string example = page.substr(begin, page.find("```", begin) - begin);
  example.replace(example.find("silos_or_one_team"), 17, "short");
  EXPECT_EQ(errors_of(example), "");
}

}  // namespace
}  // namespace journey::experiment
