// No letter is drawn as a question mark: names in any script are shown by what the fonts have, and are whole in the
// mirror.
#include "web/look/drawn_text.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/web/canvas.h"
#include "tests/web/session_support.h"
#include "web/look/fonts.h"
#include "web/session/selection.h"
#include "web/view/run_view.h"

namespace journey::web {
namespace {

std::string drawn_as(std::string_view text) { return std::string(DrawnText(text).get()); }

struct NoStandIns : testing::Test {
  void SetUp() override { let_stand_in({}); }
  void TearDown() override { let_stand_in({}); }
};
using DrawnTexts = NoStandIns;

TEST_F(DrawnTexts, WhatTheFontsHaveIsDrawnAsItIsWritten) {
  for (const char* text : {"Operations", "Jérôme Müller", "Łódź", "Škoda, Kovačević", "Şahin Öğüş",
                           "6 hours \u2014 \u2192 \u2265", "two\nlines"})
    EXPECT_EQ(drawn_as(text), text);
}

TEST_F(DrawnTexts, ALatinLetterTheyLackLosesItsAccent) {
  EXPECT_EQ(drawn_as("Jūratė Kļaviņa"), "Jurate Klavina");
  EXPECT_EQ(drawn_as("Nguyễn Văn Thơ"), "Nguyen Văn Tho");
}

TEST_F(DrawnTexts, MarksUponLettersJoinersAndColoursAreLeftOut) {
  EXPECT_EQ(drawn_as("Rene\u0301e"), "Renee");
  EXPECT_EQ(drawn_as("a\u200Bb\uFE0Fc"), "abc");
}

TEST_F(DrawnTexts, WhatIsLeftIsOneBoxHoweverManyLettersAndWordsItIs) {
  EXPECT_EQ(drawn_as("Команда разработки"), "\u25A1");
  EXPECT_EQ(drawn_as("مرحبا بالعالم: 3"), "\u25A1: 3");
  EXPECT_EQ(drawn_as("開発チーム 2"), "\u25A1 2");
  EXPECT_EQ(drawn_as("Team \U0001F680\U0001F3FD"), "Team \u25A1");
  EXPECT_EQ(drawn_as("Ω-team"), "\u25A1-team");
}

TEST_F(DrawnTexts, ANameThatCannotBeDrawnHasAStandInWhereverItStands) {
  let_stand_in({{"Команда два", "Team 2"}, {"Команда", "Team 1"}, {"К", "1", true}});
  EXPECT_EQ(drawn_as("Команда два waits for Команда."), "Team 2 waits for Team 1.");
  EXPECT_EQ(drawn_as("К"), "1");
  EXPECT_EQ(drawn_as("Котик"), "\u25A1");
  EXPECT_TRUE(can_be_drawn("Ops Команда"));
  EXPECT_FALSE(can_be_drawn("Команда два"));
}

// One team whose person does every step, beside a DevOps organisation, under names of any script.
std::string scenario_in(const std::vector<std::string>& names) {
  const std::string teams =
      R"("teams": [{"id": "t", "name": ")" + names[1] +
      R"(", "pager": true, "steps": ["plan", "code", "build", "test", "release", "deploy", "operate", "monitor"], "people": [{"name": ")" +
      names[2] + R"(", "profile": "all"}]}])";
  return R"({"version": 1, "title": ")" + names[0] +
         R"(", "profiles": {"all": {"plan": 1, "code": 1, "build": 1, "test": 1, "release": 1, "deploy": 1, "operate": 1, "monitor": 1}})" +
         R"(, "organisations": [{"id": "a", "name": ")" + names[0] + R"(", )" + teams +
         R"(}, {"id": "b", "preset": "devops_team"}]})";
}

class NamesDrawn : public testing::TestWithParam<std::vector<std::string>> {};

TEST_P(NamesDrawn, NoLetterIsAQuestionMarkAndTheMirrorHasTheNames) {
  const std::vector<std::string>& names = GetParam();
  Session session;
  session.apply(LoadScenarioText{"own.json", scenario_in(names)});
  ASSERT_TRUE(session.problems().empty()) << session.problems()[0].message;
  session.apply(Answer{});
  session.apply(SeekDay{100});
  for (int frame = 0; frame < 5; ++frame) session.advance(0, kForEver);
  for (const ScreenSize size : {ScreenSize{1280, 720}, ScreenSize{390, 844}}) {
    Canvas canvas(size);
    canvas.draw(view_of(session), {});
    for (const drawn::Words& words : canvas.drawn().words) {
      for (const drawn::Glyph& glyph : words.glyphs) EXPECT_NE(glyph.letter, static_cast<unsigned>('?')) << words.text;
    }
    const auto& items = mirror::items();
    for (const std::string& name : {names[0], names[1]}) {
      EXPECT_TRUE(std::any_of(items.begin(), items.end(), [&](const mirror::Item& item) {
        return item.name.find(name) != std::string::npos || item.text.find(name) != std::string::npos;
      })) << name;
    }
  }
}

using Names = std::vector<std::string>;
INSTANTIATE_TEST_SUITE_P(Scripts, NamesDrawn,
                         testing::Values(Names{"Фирма", "Разработка", "Иван Петров"},
                                         Names{"Εταιρεία", "Ομάδα", "Νίκος"}, Names{"شركة", "فريق", "ليلى"},
                                         Names{"会社", "開発", "田中太郎"},
                                         Names{"\U0001F3E2", "\U0001F680", "\U0001F642"},
                                         Names{"Cafe\u0301", "Łódź", "Jūratė"}));

}  // namespace
}  // namespace journey::web
