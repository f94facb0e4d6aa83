#include "sim/engine/portable_math.h"

#include <limits>

#include "sim/engine/check.h"

namespace journey::engine {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kSmallestNormal = std::numeric_limits<double>::min();

/// exp(r) - 1 - r for |r| <= ln(2)/2, from the series up to r^13.
double exp_tail(double r) {
  double sum = 1.0 / 6227020800.0;
  sum = sum * r + 1.0 / 479001600.0;
  sum = sum * r + 1.0 / 39916800.0;
  sum = sum * r + 1.0 / 3628800.0;
  sum = sum * r + 1.0 / 362880.0;
  sum = sum * r + 1.0 / 40320.0;
  sum = sum * r + 1.0 / 5040.0;
  sum = sum * r + 1.0 / 720.0;
  sum = sum * r + 1.0 / 120.0;
  sum = sum * r + 1.0 / 24.0;
  sum = sum * r + 1.0 / 6.0;
  sum = sum * r + 0.5;
  return sum * (r * r);
}

/// value * 2^k in two steps, so that the result may be subnormal or overflow.
double scale(double value, std::int64_t k) {
  const std::int64_t half = k / 2;
  const double first = from_bits(static_cast<std::uint64_t>(half + 1023) << 52);
  const double second = from_bits(static_cast<std::uint64_t>(k - half + 1023) << 52);
  return value * first * second;
}

}  // namespace

double log(double x) {
  if (x >= kSmallestNormal && x < kInfinity) [[likely]]
    return detail::log_normal(x);
  if (x > 0 && x < kInfinity) return detail::log_normal(x * 0x1p54) - 54 * (detail::kLn2High + detail::kLn2Low);
  if (x == 0) return -kInfinity;
  return x > 0 ? x : std::numeric_limits<double>::quiet_NaN();
}

double exp(double x) {
  if (x != x) return x;
  if (x > 710) return kInfinity;
  if (x < -746) return 0;
  constexpr double kInverseLn2 = 0x1.71547652b82fep+0;
  const auto k = static_cast<std::int64_t>(x * kInverseLn2 + (x < 0 ? -0.5 : 0.5));
  const auto steps = static_cast<double>(k);
  const double high = x - steps * detail::kLn2High;
  const double low = steps * detail::kLn2Low;
  const double r = high - low;
  const double lost = (high - r) - low;  // what rounding r dropped
  return scale(1.0 + (r + (exp_tail(r) + lost)), k);
}

}  // namespace journey::engine
