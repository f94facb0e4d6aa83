#include "sim/engine/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <vector>

#include <gtest/gtest.h>

#include "sim/engine/history.h"
#include "sim/engine/philox.h"
#include "sim/engine/portable_math.h"

namespace journey::engine {
namespace {

constexpr StreamKey kKey{42, 3, 7, 1'000'000'007};

TEST(Random, AStreamGivesTheDrawsOfItsKeyInTheOrderOfTheirIndex) {
  UniformStream uniforms(kKey);
  ExponentialStream exponentials(kKey);
  for (std::uint32_t i = 0; i < 1000; ++i) {
    ASSERT_EQ(uniforms.index(), i);
    ASSERT_EQ(uniforms.next(), uniform_at(kKey, i));
    ASSERT_EQ(exponentials.next(), exponential_at(kKey, i));
  }
}

TEST(Random, ExponentialLengthsAreTheDrawsTimesTheMeanInWholeMilliseconds) {
  ExponentialLengths lengths(kKey, 1e6);
  for (std::uint32_t i = 0; i < 1000; ++i) {
    EXPECT_LE(std::fabs(static_cast<double>(lengths.next().ms) - exponential_at(kKey, i) * 1e6), 0.5);
  }
}

// Kolmogorov's statistic at a level of one in a thousand: 1.95 / sqrt(draws).
TEST(Random, ExponentialDrawsFollowTheirDistribution) {
  constexpr std::uint32_t kDraws = 1'000'000;
  std::vector<double> draws(kDraws);
  ExponentialStream stream(kKey);
  for (double& draw : draws) draw = stream.next();
  std::sort(draws.begin(), draws.end());
  double apart = 0;
  for (std::uint32_t i = 0; i < kDraws; ++i) {
    const double below = 1 - std::exp(-draws[i]);
    apart = std::max({apart, below - i / 1e6, (i + 1) / 1e6 - below});
  }
  EXPECT_LT(apart, 1.95 / 1000);
  // Beyond where the ziggurat's tail begins lie exp(-7.697) = 454 in a million, deviation 21.
  EXPECT_NEAR(static_cast<double>(draws.end() - std::upper_bound(draws.begin(), draws.end(), 7.69711747013104972)), 454,
              86);
}

// The golden value: one sequence with every compiler, optimisation level and in WebAssembly.
TEST(Random, AMillionExponentialDrawsHaveTheSameBitsEverywhere) {
  HistoryHash hash;
  ExponentialStream stream(kKey);
  for (std::uint32_t i = 0; i < 1'000'000; ++i) hash.add(Time{0}, i, 0, 0, bits_of(stream.next()));
  EXPECT_EQ(to_hex(hash.value()), "de732d0bbca2a71c");
}

TEST(Random, DrawsOfAKeyAreTheSameInAnyOrder) {
  Draws draws(kKey);
  for (const std::uint32_t index : {0U, 1U, 7U, 6U, 1U, 0xffff'ffffU, 0xffff'fffeU, 2U}) {
    EXPECT_EQ(draws.uniform(index), uniform_at(kKey, index)) << index;
  }
}

TEST(Random, ACopiedStreamGoesOnWithTheSameDraws) {
  ExponentialStream stream(kKey);
  for (int i = 0; i < 21; ++i) stream.next();
  ExponentialStream copy = stream;
  for (int i = 0; i < 40; ++i) ASSERT_EQ(copy.next(), stream.next());
}

// docs/adr/0001: key = seed; counter = block, entity low, entity high, replication and purpose.
TEST(Random, TheKeyFillsPhiloxAsWrittenDown) {
  const StreamKey key{0x0123456789abcdef, 5, 9, 0xfedcba9876543210};
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
  UniformStream stream(kKey);
  for (int i = 0; i < 100'000; ++i) {
    const double draw = stream.next();
    ASSERT_GT(draw, 0);
    ASSERT_LT(draw, 1);
    count[static_cast<std::size_t>(draw * kBins)] += 1;
  }
  double chi_square = 0;
  for (const double observed : count) chi_square += (observed - kExpected) * (observed - kExpected) / kExpected;
  EXPECT_GT(chi_square, 99 - 4 * 14.1);
  EXPECT_LT(chi_square, 99 + 4 * 14.1);
}

TEST(Random, StreamsOfNeighbouringKeysAreUncorrelated) {
  constexpr int kDraws = 100'000;
  UniformStream one({1, 0, 0, 0}), other({1, 0, 0, 1});
  double product = 0;
  for (int i = 0; i < kDraws; ++i) {
    const double x = one.next() - 0.5;
    const double y = other.next() - 0.5;
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
