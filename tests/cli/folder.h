#pragma once
// A folder of its own for each test, gone afterwards, with a short scenario in it.

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

namespace journey::cli {

class WithFolder : public testing::Test {
 protected:
  WithFolder() {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    folder_ = std::filesystem::temp_directory_path() /
              ("journey_" + std::string(test->test_suite_name()) + '_' + std::string(test->name()));
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    write("short.json",
          "{\"version\": 1, \"title\": \"Short\", \"horizon\": {\"warmup_weeks\": 1, \"days\": 14}, \"organisations\": "
          "[{\"id\": \"siloed\", \"preset\": \"siloed_itil\"}, {\"id\": \"devops\", \"preset\": \"feature_teams\"}]}");
  }
  ~WithFolder() override { std::filesystem::remove_all(folder_); }

  std::string path(const std::string& name) const { return (folder_ / name).string(); }
  std::string write(const std::string& name, const std::string& text) const {
    std::ofstream(path(name), std::ios::binary) << text;
    return path(name);
  }
  std::string read(const std::string& name) const {
    std::ifstream stream(path(name), std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
  }
  std::string short_scenario() const { return path("short.json"); }

 private:
  std::filesystem::path folder_;
};

}  // namespace journey::cli
