#include "sim/experiment/compare/saved_replications.h"

#include <gtest/gtest.h>

#include "sim/engine/history.h"
#include "sim/scenario/digest.h"
#include "tests/experiment/design_fixture.h"

namespace journey::experiment {
namespace {

RunningComparison two_replications() {
  Settings settings;
  settings.replications = 2;
  RunningComparison running;
  for (const auto& replication : replicate(two_short_organisations(), settings)) running.add(replication);
  return running;
}

Identity usual() { return identity_of(*two_short_organisations(), {}, "1.0"); }

TEST(SavedReplications, ComeBackAsTheyWere) {
  const auto reading = read_replications(save_replications(usual(), two_replications()), usual(), 2);
  EXPECT_EQ(reading.problem, "");
  ASSERT_TRUE(reading.running.has_value());
  EXPECT_EQ(reading.running->encode(), two_replications().encode());
}

TEST(SavedReplications, OfSomethingElseAreRefusedByName) {
  const std::string text = save_replications(usual(), two_replications());
  const auto problem_for = [&](const Identity& identity) { return read_replications(text, identity, 2).problem; };
  Settings other;
  other.seed = 9;
  EXPECT_EQ(problem_for(identity_of(*two_short_organisations(), other, "1.0")),
            "holds replications of another seed: 1, not 9");
  EXPECT_EQ(problem_for(identity_of(*two_short_organisations(), {}, "1.1")),
            "holds replications of another version: 1.0, not 1.1");
  model::Scenario scenario = *two_short_organisations();
  scenario.world.demand_features_per_week += 1;
  EXPECT_NE(problem_for(identity_of(scenario, {}, "1.0")).find("of another scenario: "), std::string::npos);
  other = {};
  model::Intervention outage;
  outage.day = 3;
  outage.kind = model::Intervention::Kind::outage;
  outage.value = 1;
  other.decisions.push_back(outage);
  EXPECT_NE(problem_for(identity_of(*two_short_organisations(), other, "1.0")).find("of another decisions: "),
            std::string::npos);
}

TEST(SavedReplications, ThatAreCutOffOrChangedAreRefused) {
  const std::string text = save_replications(usual(), two_replications());
  for (std::size_t length = 0; length < text.size(); length += 53) {
    EXPECT_FALSE(read_replications(text.substr(0, length), usual(), 2).running.has_value()) << length;
  }
  for (std::size_t byte = 0; byte < text.size(); byte += 31) {
    std::string bad = text;
    bad[byte] = static_cast<char>(bad[byte] ^ 1);
    EXPECT_FALSE(read_replications(bad, usual(), 2).running.has_value()) << byte;
  }
}

/// The saved text of these sums, with the checksum they need.
std::string saved(const std::string& sums) {
  static const std::string text = save_replications(usual(), two_replications());
  return text.substr(0, text.find("sums ")) + "sums " + engine::to_hex(scenario::digest(sums)) + '\n' + sums;
}

// A file may be forged, or damaged and sealed again: whatever its numbers are, it is refused or can be gone on with.
TEST(SavedReplications, WithRightChecksumAndAnyNumberAreRefusedOrCanBeGoneOnWith) {
  const auto scenario = two_short_organisations();
  const std::string good = two_replications().encode();
  const Identity identity = usual();
  Settings settings;
  settings.replications = 1;
  settings.first_replication = 2;
  const Replication third = replicate(scenario, settings)[0];
  int refused = 0;
  for (std::size_t place = 0; place + 8 <= good.size(); place += 8) {
    for (const std::uint64_t value : {UINT64_MAX, std::uint64_t{1} << 63, (std::uint64_t{1} << 62) - 1,
                                      std::uint64_t{99}, std::uint64_t{0x7FF8000000000000}}) {
      std::string bad = good;
      for (std::size_t i = 0; i < 8; ++i) bad[place + i] = static_cast<char>(value >> 8 * i & 0xFF);
      auto reading = read_replications(saved(bad), identity, 2);
      refused += reading.running ? 0 : 1;
      if (!reading.running) continue;
      reading.running->add(third);
      EXPECT_EQ(reading.running->comparison(*scenario, 1).organisations.size(), 2U) << place;
    }
  }
  EXPECT_GT(refused, 1000);
}

TEST(SavedReplications, OfOtherOrganisationsThanTheScenarioHasAreRefused) {
  const std::string text = save_replications(usual(), two_replications());
  EXPECT_TRUE(read_replications(text, usual(), 2).running.has_value());
  for (const std::size_t count : {1U, 3U, 4U}) {
    EXPECT_EQ(read_replications(text, usual(), count).problem, "is damaged; delete it to start again");
  }
}

TEST(SavedReplications, TakeNoMoreBytesThanTheyMay) {
  RunningComparison many;
  const auto replications = replicate(two_short_organisations(), {});
  for (std::size_t i = 0; i < kMostSections; ++i) many.add(replications[0]);
  EXPECT_LT(save_replications(usual(), many).size(), kMostSavedBytes);
  const std::string text = save_replications(usual(), many);
  EXPECT_FALSE(read_replications(text + std::string(kMostSavedBytes, ' '), usual(), 2).running.has_value());
}

// Twice the longest sum is the longest sum.
TEST(SavedReplications, AddLengthsWithoutRunningOver) {
  model::Measurement total;
  total.lead_total = kLongestSum;
  total.flow_by_cause[0] = -kLongestSum;
  add_measurement(total, model::Measurement(total));
  EXPECT_EQ(total.lead_total, kLongestSum);
  EXPECT_EQ(total.flow_by_cause[0], -kLongestSum);
}

}  // namespace
}  // namespace journey::experiment
