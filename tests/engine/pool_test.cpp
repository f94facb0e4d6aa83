#include "sim/engine/pool.h"

#include <gtest/gtest.h>

namespace journey::engine {
namespace {

TEST(Pool, AFreedNameIsGivenOutAgainLastFreedFirst) {
  Pool<int> pool;
  for (int i = 0; i < 4; ++i) EXPECT_EQ(pool.add(i * 10), static_cast<std::uint32_t>(i));
  pool.remove(1);
  pool.remove(3);
  EXPECT_EQ(pool.size(), 2U);
  EXPECT_EQ(pool.add(70), 3U);
  EXPECT_EQ(pool.add(80), 1U);
  EXPECT_EQ(pool.add(90), 4U);
  EXPECT_EQ(pool[3], 70);
  EXPECT_EQ(pool[0], 0);
  EXPECT_EQ(pool.limit(), 5U);
}

TEST(Pool, KnowsWhichNamesAreInUse) {
  Pool<int> pool;
  const auto name = pool.add(1);
  EXPECT_TRUE(pool.contains(name));
  EXPECT_FALSE(pool.contains(name + 1));
  pool.remove(name);
  EXPECT_FALSE(pool.contains(name));
}

TEST(Pool, ACopyKeepsEveryName) {
  Pool<int> pool;
  const auto name = pool.add(5);
  const Pool<int> copy = pool;
  pool[name] = 6;
  EXPECT_EQ(copy[name], 5);
}

#if GTEST_HAS_DEATH_TEST
TEST(PoolDeathTest, AFreedNameIsRefused) {
  Pool<int> pool;
  const auto name = pool.add(1);
  pool.remove(name);
  EXPECT_DEATH(pool[name] = 2, "no such entity");
  EXPECT_DEATH(pool.remove(name), "not there");
}
#endif

}  // namespace
}  // namespace journey::engine
