#include "sim/experiment/compare/chunk.h"

#include <gtest/gtest.h>

#include "sim/experiment/compare/measurement_bytes.h"
#include "sim/scenario/reading/reader.h"
#include "sim/scenario/reading/shipped.h"

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

/// Replications `first` and on, on one thread.
Chunk run_range(std::uint32_t first, std::uint32_t count) {
  return {first, replicate(short_scenario(), range(first, count))};
}

Chunk decoded(const std::string& bytes) {
  const auto chunk = decode_chunk(bytes);
  EXPECT_TRUE(chunk.has_value());
  return chunk.value_or(Chunk{});
}

TEST(Chunk, ComesBackAsItWas) {
  const Chunk chunk = run_range(3, 2);
  const std::string bytes = encode_chunk(chunk);
  const Chunk again = decoded(bytes);
  EXPECT_EQ(again.first, 3U);
  ASSERT_EQ(again.replications.size(), 2U);
  EXPECT_EQ(again.replications[1][1].measurement.history_hash, chunk.replications[1][1].measurement.history_hash);
  EXPECT_EQ(again.replications[1][1].measurement.money, chunk.replications[1][1].measurement.money);
  EXPECT_EQ(encode_chunk(again), bytes);
}

TEST(Chunk, BytesThatNobodyWroteGiveNothing) {
  const std::string good = encode_chunk(run_range(0, 1));
  EXPECT_FALSE(decode_chunk("").has_value());
  EXPECT_FALSE(decode_chunk("not a chunk, but long enough for a head of four numbers").has_value());
  for (std::size_t length = 0; length < good.size(); ++length) {
    EXPECT_FALSE(decode_chunk(good.substr(0, length)).has_value()) << length;
  }
  EXPECT_FALSE(decode_chunk(good + '\0').has_value());
  for (std::size_t byte = 0; byte < 32; ++byte) {  // the head: its numbers, huge ones among them
    if (byte == 8 || byte == 9) continue;          // the first replication may be any below 2^20
    std::string bad = good;
    bad[byte] = '\xFF';
    EXPECT_FALSE(decode_chunk(bad).has_value()) << byte;
  }
}

/// The 8 bytes at `place` made another number.
std::string with_word(std::string bytes, std::size_t place, std::uint64_t value) {
  ByteWriter word;
  word.whole(value);
  return bytes.replace(place, 8, word.take());
}

/// Whole numbers out of any range, and no number at all.
constexpr std::uint64_t kNoNumber[] = {UINT64_MAX, std::uint64_t{1} << 63, std::uint64_t{3} << 61, 0x7FF8000000000000};

// Of two organisations' results, only the hash of each history may be anything.
TEST(Chunk, WithANumberThatNoRunGivesIsNone) {
  const std::string good = encode_chunk(run_range(0, 1));
  constexpr std::size_t kHead = 32;
  for (std::size_t place = kHead; place < good.size(); place += 8) {
    const bool hash = (place - kHead) % kResultBytes == kResultBytes - 8;
    int taken = 0;
    for (const std::uint64_t value : kNoNumber) taken += decode_chunk(with_word(good, place, value)) ? 1 : 0;
    if (hash) {
      EXPECT_EQ(taken, 4) << place;
    } else {
      // Those bits are no number, or a small one, where a fraction is read: -0 is 1 << 63.
      EXPECT_LE(taken, 1) << place;
      EXPECT_FALSE(decode_chunk(with_word(good, place, 0x7FF8000000000000))) << place;
    }
  }
}

TEST(Chunk, OfAnOrganisationThatIsNoneOrThereTwiceIsNone) {
  const std::string good = encode_chunk(run_range(0, 2));
  constexpr std::size_t kHead = 32;
  for (const std::uint64_t number : {0ULL, 1ULL, 2ULL, 4ULL, 99ULL}) {
    for (std::size_t result = 0; result < 4; ++result) {
      const bool same = number == result % 2;
      EXPECT_EQ(decode_chunk(with_word(good, kHead + result * kResultBytes, number)).has_value(), same)
          << number << ' ' << result;
    }
  }
}

TEST(Chunk, BeyondTheLastReplicationIsNone) {
  Chunk chunk = run_range(0, 2);
  chunk.first = (1U << 20) - 2;
  EXPECT_TRUE(decode_chunk(encode_chunk(chunk)));
  ++chunk.first;
  EXPECT_FALSE(decode_chunk(encode_chunk(chunk)));
}

}  // namespace
}  // namespace journey::experiment
