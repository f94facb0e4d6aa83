#include "web/language/table.h"

#include <random>
#include <string>

#include <gtest/gtest.h>

#include "web/language/embedded.h"
#include "web/language/languages.h"
#include "web/language/say.h"

namespace journey::web::language {
namespace {

// English, so that a test leaves no other language behind.
class InEnglish : public testing::Test {
 protected:
  void TearDown() override { use(std::string_view()); }
};
using Languages = InEnglish;
using Say = InEnglish;

std::string table_of(std::string_view code) { return std::string(embedded_table(code)); }

TEST_F(Say, AMessageHasItsPlacesFilledByName) {
  EXPECT_EQ(say(message::ListAnd{.first = "code", .last = "test"}), "code and test");
}

TEST_F(Say, EnglishHasOneOfWhatIsExactlyOneAndManyOfAllElse) {
  EXPECT_EQ(say(message::UnitDays{.count = 1}), "1 day");
  EXPECT_EQ(say(message::UnitDays{.count = 0}), "0 days");
  EXPECT_EQ(say(message::UnitDays{.count = {1.5, "1.5"}}), "1.5 days");
  EXPECT_EQ(say(message::UnitDays{.count = 1001}), "1001 days");
}

TEST_F(Say, FrenchHasOneOfWhatIsLessThanTwo) {
  use(table_of("fr"));
  EXPECT_EQ(say(message::UnitDays{.count = 0}), "0 jour");
  EXPECT_EQ(say(message::UnitDays{.count = {1.5, "1,5"}}), "1,5 jour");
  EXPECT_EQ(say(message::UnitDays{.count = 2}), "2 jours");
}

TEST_F(Say, WhatWasSaidBeforeCanStillBeReadInAnotherLanguage) {
  const std::string_view before = say(Plain::program_share);
  use(table_of("fr"));
  EXPECT_EQ(say(Plain::program_share), "Partager");
  EXPECT_EQ(before, "Share");
}

TEST_F(Say, WhatSimCallsAThingIsSaidWhereTheLanguageHasNoOtherName) {
  EXPECT_EQ(named("measure.lead_time_hours_p50", "Lead time"), "Lead time");
}

TEST_F(Say, ALanguageCanHaveItsOwnNameForWhatSimCallsAThing) {
  std::string text = table_of("fr");
  text += "measure.a";
  text += '\x1f';
  text += "D\u00E9lai";
  text += '\0';
  use(text);
  EXPECT_EQ(named("measure.a", "Lead time"), "D\u00E9lai");
  EXPECT_EQ(named("measure.b", "Restore"), "Restore");
}

TEST_F(Languages, TheOneAskedForComesBeforeThatOfTheSystemAndOnlyAWholeOneIsTakenUnasked) {
  const std::vector<Known> known = {{"en", "English", true}, {"fr", "Fran\u00E7ais", false}, {"de", "Deutsch", true}};
  EXPECT_EQ(language_to_begin_with("fr", {"de_DE.UTF-8"}, known), "fr");
  EXPECT_EQ(language_to_begin_with("fr-CA", {}, known), "fr");
  EXPECT_EQ(language_to_begin_with("", {"fr_FR.UTF-8", "de_CH"}, known), "de");
  EXPECT_EQ(language_to_begin_with("xx", {"C"}, known), "en");
}

TEST_F(Languages, EnglishComesFirstAndEachHasATableOfItsOwn) {
  const auto known = embedded_languages();
  ASSERT_FALSE(known.empty());
  EXPECT_EQ(known.front().code, "en");
  for (const Known& one : known) {
    use(table_of(one.code));
    EXPECT_EQ(in_use().known().code, one.code);
  }
}

TEST_F(Languages, WhatIsNoTableChangesNothing) {
  use(table_of("fr"));
  for (const auto text : {std::string_view("journey-words 1\n"), std::string_view("\0\0\0", 3), std::string_view("{}"),
                          std::string_view("journey-words 1\nfr\nFran\nwhole\n")}) {
    use(text);
    EXPECT_EQ(say(Plain::program_share), "Partager") << text;
  }
  use(table_of("fr").substr(0, 4000));
  EXPECT_EQ(say(Plain::program_share), "Partager") << "a table cut short";
}

TEST_F(Languages, ATableWithOneByteChangedIsReadOrRefusedAndSaysSomething) {
  std::mt19937 random(7);
  const std::string whole = table_of("fr");
  for (int i = 0; i < 2000; ++i) {
    std::string text = whole;
    text[random() % text.size()] = static_cast<char>(random() % 256);
    const auto table = Table::read(text);
    if (!table) continue;
    const Slot slots[] = {"a", "b"};
    for (std::size_t m = 0; m < kMessageCount; m += 7) EXPECT_LT(table->filled(m, slots, 3).size(), 4000U);
  }
}

}  // namespace
}  // namespace journey::web::language
