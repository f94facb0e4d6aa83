// The scenarios and presets inside the program are those of the scenarios/ folder.
#include "sim/scenario/embedded_files.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <span>
#include <string>

#include <gtest/gtest.h>

namespace journey::scenario {
namespace {

std::string file_text(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void expect_equal_to_folder(std::span<const EmbeddedFile> files, const std::string& folder) {
  for (const EmbeddedFile& file : files) {
    EXPECT_EQ(file.text, file_text(folder + std::string(file.name) + ".json")) << file.name;
  }
}

bool sorted_by_name(std::span<const EmbeddedFile> files) {
  return std::is_sorted(files.begin(), files.end(),
                        [](const EmbeddedFile& a, const EmbeddedFile& b) { return a.name < b.name; });
}

TEST(EmbeddedFiles, HoldEveryByteOfTheirFile) {
  expect_equal_to_folder(embedded_scenarios(), JOURNEY_SOURCE_DIR "/scenarios/");
  expect_equal_to_folder(embedded_presets(), JOURNEY_SOURCE_DIR "/scenarios/presets/");
}

TEST(EmbeddedFiles, AreSortedByName) {
  EXPECT_TRUE(sorted_by_name(embedded_scenarios()));
  EXPECT_TRUE(sorted_by_name(embedded_presets()));
}

TEST(EmbeddedFiles, LeaveTheSchemaOut) {
  for (const EmbeddedFile& file : embedded_scenarios()) EXPECT_EQ(file.name.find(".schema"), std::string_view::npos);
}

}  // namespace
}  // namespace journey::scenario
