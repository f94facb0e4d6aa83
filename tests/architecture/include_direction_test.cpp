// Holds the tree to its one direction of dependencies, by reading the #include
// lines of sim/ and web/.
#include <array>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 8> kLayers = {"sim/engine",     "sim/statistics", "sim/model", "sim/scenario",
                                                     "sim/experiment", "sim/report",     "sim/cli",   "web"};
constexpr std::size_t kFirstProgram = 6;  // cli and web: neither may see the other.

struct SourceFile {
  std::string path;  // From the root of the repository.
  std::vector<std::string> lines;
};

bool is_source(const fs::path& path) { return path.extension() == ".h" || path.extension() == ".cpp"; }

SourceFile read_source(const fs::path& root, const fs::path& path) {
  SourceFile file{fs::relative(path, root).generic_string(), {}};
  std::ifstream stream(path);
  for (std::string line; std::getline(stream, line);) file.lines.push_back(line);
  return file;
}

std::vector<SourceFile> source_files(std::initializer_list<const char*> tops = {"sim", "web"}) {
  const fs::path root = JOURNEY_SOURCE_DIR;
  std::vector<SourceFile> files;
  for (const char* top : tops) {
    for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
      if (is_source(entry.path())) files.push_back(read_source(root, entry.path()));
    }
  }
  return files;
}

// The layer whose folder `path` lies in.
std::optional<std::size_t> layer_of(std::string_view path) {
  for (std::size_t i = 0; i < kLayers.size(); ++i) {
    if (path.starts_with(kLayers[i]) && path.substr(kLayers[i].size()).starts_with('/')) return i;
  }
  return std::nullopt;
}

// What is between the quotes or angle brackets of an #include line.
std::optional<std::string> included_path(const std::string& line) {
  const auto first = line.find_first_not_of(" \t");
  if (first == std::string::npos || line[first] != '#') return std::nullopt;
  const auto keyword = line.find("include", first);
  if (keyword == std::string::npos) return std::nullopt;
  const auto open = line.find_first_of("\"<", keyword);
  if (open == std::string::npos) return std::nullopt;
  const auto close = line.find_first_of("\">", open + 1);
  if (close == std::string::npos) return std::nullopt;
  return line.substr(open + 1, close - open - 1);
}

bool may_include(std::size_t from, std::size_t to) {
  if (from == to) return true;
  return to < from && to < kFirstProgram;
}

// Every included path of `file` for which `allowed` is false.
template <typename Allowed>
void expect_includes(const SourceFile& file, Allowed allowed, std::string_view rule) {
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    const auto path = included_path(file.lines[i]);
    if (!path || allowed(*path)) continue;
    ADD_FAILURE() << file.path << ":" << i + 1 << ": includes " << *path << "; " << rule;
  }
}

bool lies_in(std::string_view path, std::initializer_list<std::string_view> folders) {
  for (const auto folder : folders) {
    if (path.starts_with(folder)) return true;
  }
  return false;
}

TEST(Architecture, EveryLayerIncludesOnlyItselfAndThoseBelow) {
  for (const auto& file : source_files()) {
    const auto from = layer_of(file.path);
    ASSERT_TRUE(from.has_value()) << file.path << " lies in no layer";
    expect_includes(
        file,
        [&](const std::string& path) {
          const auto to = layer_of(path);
          return !to || may_include(*from, *to);
        },
        "dependencies run engine <- statistics <- model <- scenario <- experiment <- report <- {cli, web}");
  }
}

TEST(Architecture, OwnIncludesAreWrittenFromTheRootOfTheRepository) {
  for (const auto& file : source_files()) {
    expect_includes(
        file, [](const std::string& path) { return !path.starts_with("."); }, "own includes are written from the root");
  }
}

TEST(Architecture, OnlyScenarioAndReportIncludeJson) {
  for (const auto& file : source_files()) {
    if (lies_in(file.path, {"sim/scenario/", "sim/report/"})) continue;
    expect_includes(
        file, [](const std::string& path) { return !path.starts_with("nlohmann/"); },
        "only sim/scenario and sim/report know JSON");
  }
}

