#include "web/view/page_text.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace journey::web {
namespace {

Session rehearsed() {
  Session session;
  for (int frame = 0; frame < 3; ++frame) session.advance(0, [] { return true; });
  return session;
}

std::size_t lines_of(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
}

const std::string kTwo = "Two companies. Same people, same requests, same luck.\n";

TEST(PageText, SaysWhoIsCompared) {
  EXPECT_EQ(heading_of(Session("the_third_silo").scenario()), "Four companies. Same people, same requests, same luck.");
  EXPECT_EQ(heading_of(Session("adding_people_late").scenario()), "Three companies. Same requests, same luck.");
}

TEST(PageText, TheQuestionHasAPromptARequestAndALineForEachChoice) {
  const Session session = rehearsed();
  const std::string text = question_text(session);
  EXPECT_EQ(lines_of(text), 3 + session.scenario().prediction->choices.size());
  EXPECT_TRUE(text.starts_with(kTwo + session.scenario().prediction->prompt + "\nA customer asks for \u201C"));
}

TEST(PageText, TheRequestIsMissingUntilTheRunIsKnown) {
  const Session session;
  EXPECT_TRUE(question_text(session).starts_with(kTwo + session.scenario().prediction->prompt + "\n\n"));
}

TEST(PageText, AnAnsweredQuestionIsNotAsked) {
  Session session = rehearsed();
  session.apply(Answer{0});
  EXPECT_EQ(question_text(session), "");
}

TEST(PageText, AProblemHasFilePlacePointerAndMessage) {
  Session session = rehearsed();
  EXPECT_EQ(problems_text(session), "");
  session.apply(LoadScenarioText{"mine.json", "{\n  \"version\": 1,\n  \"seed\": -1\n}"});
  EXPECT_NE(problems_text(session).find("mine.json:3:11: /seed: "), std::string::npos) << problems_text(session);
}

}  // namespace
}  // namespace journey::web
