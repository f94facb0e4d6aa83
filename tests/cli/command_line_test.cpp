#include "sim/cli/command_line.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/scenario/bad_inputs.h"

namespace journey::cli {
namespace {

struct Ran {
  int code;
  std::string out;
  std::string err;
};

Ran run(const std::vector<std::string>& arguments) {
  std::ostringstream out;
  std::ostringstream err;
  const int code = run_command_line(arguments, out, err);
  return {code, out.str(), err.str()};
}

/// A folder of its own that is gone afterwards.
class CommandLine : public testing::Test {
 protected:
  CommandLine() {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    folder_ = std::filesystem::temp_directory_path() / ("journey_" + std::string(test->name()));
    std::filesystem::create_directories(folder_);
  }
  ~CommandLine() override { std::filesystem::remove_all(folder_); }

  std::string path(const std::string& name) const { return (folder_ / name).string(); }
  std::string file(const std::string& name, const std::string& text) const {
    std::ofstream(path(name), std::ios::binary) << text;
    return path(name);
  }
  std::string short_scenario() const {
    return file("short.json",
                "{\"version\": 1, \"title\": \"Short\", \"horizon\": {\"warmup_weeks\": 4, \"days\": 60}, \"organisations\": "
                "[{\"id\": \"siloed\", \"preset\": \"siloed_itil\"}, {\"id\": \"devops\", \"preset\": \"feature_teams\"}]}");
  }
  std::string folder() const { return folder_.string(); }

