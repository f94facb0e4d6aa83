#include <algorithm>

#include <gtest/gtest.h>

#include "sim/scenario/reading/reader.h"
#include "tests/scenario/bad_inputs.h"

namespace journey::scenario {
namespace {

TEST(BadInput, IsRefusedWithWhatIsWrongWhereItIs) {
  for (const BadInput& input : bad_inputs()) {
    SCOPED_TRACE(input.name);
    const ScenarioReading reading = read_scenario(input.text);
    EXPECT_FALSE(reading.scenario.has_value());
    const auto found = std::find_if(reading.errors.begin(), reading.errors.end(), [&](const ReadError& error) {
      return error.message.find(input.message) != std::string::npos;
    });
    ASSERT_NE(found, reading.errors.end())
        << (reading.errors.empty() ? "no error" : to_text(reading.errors[0], "text"));
    EXPECT_EQ(found->line, input.line);
    EXPECT_EQ(found->column, input.column);
    EXPECT_EQ(found->pointer, input.pointer);
  }
}

TEST(BadInput, GivesASyntaxErrorAlone) {
  const auto reading = read_scenario("{\"version\": 1, \"version\": 1, \"unknown\": 2, \"seed\": 1e999}");
  ASSERT_EQ(reading.errors.size(), 1U);
  EXPECT_EQ(reading.errors[0].column, 56U);
}

TEST(BadInput, GivesANewerVersionAlone) {
  const auto reading = read_scenario("{\"unknown\": 1, \"version\": 3}");
  ASSERT_EQ(reading.errors.size(), 1U);
  EXPECT_EQ(reading.errors[0].message,
            "this is version 3 of the format; this program reads version 1, so it is too old for it");
}

TEST(BadInput, GivesAllOtherErrorsTogetherInTheOrderOfTheText) {
  const auto reading = read_scenario(
      "{\"version\": 1,\n\"titel\": 1,\n\"seed\": -1,\n\"demand\": {\"features_per_week\": 0},\n"
      "\"organisations\": [{\"id\": \"A b\"}],\n\"seed\": 2}");
  std::vector<std::string> pointers;
  for (const ReadError& error : reading.errors) pointers.push_back(error.pointer);
  EXPECT_EQ(pointers, (std::vector<std::string>{"", "/titel", "/seed", "/demand/features_per_week", "/organisations/0",
                                                "/organisations/0/id", "/seed"}));
}

TEST(BadInput, GivesAtMostAHundredErrorsAndCountsTheRest) {
  std::string text = "{\"version\": 1";
  for (int i = 0; i < 500; ++i) text += ",\n\"key" + std::to_string(i) + "\": 0";
  const auto reading = read_scenario(text + "}");
  ASSERT_EQ(reading.errors.size(), 101U);
  EXPECT_EQ(reading.errors.back().message, "and 402 more errors");  // title and organisations are missing too
}

TEST(BadInput, CountsCharactersNotBytesInColumnsAndSkipsAByteOrderMark) {
  const auto reading = read_scenario("\xEF\xBB\xBF{\"title\": \"\xC3\xA9\xE2\x82\xAC\", \"x\": 1}");
  const auto found = std::find_if(reading.errors.begin(), reading.errors.end(),
                                  [](const ReadError& error) { return error.pointer == "/x"; });
  ASSERT_NE(found, reading.errors.end());
  EXPECT_EQ(found->column, 17U);  // {"title": "??", "x": 1}
}

TEST(BadInput, IsPrintedAsFileLineColumnPointerAndMessage) {
  EXPECT_EQ(to_text({3, 7, "/seed", "must be whole"}, "a.json"), "a.json:3:7: /seed: must be whole");
  EXPECT_EQ(to_text({1, 1, "", "the text is empty"}, "a.json"), "a.json:1:1: the text is empty");
}

}  // namespace
}  // namespace journey::scenario
