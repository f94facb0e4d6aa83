#include "sim/experiment/saved_replications.h"

#include <gtest/gtest.h>

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
  const auto reading = read_replications(save_replications(usual(), two_replications()), usual());
  EXPECT_EQ(reading.problem, "");
  ASSERT_TRUE(reading.running.has_value());
  EXPECT_EQ(reading.running->encode(), two_replications().encode());
}

TEST(SavedReplications, OfSomethingElseAreRefusedByName) {
  const std::string text = save_replications(usual(), two_replications());
  const auto problem_for = [&](const Identity& identity) { return read_replications(text, identity).problem; };
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
  other.decisions.push_back({3, model::Intervention::Kind::outage, "", nullptr, 1, 0, {}, {}});
  EXPECT_NE(problem_for(identity_of(*two_short_organisations(), other, "1.0")).find("of another decisions: "),
            std::string::npos);
}

TEST(SavedReplications, ThatAreCutOffOrChangedAreRefused) {
  const std::string text = save_replications(usual(), two_replications());
  for (std::size_t length = 0; length < text.size(); length += 53) {
    EXPECT_FALSE(read_replications(text.substr(0, length), usual()).running.has_value()) << length;
  }
  for (std::size_t byte = 0; byte < text.size(); byte += 31) {
    std::string bad = text;
    bad[byte] = static_cast<char>(bad[byte] ^ 1);
    EXPECT_FALSE(read_replications(bad, usual()).running.has_value()) << byte;
  }
}

}  // namespace
}  // namespace journey::experiment