 private:
  std::filesystem::path folder_;
};

TEST_F(CommandLine, EndsWithThreeForEveryBadInputAndSaysWhere) {
  for (const auto& input : scenario::bad_inputs()) {
    const std::string name = file("bad.json", input.text);
    const Ran validated = run({"validate", name});
    EXPECT_EQ(validated.code, kInvalidScenario) << input.name;
    const std::string place = name + ':' + std::to_string(input.line) + ':' + std::to_string(input.column) + ": ";
    EXPECT_NE(validated.out.find(place), std::string::npos) << input.name << '\n' << validated.out;
    for (const char* command : {"run", "compare"}) {
      const Ran ran = run({command, name});
      EXPECT_EQ(ran.code, kInvalidScenario) << input.name;
      EXPECT_EQ(ran.out, "") << input.name;
      EXPECT_EQ(ran.err, validated.out) << input.name;
    }
  }
}

TEST_F(CommandLine, EndsWithOneForAFileThatCannotBeRead) {
  for (const char* command : {"validate", "run", "compare"}) {
    EXPECT_EQ(run({command, path("missing.json")}).code, kRuntimeFailure) << command;
    EXPECT_EQ(run({command, folder()}).code, kRuntimeFailure) << command;
    EXPECT_NE(run({command, folder()}).err.find("is a directory"), std::string::npos) << command;
  }
  EXPECT_EQ(run({"run", short_scenario(), "--decisions", path("missing.json")}).code, kRuntimeFailure);
}

TEST_F(CommandLine, EndsWithTwoForArgumentsThatMakeNoSense) {
  const std::string name = short_scenario();
  const std::vector<std::vector<std::string>> senseless = {
      {}, {"frobnicate"}, {"comapre", name}, {"run"}, {"validate"}, {"list", "--jsn"}, {"run", name, "--seed", "-1"},
      {"run", name, "--seed", "1.5"}, {"run", name, "--seed", "9007199254740993"}, {"run", name, "--seed"},
      {"run", name, "--days", "nan"}, {"run", name, "--days", "-1"}, {"run", name, "--days", "1e9"},
      {"run", name, "--replication", "x"}, {"run", name, "--organisation", "nobody"}, {"run", name, "extra"},
      {"compare", name, "--replications", "0"}, {"compare", name, "--jobs", "0"}, {"explain", name}, {"calibrate"}};
  for (const auto& arguments : senseless) {
    const Ran ran = run(arguments);
    EXPECT_EQ(ran.code, kUsage) << testing::PrintToString(arguments);
    EXPECT_EQ(ran.out, "") << testing::PrintToString(arguments);
    EXPECT_NE(ran.err, "") << testing::PrintToString(arguments);
  }
  EXPECT_NE(run({"comapre", name}).err.find("did you mean compare?"), std::string::npos);
}

TEST_F(CommandLine, ShowsHelpAndVersionOnStdout) {
  EXPECT_EQ(run({"--help"}).code, kOk);
  EXPECT_NE(run({"--help"}).out.find("compare"), std::string::npos);
  EXPECT_EQ(run({"run", "--help"}).code, kOk);
  EXPECT_EQ(run({"--version"}).code, kOk);
  EXPECT_TRUE(run({"--version"}).out.starts_with("journey "));
}

TEST_F(CommandLine, SaysNothingOfValidFiles) {
  const Ran ran = run({"validate", short_scenario(), "silos_or_one_team"});
  EXPECT_EQ(ran.code, kOk);
  EXPECT_EQ(ran.out + ran.err, "");
}

TEST_F(CommandLine, ValidatesEveryFileEvenAfterABadOne) {
  const std::string one = file("one.json", "[");
  const std::string two = file("two.json", "]");
  const Ran ran = run({"validate", one, short_scenario(), two});
  EXPECT_EQ(ran.code, kInvalidScenario);
  EXPECT_NE(ran.out.find(one), std::string::npos);
  EXPECT_NE(ran.out.find(two), std::string::npos);
}

TEST_F(CommandLine, TakesAFileItsNameWithoutEndingOrAShippedId) {
  EXPECT_EQ(run({"validate", short_scenario()}).code, kOk);
  EXPECT_EQ(run({"validate", path("short")}).code, kOk);
  EXPECT_EQ(run({"validate", "board_or_peer_review"}).code, kOk);
}

TEST_F(CommandLine, PrintsTheSameForTheSameSeedAndAnotherForAnother) {
  const std::string name = short_scenario();
  const Ran first = run({"run", name, "--json", "--seed", "3"});
  EXPECT_EQ(first.code, kOk);
  EXPECT_EQ(first.out, run({"run", name, "--json", "--seed", "3"}).out);
  EXPECT_NE(first.out, run({"run", name, "--json", "--seed", "4"}).out);
  EXPECT_NE(first.out, run({"run", name, "--json", "--seed", "3", "--replication", "1"}).out);
}

TEST_F(CommandLine, RunsOneOrganisationWhenAsked) {
  const Ran ran = run({"run", short_scenario(), "--organisation", "devops", "--json"});
  const auto json = nlohmann::json::parse(ran.out, nullptr, false);
  ASSERT_EQ(json["organisations"].size(), 1U);
  EXPECT_EQ(json["organisations"][0]["id"], "devops");
}

TEST_F(CommandLine, AppliesDecisionsToTheirOrganisationFromTheirDay) {
  const std::string name = short_scenario();
  const std::string decisions = file(
      "decisions.json",
      "{\"version\": 1, \"decisions\": [{\"day\": 30, \"kind\": \"change\", \"organisation\": \"siloed\", \"parameter\": "
      "\"approval.kind\", \"value\": \"peer_review\"}]}");
  const auto hashes = [&](const std::vector<std::string>& more) {
    std::vector<std::string> arguments = {"run", name, "--json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const auto json = nlohmann::json::parse(run(arguments).out, nullptr, false);
    return std::pair(json["organisations"][0]["history_hash"].get<std::string>(),
                     json["organisations"][1]["history_hash"].get<std::string>());
  };
  EXPECT_NE(hashes({}).first, hashes({"--decisions", decisions}).first);
  EXPECT_EQ(hashes({}).second, hashes({"--decisions", decisions}).second);
  EXPECT_EQ(hashes({"--days", "29"}).first, hashes({"--days", "29", "--decisions", decisions}).first);
}

TEST_F(CommandLine, RefusesDecisionsWithErrors) {
  const std::string decisions = file("decisions.json", "{\"version\": 1,\n\"decisions\": [{\"day\": 1, \"kind\": \"dance\"}]}");
  const Ran ran = run({"run", short_scenario(), "--decisions", decisions});
  EXPECT_EQ(ran.code, kInvalidScenario);
  EXPECT_NE(ran.err.find(decisions + ":2:34: /decisions/0/kind: "), std::string::npos) << ran.err;
}

TEST_F(CommandLine, ComparesTheSameWithAnyNumberOfJobs) {
  const std::string name = short_scenario();
  const Ran one = run({"compare", name, "--replications", "3", "--jobs", "1", "--json"});
  EXPECT_EQ(one.code, kOk);
  EXPECT_EQ(one.err, "");
  EXPECT_EQ(one.out, run({"compare", name, "--replications", "3", "--jobs", "3", "--json"}).out);
}

TEST_F(CommandLine, WritesCsvBesideItsOutput) {
  const Ran ran = run({"compare", short_scenario(), "--replications", "2", "--csv", path("out.csv")});
  EXPECT_EQ(ran.code, kOk);
  EXPECT_GT(std::filesystem::file_size(path("out.csv")), 1000U);
  EXPECT_EQ(run({"compare", short_scenario(), "--replications", "2", "--csv", folder()}).code, kRuntimeFailure);
}

TEST_F(CommandLine, EndsWithOneWhenItsOutputCannotBeWritten) {
  std::ostringstream out;
  out.setstate(std::ios::badbit);
  std::ostringstream err;
  EXPECT_EQ(run_command_line({"list"}, out, err), kRuntimeFailure);
}

}  // namespace
}  // namespace journey::cli
