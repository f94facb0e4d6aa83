// What docs/model.md says of the code is there: each file it names exists, and each number in its table of numbers
// stands, by its name, in the file it names.
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& path) {
  std::ifstream stream(fs::path(JOURNEY_SOURCE_DIR) / path);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

/// What stands between backticks.
std::vector<std::string> quoted(const std::string& text) {
  std::vector<std::string> all;
  std::istringstream parts(text);
  std::string part;
  for (int number = 0; std::getline(parts, part, '`'); ++number) {
    if (number % 2 == 1) all.push_back(part);
  }
  return all;
}

std::vector<std::string> cells_of(const std::string& row) {
  std::vector<std::string> cells;
  std::istringstream parts(row);
  for (std::string cell; std::getline(parts, cell, '|');) cells.push_back(cell);
  return cells;
}

/// The rows of the table of numbers, without its head.
std::vector<std::vector<std::string>> rows_of_numbers() {
  std::istringstream lines(text_of("docs/model.md"));
  std::vector<std::vector<std::string>> rows;
  bool in_table = false;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("| number |")) in_table = true;
    if (in_table && !line.starts_with("|")) break;
    if (in_table) rows.push_back(cells_of(line));
  }
  if (rows.size() > 2) rows.erase(rows.begin(), rows.begin() + 2);
  return rows;
}

TEST(ModelDocument, NamesFilesThatExist) {
  std::size_t seen = 0;
  for (const std::string& name : quoted(text_of("docs/model.md"))) {
    const bool file = name.ends_with(".cpp") || name.ends_with(".h");
    if (!name.starts_with("sim/") || !file) continue;
    ++seen;
    EXPECT_TRUE(fs::exists(fs::path(JOURNEY_SOURCE_DIR) / name)) << name;
  }
  EXPECT_GT(seen, 10U);
}

TEST(ModelDocument, NamesEachNumberWhereItStands) {
  const auto rows = rows_of_numbers();
  ASSERT_GT(rows.size(), 15U);
  for (const auto& row : rows) {
    ASSERT_EQ(row.size(), 5U) << row[1];
    std::string code;
    for (const std::string& file : quoted(row[4])) {
      const std::string text = text_of(fs::path("sim/model") / file);
      EXPECT_FALSE(text.empty()) << file;
      code += text;
    }
    EXPECT_FALSE(quoted(row[3]).empty()) << row[1];
    for (const std::string& name : quoted(row[3])) {
      const bool there =
          code.find(" " + name + " = ") != std::string::npos || code.find("struct " + name) != std::string::npos;
      EXPECT_TRUE(there) << name << " is not in" << row[4];
    }
  }
}

}  // namespace