TEST(Architecture, OnlyTheCommandLineUsesItsHeavyLibraries) {
  for (const auto& file : source_files()) {
    if (lies_in(file.path, {"sim/cli/"})) continue;
    expect_includes(
        file,
        [](const std::string& path) {
          return !lies_in(path, {"CLI/", "fmt/"});
        },
        "the page must stay small");
  }
}

TEST(Architecture, OnlyTheWasmPlatformMentionsEmscripten) {
  for (const auto& file : source_files()) {
    if (file.path == "web/platform_wasm.cpp") continue;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      const bool mentioned = file.lines[i].find("emscripten") != std::string::npos ||
                             file.lines[i].find("EMSCRIPTEN") != std::string::npos;
      EXPECT_FALSE(mentioned) << file.path << ":" << i + 1 << ": mentions Emscripten";
    }
  }
}

TEST(Architecture, ThePageDoesNotLinkBoostAndTheSimulationPrintsNothing) {
  for (const auto& file : source_files()) {
    if (lies_in(file.path, {"sim/cli/"})) continue;
    const bool simulation = lies_in(file.path, {"sim/"});
    expect_includes(
        file,
        [&](const std::string& path) {
          if (path.starts_with("boost/")) return false;
          return !simulation || (path != "iostream" && path != "chrono" && path != "ctime" && path != "random");
        },
        "no Boost outside the command line; no printing, wall clock or standard distribution in sim/");
  }
}

TEST(Architecture, WhoJudgesWhatIsSaidKnowsNothingOfTheWindow) {
  const auto judges = source_files({"tests/census/truth"});
  EXPECT_GT(judges.size(), 8U);
  for (const auto& file : judges) {
    expect_includes(
        file,
        [](const std::string& path) {
          return !lies_in(path, {"web/", "tests/web/"});
        },
        "what is said is judged by the trace and the books alone");
  }
}

// What is included by a file and by what it includes, however far away: own headers and foreign ones.
void add_reached(const SourceFile& file, std::set<std::string>& reached) {
  const fs::path root = JOURNEY_SOURCE_DIR;
  for (const std::string& line : file.lines) {
    const auto path = included_path(line);
    if (!path || !reached.insert(*path).second || !fs::exists(root / *path)) continue;
    add_reached(read_source(root, root / *path), reached);
  }
}

TEST(Architecture, ChartsReturnMarksAndKnowNothingOfHowTheyAreDrawn) {
  const auto charts = source_files({"web/charts"});
  EXPECT_GT(charts.size(), 15U);
  for (const auto& file : charts) {
    std::set<std::string> reached;
    add_reached(file, reached);
    for (const std::string& path : reached) {
      const bool draws = lies_in(path, {"imgui", "SDL", "web/ui", "web/mirror.h", "web/theme.h", "web/picture/pen.h",
                                        "web/picture/painter.h"});
      EXPECT_FALSE(draws) << file.path << " includes " << path << ", if by way of others";
    }
  }
}

TEST(Architecture, WhatIsReachedByWayOfOtherHeadersIsSeen) {
  std::set<std::string> reached;
  add_reached({"", {"#include \"web/picture/pen.h\""}}, reached);
  EXPECT_TRUE(reached.contains("imgui.h"));
  EXPECT_TRUE(reached.contains("web/picture/geometry.h"));
}

TEST(Architecture, TheTestItselfSeesTheTree) {
  EXPECT_FALSE(source_files().empty());
  EXPECT_FALSE(may_include(0, 1));
  EXPECT_FALSE(may_include(7, 6));
  EXPECT_TRUE(may_include(7, 5));
  EXPECT_EQ(included_path("#include \"sim/engine/time.h\"").value_or(""), "sim/engine/time.h");
  EXPECT_EQ(included_path("#  include <vector>").value_or(""), "vector");
  EXPECT_FALSE(included_path("int include;").has_value());
}

}  // namespace
