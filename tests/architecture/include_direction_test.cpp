// Which libraries and headers each part of the tree may know, by reading its #include lines. Which room may use which:
// rooms_test.cpp.
#include <initializer_list>
#include <set>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "tests/architecture/source_tree.h"

namespace journey {
namespace {

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
    if (file.path == "web/platform/platform_wasm.cpp") continue;
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
  const std::filesystem::path root = JOURNEY_SOURCE_DIR;
  for (const std::string& line : file.lines) {
    const auto path = included_path(line);
    if (!path || !reached.insert(*path).second || !std::filesystem::exists(root / *path)) continue;
    add_reached(read_source(root, root / *path), reached);
  }
}

TEST(Architecture, WhatIsSaidAndWhatIsChartedKnowNothingOfHowItIsDrawn) {
  const auto files = source_files({"web/reading", "web/session", "web/worlds", "web/words", "web/view", "web/charts"});
  EXPECT_GT(files.size(), 100U);
  for (const auto& file : files) {
    std::set<std::string> reached;
    add_reached(file, reached);
    for (const std::string& path : reached) {
      const bool draws = lies_in(path, {"imgui", "SDL", "web/ui/", "web/picture/", "web/look/theme.h"});
      EXPECT_FALSE(draws) << file.path << " includes " << path << ", if by way of others";
    }
  }
}

TEST(Architecture, WhatIsReachedByWayOfOtherHeadersIsSeen) {
  std::set<std::string> reached;
  add_reached({"", {"#include \"web/picture/pen.h\""}}, reached);
  EXPECT_TRUE(reached.contains("imgui.h"));
  EXPECT_TRUE(reached.contains("web/look/geometry.h"));
}

TEST(Architecture, TheTestItselfSeesTheTree) {
  EXPECT_GT(source_files().size(), 300U);
  EXPECT_EQ(included_path("#include \"sim/engine/time.h\"").value_or(""), "sim/engine/time.h");
  EXPECT_EQ(included_path("#  include <vector>").value_or(""), "vector");
  EXPECT_FALSE(included_path("int include;").has_value());
}

}  // namespace
}  // namespace journey
