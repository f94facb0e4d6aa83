// The census: everything the program says in a tour of all scenarios, levers and interventions is true by the trace
// and the books, and everything it can say is said. JOURNEY_CENSUS_STOPS makes the tour longer; JOURNEY_CENSUS_LIST is
// the file to write the list to, each kind with where it was first heard.
#include <cstdlib>
#include <fstream>
#include <initializer_list>
#include <optional>

#include <gtest/gtest.h>

#include "tests/census/roll.h"
#include "tests/census/said.h"
#include "tests/census/words_of_sources.h"

namespace journey::census {
namespace {

constexpr std::size_t kUsualStops = 3;
constexpr StoryOf kStories[] = {StoryOf::change, StoryOf::person, StoryOf::team,    StoryOf::step,
                                StoryOf::wall,   StoryOf::board,  StoryOf::release, StoryOf::customers};

std::size_t stops() {
  const char* wanted = std::getenv("JOURNEY_CENSUS_STOPS");
  return wanted == nullptr ? kUsualStops : static_cast<std::size_t>(std::strtoul(wanted, nullptr, 10));
}

struct Census {
  Roll roll;
  std::vector<std::string> unheard;
};

Census taken() {
  Census census;
  for (const char* file : {"web/words/sentences.cpp", "web/words/stories.cpp"}) {
    for (std::string& words : words_in(std::string(JOURNEY_SOURCE_DIR "/") + file))
      census.unheard.push_back(std::move(words));
  }
  // Said by the picture alone, where a step has the name of something else.
  std::erase(census.unheard, "Step: ");
  tour(stops(), [&](const Stop& stop) {
    const Hears hears = [&](const std::vector<Statement>& known, const std::string& text, const Moment& moment) {
      census.roll.enter(stop, known, text, moment);
      hear(census.unheard, text);
    };
    const HearsWords also = [&](const std::string& text) { hear(census.unheard, text); };
    hear_sentences(stop, hears);
    hear_stories(stop, hears, also);
  });
  return census;
}

const Census& census() {
  static const Census kTaken = taken();
  return kTaken;
}

std::string lines(const std::vector<std::string>& list) {
  std::string text;
  for (const std::string& one : list) text += "\n  " + one;
  return text;
}

void expect_all_said(const std::vector<Statement>& known) {
  const auto missing = census().roll.never(known);
  EXPECT_TRUE(missing.empty()) << "no scenario says this:" << lines(missing);
}

TEST(Census, EverythingThatIsSaidIsTrueByTheTraceAndTheBooks) {
  EXPECT_TRUE(census().roll.untrue().empty()) << lines(census().roll.untrue());
}

TEST(Census, EachKindOfSentenceIsSaidSomewhere) { expect_all_said(sentences_of_the_moment()); }

TEST(Census, EachKindOfLineIsToldInSomeStory) {
  for (const StoryOf what : kStories) expect_all_said(lines_of_stories(what));
}

TEST(Census, EachWordOfASentenceOrAStoryIsHeardSomewhere) {
  EXPECT_TRUE(census().unheard.empty()) << "nobody ever reads:" << lines(census().unheard);
}

TEST(Census, IsWrittenDownWhereItIsAskedFor) {
  const char* file = std::getenv("JOURNEY_CENSUS_LIST");
  if (file == nullptr) GTEST_SKIP() << "nobody asked for it";
  std::ofstream out(file);
  census().roll.print(out, sentences_of_the_moment());
  for (const StoryOf what : kStories) census().roll.print(out, lines_of_stories(what));
  EXPECT_TRUE(out.good());
}

}  // namespace
}  // namespace journey::census
