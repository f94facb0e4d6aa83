#include "sim/cli/command_line.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "sim/cli/scenario_file.h"
#include "sim/model/run/run.h"
#include "tests/cli/ran.h"
#include "tests/scenario/bad_inputs.h"

namespace journey::cli {
namespace {

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
    return file(
        "short.json",
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
  const std::vector<std::vector<std::string>> senseless = {{},
                                                           {"frobnicate"},
                                                           {"comapre", name},
                                                           {"run"},
                                                           {"validate"},
                                                           {"list", "--jsn"},
                                                           {"run", name, "--seed", "-1"},
                                                           {"run", name, "--seed", "1.5"},
                                                           {"run", name, "--seed", "9007199254740993"},
                                                           {"run", name, "--seed"},
                                                           {"run", name, "--days", "nan"},
                                                           {"run", name, "--days", "-1"},
                                                           {"run", name, "--days", "1e9"},
                                                           {"run", name, "--days", "1826"},
                                                           {"run", name, "--replication", "x"},
                                                           {"run", name, "--replication", "1048576"},
                                                           {"run", name, "--replication", "4294967296"},
                                                           {"run", name, "--organisation", "nobody"},
                                                           {"run", name, "extra"},
                                                           {"compare", name, "--replications", "0"},
                                                           {"compare", name, "--replications", "100001"},
                                                           {"compare", name, "--jobs", "0"},
                                                           {"compare", name, "--jobs", "257"},
                                                           {"compare", name, "--seed", "9007199254740992"},
                                                           {"explain", name, "--replications", "100001"},
                                                           {"calibrate", "--seed", "9007199254740992"},
                                                           {"explain"},
                                                           {"calibrate", name}};
  for (const auto& arguments : senseless) {
    const Ran ran = run(arguments);
    EXPECT_EQ(ran.code, kUsage) << testing::PrintToString(arguments);
    EXPECT_EQ(ran.out, "") << testing::PrintToString(arguments);
    EXPECT_NE(ran.err, "") << testing::PrintToString(arguments);
  }
  EXPECT_NE(run({"comapre", name}).err.find("did you mean compare?"), std::string::npos);
}

// Draws have 20 bits for the replication: 2^20 = 1,048,576 of them, counted from 0.
TEST_F(CommandLine, RunsTheLastReplicationAndNamesTheRangeBeyondIt) {
  const std::string name = short_scenario();
  EXPECT_EQ(run({"run", name, "--days", "1", "--replication", "1048575"}).code, kOk);
  const Ran beyond = run({"run", name, "--days", "1", "--replication", "1048576"});
  EXPECT_EQ(beyond.code, kUsage);
  EXPECT_NE(beyond.err.find("must be a whole number from 0 to 1048575, got 1048576"), std::string::npos) << beyond.err;
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
  const std::string decisions = file("decisions.json",
                                     "{\"version\": 1, \"decisions\": [{\"day\": 30, \"kind\": \"change\", "
                                     "\"organisation\": \"siloed\", \"parameter\": "
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
  const std::string decisions =
      file("decisions.json", "{\"version\": 1,\n\"decisions\": [{\"day\": 1, \"kind\": \"dance\"}]}");
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

std::vector<std::string> lines_of(const std::string& file) {
  std::ifstream stream(file);
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

TEST_F(CommandLine, TracesEveryEventOfARunAndChangesNothingInIt) {
  const std::vector<std::string> plain = {"run", short_scenario(), "--organisation", "siloed", "--json"};
  std::vector<std::string> traced = plain;
  traced.insert(traced.end(), {"--trace", path("trace.csv")});
  const Ran ran = run(traced);
  EXPECT_EQ(ran.code, kOk);
  EXPECT_EQ(ran.out, run(plain).out);
  const auto json = nlohmann::json::parse(ran.out, nullptr, false);
  const auto lines = lines_of(path("trace.csv"));
  ASSERT_EQ(lines.size(), json["organisations"][0]["events"].get<std::size_t>() + 1);
  EXPECT_EQ(lines[0], "organisation,day,time_ms,sequence,kind,entity,features_exposed,changes_deployed,wip,backlog");
}

TEST_F(CommandLine, EndsATraceWithTheStateInWhichTheRunEnds) {
  const std::string name = short_scenario();
  EXPECT_EQ(run({"run", name, "--seed", "5", "--replication", "2", "--trace", path("trace.csv")}).code, kOk);
  model::OrganisationRun last(load_scenario(name), 1, 5, 2);
  last.run_to_day(60);
  const model::OrganisationState& state = last.state();
  std::string end;
  for (const std::uint64_t value : {state.counts.features_exposed, state.counts.changes_deployed,
                                    std::uint64_t{state.wip}, std::uint64_t{state.backlog}}) {
    end += ',' + std::to_string(value);
  }
  const std::string line = lines_of(path("trace.csv")).back();
  EXPECT_EQ(line.substr(0, 7), "devops,");
  EXPECT_EQ(line.substr(line.size() - end.size()), end);
}

TEST_F(CommandLine, TracesOneOrganisationAfterTheOtherAndWhatIsDecided) {
  // An outage half a day before the end is the last intervention; nothing later is in the file.
  const std::string decisions = file(
      "decisions.json", "{\"version\": 1, \"decisions\": [{\"day\": 2.5, \"kind\": \"outage\", \"severity\": 3}]}");
  const Ran ran = run({"run", short_scenario(), "--decisions", decisions, "--days", "3", "--trace", path("trace.csv")});
  EXPECT_EQ(ran.code, kOk);
  const auto lines = lines_of(path("trace.csv"));
  std::vector<std::string> outages;
  for (const std::string& line : lines) {
    if (line.find(",intervention,") != std::string::npos) outages.push_back(line);
  }
  ASSERT_EQ(outages.size(), 2U);
  // 4 weeks of warm-up and 2.5 days are 30.5 days of 86,400,000 ms.
  EXPECT_EQ(outages[0].rfind("siloed,2.5,2635200000,0,intervention,0,", 0), 0U) << outages[0];
  EXPECT_EQ(outages[1].rfind("devops,2.5,2635200000,0,intervention,0,", 0), 0U) << outages[1];
  EXPECT_EQ(lines.back().rfind("devops,2.", 0), 0U) << lines.back();
}

TEST_F(CommandLine, EndsWithOneWhenATraceCannotBeWritten) {
  const Ran ran = run({"run", short_scenario(), "--days", "1", "--trace", folder()});
  EXPECT_EQ(ran.code, kRuntimeFailure);
  EXPECT_EQ(ran.out, "");
}

TEST_F(CommandLine, EndsWithOneWhenItsOutputCannotBeWritten) {
  std::ostringstream out;
  out.setstate(std::ios::badbit);
  std::ostringstream err;
  EXPECT_EQ(run_command_line({"list"}, out, err), kRuntimeFailure);
}

}  // namespace
}  // namespace journey::cli
