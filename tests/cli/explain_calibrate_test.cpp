#include <filesystem>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/cli/ran.h"

namespace journey::cli {
namespace {

class ExplainCommand : public testing::Test {
 protected:
  ExplainCommand() {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    folder_ = std::filesystem::temp_directory_path() / ("journey_explain_" + std::string(test->name()));
    std::filesystem::create_directories(folder_);
    std::ofstream(file())
        << "{\"version\": 1, \"title\": \"Short\", \"horizon\": {\"warmup_weeks\": 4, \"days\": 60}, "
           "\"organisations\": [{\"id\": \"siloed\", \"preset\": \"siloed_itil\"}, {\"id\": \"devops\", "
           "\"preset\": \"feature_teams\"}]}";
  }
  ~ExplainCommand() override { std::filesystem::remove_all(folder_); }
  std::string file() const { return (folder_ / "short.json").string(); }
  std::string folder() const { return folder_.string(); }

 private:
  std::filesystem::path folder_;
};

TEST_F(ExplainCommand, PrintsTheSameWithAnyNumberOfJobs) {
  const Ran one = run({"explain", file(), "--replications", "2", "--jobs", "1", "--json"});
  EXPECT_EQ(one.code, kOk);
  EXPECT_EQ(one.err, "");
  EXPECT_FALSE(nlohmann::json::parse(one.out, nullptr, false).is_discarded());
  EXPECT_EQ(one.out, run({"explain", file(), "--replications", "2", "--jobs", "3", "--json"}).out);
}

TEST_F(ExplainCommand, TakesTheSeedItIsGiven) {
  const Ran one = run({"explain", file(), "--replications", "1", "--seed", "7"});
  EXPECT_EQ(one.code, kOk);
  EXPECT_NE(one.out.find("seed 7, 1 replications"), std::string::npos);
  EXPECT_NE(one.out, run({"explain", file(), "--replications", "1", "--seed", "8"}).out);
}

TEST_F(ExplainCommand, EndsWithTheUsualCodes) {
  EXPECT_EQ(run({"explain", "nowhere.json"}).code, kRuntimeFailure);
  EXPECT_EQ(run({"explain", file(), "--replications", "0"}).code, kUsage);
  EXPECT_EQ(run({"explain", "--help"}).code, kOk);
  std::ofstream(file()) << "{";
  EXPECT_EQ(run({"explain", file()}).code, kInvalidScenario);
}

TEST(CalibrateCommand, EndsWithTwoForArgumentsThatMakeNoSense) {
  EXPECT_EQ(run({"calibrate", "--robust", "0"}).code, kUsage);
  EXPECT_EQ(run({"calibrate", "--replications", "x"}).code, kUsage);
  EXPECT_EQ(run({"calibrate", "file.json"}).code, kUsage);
  EXPECT_EQ(run({"calibrate", "--help"}).code, kOk);
}

TEST_F(ExplainCommand, CalibrateWritesItsPage) {
  const std::string page = folder() + "/calibration.md";
  EXPECT_EQ(run({"calibrate", "--replications", "1", "--markdown", page}).code, kOk);
  EXPECT_GT(std::filesystem::file_size(page), 3000U);
  EXPECT_EQ(run({"calibrate", "--replications", "1", "--markdown", folder()}).code, kRuntimeFailure);
}

}  // namespace
}  // namespace journey::cli
