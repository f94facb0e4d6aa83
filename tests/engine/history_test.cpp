#include "sim/engine/history.h"

#include <bitset>
#include <set>

#include <gtest/gtest.h>

namespace journey::engine {
namespace {

HistoryHash of(std::int64_t at, std::uint32_t sequence, std::uint32_t kind, std::uint32_t entity,
               std::uint64_t outcome) {
  HistoryHash hash;
  hash.add(Time{at}, sequence, kind, entity, outcome);
  return hash;
}

TEST(HistoryHash, EqualHistoriesHaveEqualValues) {
  HistoryHash one = of(1, 2, 3, 4, 5);
  HistoryHash other = of(1, 2, 3, 4, 5);
  one.add(Time{6}, 7, 8, 9, 10);
  other.add(Time{6}, 7, 8, 9, 10);
  EXPECT_EQ(one, other);
  EXPECT_EQ(one.value(), other.value());
}

TEST(HistoryHash, EveryBitOfEveryFieldMatters) {
  std::set<std::uint64_t> values{of(0, 0, 0, 0, 0).value()};
  for (int bit = 0; bit < 62; ++bit) values.insert(of(std::int64_t{1} << bit, 0, 0, 0, 0).value());
  for (int bit = 0; bit < 32; ++bit) values.insert(of(0, 1U << bit, 0, 0, 0).value());
  for (int bit = 0; bit < 32; ++bit) values.insert(of(0, 0, 1U << bit, 0, 0).value());
  for (int bit = 0; bit < 32; ++bit) values.insert(of(0, 0, 0, 1U << bit, 0).value());
  for (int bit = 0; bit < 64; ++bit) values.insert(of(0, 0, 0, 0, std::uint64_t{1} << bit).value());
  EXPECT_EQ(values.size(), 1U + 62 + 32 + 32 + 32 + 64);
}

TEST(HistoryHash, TheOrderOfEventsMatters) {
  HistoryHash one = of(1, 1, 0, 0, 0);
  one.add(Time{1}, 2, 0, 0, 0);
  HistoryHash other = of(1, 2, 0, 0, 0);
  other.add(Time{1}, 1, 0, 0, 0);
  EXPECT_NE(one.value(), other.value());
}

TEST(HistoryHash, ALateOneBitChangeFlipsAboutHalfTheBits) {
  double flipped = 0;
  for (std::uint32_t i = 0; i < 1000; ++i) {
    const std::uint64_t difference = of(i, i, 0, 0, 0).value() ^ of(i, i, 0, 0, std::uint64_t{1} << (i % 64)).value();
    flipped += static_cast<double>(std::bitset<64>(difference).count());
  }
  EXPECT_NEAR(flipped / 1000, 32, 0.6);  // deviation of the mean 4 / sqrt(1000) = 0.13
}

TEST(HistoryHash, TwoHundredThousandNeighbouringHistoriesDoNotCollide) {
  std::set<std::uint64_t> values;
  for (std::uint32_t at = 0; at < 100; ++at) {
    for (std::uint32_t entity = 0; entity < 100; ++entity) {
      for (std::uint64_t outcome = 0; outcome < 20; ++outcome) values.insert(of(at, 0, 0, entity, outcome).value());
    }
  }
  EXPECT_EQ(values.size(), 100U * 100U * 20U);
}

TEST(HistoryHash, HexadecimalHasSixteenDigits) {
  EXPECT_EQ(to_hex(0), "0000000000000000");
  EXPECT_EQ(to_hex(0x0123456789abcdef), "0123456789abcdef");
}

}  // namespace
}  // namespace journey::engine
