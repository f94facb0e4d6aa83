// Whatever bytes come in: no crash, and either a valid scenario or located errors.
#include <algorithm>
#include <string>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "sim/scenario/embedded_files.h"
#include "sim/scenario/link/share.h"
#include "sim/scenario/reading/reader.h"
#include "sim/scenario/writing/writer.h"

namespace journey::scenario {
namespace {

void check_reading(const std::string& text) {
  const ScenarioReading reading = read_scenario(text);
  RC_ASSERT(reading.scenario.has_value() == reading.errors.empty());
  const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
  for (const ReadError& error : reading.errors) {
    RC_ASSERT(error.line >= 1U);
    RC_ASSERT(error.line <= lines);
    RC_ASSERT(error.column >= 1U);
    RC_ASSERT(error.column <= text.size() + 1);
    RC_ASSERT(!error.message.empty());
  }
  if (!reading.scenario) return;
  const std::string written = write_scenario(*reading.scenario);
  const ScenarioReading again = read_scenario(written);
  RC_ASSERT(again.scenario.has_value());
  RC_ASSERT(write_scenario(*again.scenario) == written);
}

std::string any_valid_text() {
  const auto files = embedded_scenarios();
  std::string text(files[*rc::gen::inRange<std::size_t>(0, files.size())].text);
  if (!*rc::gen::arbitrary<bool>()) return text;
  const auto reading = read_scenario(text);
  return reading.scenario ? write_scenario(*reading.scenario) : text;
}

TEST(ScenarioReaderProperty, BytesChangedAnywhereGiveErrorsOrAValidScenario) {
  EXPECT_TRUE(rc::check([] {
    std::string text = any_valid_text();
    const auto changes = *rc::gen::inRange(1, 6);
    for (int i = 0; i < changes && !text.empty(); ++i) {
      const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
      const auto kind = *rc::gen::inRange(0, 4);
      if (kind == 0) text[at] = *rc::gen::arbitrary<char>();
      if (kind == 1) text.erase(at, *rc::gen::inRange<std::size_t>(1, 40));
      if (kind == 2) text.insert(at, text.substr(*rc::gen::inRange<std::size_t>(0, text.size()), 30));
      if (kind == 3) text.insert(at, 1, *rc::gen::element('{', '}', '[', ']', '"', ',', ':', '0', '9', '-', 'e', '\\'));
    }
    check_reading(text);
  }));
}

TEST(ScenarioReaderProperty, NumbersReplacedByAnyOtherGiveErrorsOrAValidScenario) {
  EXPECT_TRUE(rc::check([] {
    std::string text = any_valid_text();
    const auto from = *rc::gen::inRange<std::size_t>(0, text.size());
    const auto at = text.find_first_of("0123456789", from);
    if (at != std::string::npos) {
      const auto end = std::min(text.find_first_not_of("0123456789.e+-", at), text.size());
      const std::string number =
          *rc::gen::element<std::string>("-1", "0", "1e308", "-1e308", "1e-320", "1e999", "0.5", "18446744073709551616",
                                         "null", "true", "[]", "{}", "\"\"");
      text.replace(at, end - at, number);
    }
    check_reading(text);
  }));
}

TEST(ScenarioReaderProperty, ArbitraryBytesGiveErrors) {
  EXPECT_TRUE(rc::check([](const std::string& text) { check_reading(text); }));
}

TEST(ShareProperty, FragmentsChangedAnywhereGiveAnErrorOrReadBackEqual) {
  EXPECT_TRUE(rc::check([] {
    std::string text =
        "s=silos_or_one_team&seed=7&d=120:siloed:approval.kind:peer_review,150:siloed:remove_walls,200::outage:1,"
        "210::traffic_peak:3:6,220::adopt:monitoring:feature_teams";
    const auto changes = *rc::gen::inRange(0, 4);
    for (int i = 0; i < changes; ++i) {
      const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
      text[at] = *rc::gen::oneOf(rc::gen::element('0', ':', ',', '&', '=', '.', 'e', '-'), rc::gen::arbitrary<char>());
    }
    const ShareReading reading = decode_share(text);
    RC_ASSERT(reading.shared.has_value() == reading.error.empty());
    if (!reading.shared) return;
    const std::string encoded = encode_share(*reading.shared);
    const ShareReading again = decode_share(encoded);
    RC_ASSERT(again.shared.has_value());
    RC_ASSERT(encode_share(*again.shared) == encoded);
  }));
}

}  // namespace
}  // namespace journey::scenario
