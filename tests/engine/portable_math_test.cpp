#include "sim/engine/portable_math.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "sim/engine/history.h"
#include "sim/engine/random.h"

namespace journey::engine {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();
constexpr std::uint32_t kInputs = 1'000'000;

/// A positive input: a third near 1, the rest over exponents -300 to 300.
double log_input(std::uint32_t i) {
  const double u = uniform_at({1, 0, 1, 0}, i);
  if (i % 3 == 0) return 0.5 + u;
  return std::ldexp(1 + u, static_cast<int>(i % 601) - 300);
}

/// A third within [-1, 1], the rest within [-700, 700].
double exp_input(std::uint32_t i) {
  const double u = uniform_at({1, 0, 2, 0}, i);
  return (i % 3 == 0 ? 1 : 700) * (2 * u - 1);
}

/// The distance in units in the last place of the expected value.
double ulps(double value, double expected) {
  const double size = std::fabs(expected);
  return std::fabs(value - expected) / (std::nextafter(size, kInfinity) - size);
}

TEST(PortableMath, LogarithmIsWithinTwoUlpOfTheCLibrary) {
  double worst = 0;
  for (std::uint32_t i = 0; i < kInputs; ++i) worst = std::fmax(worst, ulps(log(log_input(i)), std::log(log_input(i))));
  EXPECT_LE(worst, 2);
}

TEST(PortableMath, ExponentialIsWithinTwoUlpOfTheCLibrary) {
  double worst = 0;
  for (std::uint32_t i = 0; i < kInputs; ++i) worst = std::fmax(worst, ulps(exp(exp_input(i)), std::exp(exp_input(i))));
  EXPECT_LE(worst, 2);
}

// The golden values: every compiler, optimisation level and WebAssembly give
// these bits for a million inputs each.
TEST(PortableMath, AMillionLogarithmsHaveTheSameBitsEverywhere) {
  HistoryHash hash;
  for (std::uint32_t i = 0; i < kInputs; ++i) hash.add(Time{0}, i, 0, 0, bits_of(log(log_input(i))));
  EXPECT_EQ(to_hex(hash.value()), "0fb395fc27106167");
}

TEST(PortableMath, AMillionExponentialsHaveTheSameBitsEverywhere) {
  HistoryHash hash;
  for (std::uint32_t i = 0; i < kInputs; ++i) hash.add(Time{0}, i, 0, 0, bits_of(exp(exp_input(i))));
  EXPECT_EQ(to_hex(hash.value()), "5c031d7fd5f26039");
}

TEST(PortableMath, KnownConstantsComeOut) {
  EXPECT_EQ(log(1.0), 0.0);
  EXPECT_EQ(exp(0.0), 1.0);
  EXPECT_LE(ulps(exp(1.0), 0x1.5bf0a8b145769p+1), 1);  // e
  EXPECT_EQ(log(2.0), 0x1.62e42fefa39efp-1);           // ln 2
  EXPECT_EQ(log(10.0), 0x1.26bb1bbb55516p+1);          // ln 10
}

TEST(PortableMath, TheEndsOfTheRangeAreAsTheStandardSays) {
  EXPECT_EQ(log(0.0), -kInfinity);
  EXPECT_EQ(log(kInfinity), kInfinity);
  EXPECT_TRUE(std::isnan(log(-1.0)));
  EXPECT_TRUE(std::isnan(log(kNotANumber)));
  EXPECT_EQ(exp(kInfinity), kInfinity);
  EXPECT_EQ(exp(-kInfinity), 0.0);
  EXPECT_EQ(exp(709.79), kInfinity);
  EXPECT_LT(exp(709.78), kInfinity);
  EXPECT_TRUE(std::isnan(exp(kNotANumber)));
  EXPECT_LE(ulps(log(5e-324), std::log(5e-324)), 2);
  EXPECT_LE(ulps(exp(-740.0), std::exp(-740.0)), 2);
}

}  // namespace
}  // namespace journey::engine
