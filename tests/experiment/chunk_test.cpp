#include "sim/experiment/chunk.h"

#include <array>

#include <gtest/gtest.h>

#include "sim/scenario/reader.h"
#include "sim/scenario/shipped.h"
#include "sim/scenario/writer.h"

namespace journey::experiment {
namespace {

std::shared_ptr<const model::Scenario> short_scenario() {
  const auto text = scenario::shipped_text(scenario::kMainScenario);
  auto scenario = scenario::read_scenario(text.value_or("")).scenario.value_or(model::Scenario{});
  scenario.warmup_weeks = 2;
  scenario.days = 40;
  return std::make_shared<const model::Scenario>(std::move(scenario));
}

Settings range(std::uint32_t first, std::uint32_t count) {
  Settings settings;
  settings.first_replication = first;
  settings.replications = count;
  return settings;
}

std::string run_here(const model::Scenario& scenario, std::uint32_t first, std::uint32_t count) {
  const std::string text = scenario::write_scenario(scenario);
  return run_chunk({text, "", 1, first, count});
}

Chunk decoded(const std::string& bytes) {
  const auto chunk = decode_chunk(bytes);
  EXPECT_TRUE(chunk.has_value());
  return chunk.value_or(Chunk{});
}

/// Every bit of a comparison.
std::string bits_of(const std::shared_ptr<const model::Scenario>& scenario, std::uint32_t count, unsigned jobs) {
  Settings settings = range(0, count);
  settings.jobs = jobs;
  RunningComparison running;
  replicate_in_order(scenario, settings, [&](std::uint32_t, const Replication& replication) {
    running.add(replication);
    return true;
  });
  return running.encode();
}

TEST(Chunk, ComesBackAsItWas) {
  const Chunk chunk = replicate_range(short_scenario(), range(3, 2));
  const std::string bytes = encode_chunk(chunk);
  const Chunk again = decoded(bytes);
  EXPECT_EQ(again.first, 3U);
  ASSERT_EQ(again.replications.size(), 2U);
  EXPECT_EQ(again.replications[1][1].measurement.history_hash, chunk.replications[1][1].measurement.history_hash);
  EXPECT_EQ(again.replications[1][1].measurement.money, chunk.replications[1][1].measurement.money);
  EXPECT_EQ(encode_chunk(again), bytes);
}

TEST(Chunk, MergedInAnyOrderGivesTheBitsOfOneJob) {
  const auto scenario = short_scenario();
  const std::string expected = bits_of(scenario, 8, 1);
  EXPECT_EQ(bits_of(scenario, 8, 3), expected);
  const std::string chunks[] = {run_here(*scenario, 0, 3), run_here(*scenario, 3, 1), run_here(*scenario, 4, 4)};
  for (const auto& order : {std::array{0, 1, 2}, std::array{2, 1, 0}, std::array{1, 2, 0}}) {
    ChunkMerger merger;
    for (const int c : order) EXPECT_TRUE(merger.add(decoded(chunks[c])));
    EXPECT_EQ(merger.waiting(), 0U);
    EXPECT_EQ(merger.so_far().encode(), expected);
  }
}

TEST(Chunk, IsNotTakenTwiceNorWhereItOverlaps) {
  const auto scenario = short_scenario();
  ChunkMerger merger;
  EXPECT_TRUE(merger.add(replicate_range(scenario, range(4, 3))));
  EXPECT_FALSE(merger.add(replicate_range(scenario, range(4, 3))));
  EXPECT_FALSE(merger.add(replicate_range(scenario, range(6, 1))));
  EXPECT_FALSE(merger.add(replicate_range(scenario, range(3, 2))));
  EXPECT_TRUE(merger.add(replicate_range(scenario, range(0, 1))));
  EXPECT_FALSE(merger.add(replicate_range(scenario, range(0, 1))));
  EXPECT_EQ(merger.so_far().replications(), 1U);
  EXPECT_EQ(merger.waiting(), 1U);
  EXPECT_TRUE(merger.add(replicate_range(scenario, range(1, 3))));
  EXPECT_EQ(merger.so_far().replications(), 7U);
}

TEST(Chunk, OfOtherOrganisationsIsNotTaken) {
  Settings one = range(1, 1);
  one.only_organisation = 0;
  ChunkMerger merger;
  EXPECT_TRUE(merger.add(replicate_range(short_scenario(), range(0, 1))));
  EXPECT_FALSE(merger.add(replicate_range(short_scenario(), one)));
}

TEST(Chunk, BytesThatNobodyWroteGiveNothing) {
  const std::string good = encode_chunk(replicate_range(short_scenario(), range(0, 1)));
  EXPECT_FALSE(decode_chunk("").has_value());
  EXPECT_FALSE(decode_chunk("not a chunk, but long enough for a head of four numbers").has_value());
  for (std::size_t length = 0; length < good.size(); ++length) {
    EXPECT_FALSE(decode_chunk(good.substr(0, length)).has_value()) << length;
  }
  EXPECT_FALSE(decode_chunk(good + '\0').has_value());
  for (std::size_t byte = 0; byte < 32; ++byte) {  // the head: its numbers, huge ones among them
    if (byte >= 8 && byte < 12) continue;          // the first replication may be any
    std::string bad = good;
    bad[byte] = '\xFF';
    EXPECT_FALSE(decode_chunk(bad).has_value()) << byte;
  }
}

TEST(Chunk, OfATextWithErrorsIsEmpty) {
  EXPECT_EQ(run_chunk({"{", "", 1, 0, 1}), "");
  const std::string text = scenario::write_scenario(*short_scenario());
  EXPECT_EQ(run_chunk({text, "{}", 1, 0, 1}), "");
  EXPECT_NE(run_chunk({text, R"({"version": 1, "decisions": []})", 1, 0, 1}), "");
}

}  // namespace
}  // namespace journey::experiment
