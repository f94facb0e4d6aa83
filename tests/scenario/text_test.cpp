#include <array>
#include <limits>

#include <gtest/gtest.h>

#include "sim/scenario/json_writer.h"
#include "sim/scenario/number_text.h"
#include "sim/scenario/reading/read_errors.h"
#include "sim/scenario/reading/spelling.h"
#include "sim/scenario/utf8.h"

namespace journey::scenario {
namespace {

TEST(NumberText, IsTheShortestThatReadsBackEqual) {
  EXPECT_EQ(exact_text(0.1), "0.1");
  EXPECT_EQ(exact_text(1.0 / 3.0), "0.3333333333333333");
  EXPECT_EQ(exact_text(1000), "1000");
  EXPECT_EQ(exact_text(9007199254740991.0), "9007199254740991");
  EXPECT_EQ(exact_text(-2.5), "-2.5");
  EXPECT_EQ(exact_text(0), "0");
}

TEST(NumberText, RoundsToSignificantDigitsAndKnowsNoInfinity) {
  EXPECT_EQ(rounded_text(2.0 / 3.0, 9), "0.666666667");
  EXPECT_EQ(rounded_text(123456789.4, 9), "123456789");
  EXPECT_EQ(rounded_text(-0.0, 9), "0");
  EXPECT_EQ(rounded_text(std::numeric_limits<double>::infinity(), 9), "null");
  EXPECT_EQ(rounded_text(std::numeric_limits<double>::quiet_NaN(), 9), "null");
}

TEST(Spelling, CountsChangesAndSwapsOfNeighbours) {
  EXPECT_EQ(edit_distance("", "abc"), 3U);
  EXPECT_EQ(edit_distance("kitten", "sitting"), 3U);
  EXPECT_EQ(edit_distance("board", "baord"), 1U);
}

TEST(Spelling, FindsTheNearestWordOrNone) {
  const std::array<std::string_view, 3> known = {"release.cadence_days", "batch.slice_hours", "flow.wip_limit"};
  EXPECT_EQ(nearest_word("release.cadnce_day", known), "release.cadence_days");
  EXPECT_EQ(nearest_word("wip_limit", known), "flow.wip_limit");
  EXPECT_EQ(nearest_word("colour", known), "");
  EXPECT_EQ(nearest_word(std::string(100'000, 'x'), known), "");
}

TEST(Utf8, IsHeldToTheStandardsBoundaries) {
  EXPECT_EQ(first_invalid_utf8("plain \xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80"), std::nullopt);
  EXPECT_EQ(first_invalid_utf8("a\x80"), 1U);             // continuation without a lead
  EXPECT_EQ(first_invalid_utf8("\xC1\xBF"), 0U);          // overlong
  EXPECT_EQ(first_invalid_utf8("\xE0\x9F\xBF"), 0U);      // overlong
  EXPECT_EQ(first_invalid_utf8("\xED\xA0\x80"), 0U);      // surrogate
  EXPECT_EQ(first_invalid_utf8("\xF4\x90\x80\x80"), 0U);  // above U+10FFFF
  EXPECT_EQ(first_invalid_utf8("ab\xE2\x82"), 2U);        // cut short
}

TEST(JsonPointer, EscapesSlashAndTilde) {
  EXPECT_EQ(append_key("/a", "b/c~d"), "/a/b~1c~0d");
  EXPECT_EQ(append_index("/a", 3), "/a/3");
}

TEST(JsonWriter, IndentsAndEscapes) {
  JsonWriter json;
  json.begin_object().key("a\"b").text("x\ny\x01").key("list").begin_list(JsonWriter::Layout::one_line);
  json.rounded(1.5).null().begin_object().key("n").whole(3).end().end().key("empty").begin_list().end().end();
  EXPECT_EQ(json.str(),
            "{\n  \"a\\\"b\": \"x\\ny\\u0001\",\n  \"list\": [1.5, null, {\"n\": 3}],\n  \"empty\": []\n}\n");
}

}  // namespace
}  // namespace journey::scenario
