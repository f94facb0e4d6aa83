#include "sim/engine/random.h"

#include <array>
#include <set>

#include <gtest/gtest.h>

#include "sim/engine/history.h"
#include "sim/engine/philox.h"
#include "sim/engine/portable_math.h"

namespace journey::engine {
namespace {

constexpr DrawKey kKey{42, 3, 7, 1'000'000'007};

// The golden value: the same draws with every compiler, optimisation level and in WebAssembly.
TEST(Random, AMillionUniformDrawsHaveTheSameBitsEverywhere) {
  HistoryHash hash;
  for (std::uint32_t i = 0; i < 1'000'000; ++i) hash.add(Time{0}, i, 0, 0, bits_of(uniform_at(kKey, i)));
  EXPECT_EQ(to_hex(hash.value()), "2bbac5e470428366");
}

TEST(Random, DrawsOfAKeyAreTheSameInAnyOrder) {
  Draws draws(kKey);
  for (const std::uint32_t index : {0U, 1U, 7U, 6U, 1U, 0xffff'ffffU, 0xffff'fffeU, 2U}) {
    EXPECT_EQ(draws.uniform(index), uniform_at(kKey, index)) << index;
  }
}

// docs/adr/0001: key = seed; counter = block, entity low, entity high, replication and purpose.
TEST(Random, TheKeyFillsPhiloxAsWrittenDown) {
  const DrawKey key{0x0123456789abcdef, 5, 9, 0xfedcba9876543210};
  const auto words = philox({3, 0x76543210, 0xfedcba98, 5U << 12 | 9}, {0x89abcdef, 0x01234567});
  const auto midpoint = [](std::uint32_t low, std::uint32_t high) {
    const std::uint64_t part = (std::uint64_t{high} << 32 | low) >> 12;
    return (static_cast<double>(part) + 0.5) / 4503599627370496.0;
  };
  EXPECT_EQ(uniform_at(key, 6), midpoint(words[0], words[1]));
  EXPECT_EQ(uniform_at(key, 7), midpoint(words[2], words[3]));
}

TEST(Random, EveryPartOfTheKeyChangesTheDraw) {
  std::set<double> draws;
  for (const std::uint64_t seed : {1ULL, 2ULL, 1ULL << 63}) {
    for (const std::uint32_t replication : {0U, 1U, kReplications - 1}) {
      for (const std::uint32_t purpose : {0U, 1U, kPurposes - 1}) {
        for (const std::uint64_t entity : {0ULL, 1ULL, 1ULL << 32, ~0ULL}) {
          for (const std::uint32_t index : {0U, 1U, 2U, 0xffff'ffffU}) {
            draws.insert(uniform_at({seed, replication, purpose, entity}, index));
          }
        }
      }
    }
  }
  EXPECT_EQ(draws.size(), 3U * 3U * 3U * 4U * 4U);
}

// Chi-square with 99 degrees of freedom: mean 99, deviation 14.1.
TEST(Random, UniformDrawsFillTheUnitIntervalEvenly) {
  constexpr std::size_t kBins = 100;
  constexpr double kExpected = 1000;
  std::array<double, kBins> count{};
  for (std::uint32_t i = 0; i < 100'000; ++i) {
    const double draw = uniform_at(kKey, i);
    ASSERT_GT(draw, 0);
    ASSERT_LT(draw, 1);
    count[static_cast<std::size_t>(draw * kBins)] += 1;
  }
  double chi_square = 0;
  for (const double observed : count) chi_square += (observed - kExpected) * (observed - kExpected) / kExpected;
  EXPECT_GT(chi_square, 99 - 4 * 14.1);
  EXPECT_LT(chi_square, 99 + 4 * 14.1);
}

TEST(Random, DrawsOfNeighbouringKeysAreUncorrelated) {
  constexpr std::uint32_t kDraws = 100'000;
  double product = 0;
  for (std::uint32_t i = 0; i < kDraws; ++i) {
    const double x = uniform_at({1, 0, 0, 0}, i) - 0.5;
    const double y = uniform_at({1, 0, 0, 1}, i) - 0.5;
    product += 12 * x * y;
  }
  EXPECT_NEAR(product / kDraws, 0, 4 / 316.2);  // four standard errors, 1 / sqrt(100000) each
}

#if GTEST_HAS_DEATH_TEST
TEST(RandomDeathTest, AKeyOutOfItsRangeAborts) {
  EXPECT_DEATH(uniform_at({1, kReplications, 0, 0}, 0), "replication");
  EXPECT_DEATH(uniform_at({1, 0, kPurposes, 0}, 0), "purpose");
}
#endif

}  // namespace
}  // namespace journey::engine
