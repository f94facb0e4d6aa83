#include "web/session/shortcuts.h"

#include <algorithm>
#include <cstdio>
#include <set>

#include <gtest/gtest.h>

#include "tests/web/session_support.h"
#include "web/app/run_files.h"

namespace journey::web {
namespace {

template <class Kind>
bool asks_for(const Commands& commands) {
  return commands.size() == 1 && std::holds_alternative<Kind>(commands.front());
}

TEST(Shortcuts, SpacePlaysAndPauses) {
  Session session = at_day(100);
  EXPECT_TRUE(asks_for<Play>(commands_for(" ", session, {})));
  session.apply(Play{});
  EXPECT_TRUE(asks_for<Pause>(commands_for(" ", session, {})));
}

TEST(Shortcuts, TheArrowsGoToTheNeighbouringMidnights) {
  const Session session = at_day(100.5);
  EXPECT_TRUE(asks_for<Step>(commands_for("ArrowRight", session, {})));
  EXPECT_EQ(std::get<SeekDay>(commands_for("ArrowLeft", session, {}).front()).day, 100);
  EXPECT_EQ(std::get<SeekDay>(commands_for("ArrowLeft", at_day(100), {}).front()).day, 99);
}

TEST(Shortcuts, EveryOneOfferedDoesSomethingAndNoneIsOfferedTwice) {
  const Session session = at_day(365);
  Settings open;
  open.sheet.open = Sheet::keys;
  std::set<std::string_view> keys;
  for (const Shortcut& one : shortcuts()) {
    EXPECT_FALSE(commands_for(one.key, session, open).empty()) << one.key;
    EXPECT_TRUE(keys.insert(one.key).second) << one.key;
  }
}

TEST(Shortcuts, NothingHappensBeforeTheAnswerAndNoEvidenceBeforeTheEnd) {
  for (const Shortcut& one : shortcuts()) EXPECT_TRUE(commands_for(one.key, rehearsed(), {}).empty()) << one.key;
  EXPECT_TRUE(commands_for("e", at_day(100), {}).empty());
  EXPECT_TRUE(commands_for("x", at_day(100), {}).empty());
}

TEST(Shortcuts, EscapeClosesAParameterBeforeTheSettings) {
  Settings settings;
  settings.sheet.open = Sheet::settings;
  settings.sheet.opened = "release.cadence_days";
  const Session session = at_day(100);
  settings.sheet = std::get<SetSheet>(commands_for("Escape", session, settings).front()).state;
  EXPECT_EQ(settings.sheet.open, Sheet::settings);
  EXPECT_TRUE(settings.sheet.opened.empty());
  settings.sheet = std::get<SetSheet>(commands_for("Escape", session, settings).front()).state;
  EXPECT_EQ(settings.sheet.open, Sheet::none);
}

TEST(RunFiles, TheTableHasALineForEachMeasureOfEachOrganisation) {
  const Session session = at_day(200);
  const std::string table = run_table(session);
  EXPECT_EQ(static_cast<std::size_t>(std::count(table.begin(), table.end(), '\n')), 1 + 2 * model::kMeasureCount);
  EXPECT_NE(table.find("\r\nsiloed,deploys_per_week,"), std::string::npos);
  EXPECT_EQ(run_file_stem(session), "silos_or_one_team-seed-" + std::to_string(session.seed()) + "-day-200");
}

TEST(RunFiles, TheDocumentHoldsTheHistoryHashOfTheDayShown) {
  const Session session = at_day(200);
  const std::string json = run_document(session);
  char hash[17];
  std::snprintf(hash, sizeof hash, "%016llx", static_cast<unsigned long long>(session.run(0).history_hash()));
  EXPECT_NE(json.find(hash), std::string::npos);
}

TEST(RunFiles, ThereIsNothingToKeepBeforeTheAnswer) {
  EXPECT_TRUE(run_table(rehearsed()).empty());
  EXPECT_TRUE(run_document(rehearsed()).empty());
}

}  // namespace
}  // namespace journey::web
