// Logarithm and exponential with the same bits on every target. The C library's differ in the last
// bit between machines, which leads to another history; only square roots are exact everywhere.
//
// The logarithm and the exponential are within 1 ulp of the true value; only
// additions, multiplications and divisions of doubles in a written order, so
// they must be compiled without contraction (-ffp-contract=off).
//
// Source: range reduction and log(1+f) = f - s (f - R(s^2)), s = f / (2 + f), as in
//         Tang, "Table-driven implementation of the logarithm function",
//         ACM TOMS 16 (1990); polynomials of our own. See docs/adr/0003.
// Errors: as IEEE 754 asks: log(0) is -infinity, log of a negative number is
//         not-a-number, exp overflows to infinity and underflows to 0.
#pragma once

#include <cstdint>
#include <cstring>

namespace journey::engine {

double log(double x);
double exp(double x);

inline std::uint64_t bits_of(double value) {
  std::uint64_t bits = 0;
  std::memcpy(&bits, &value, sizeof bits);
  return bits;
}

inline double from_bits(std::uint64_t bits) {
  double value = 0;
  std::memcpy(&value, &bits, sizeof value);
  return value;
}

namespace detail {

inline constexpr double kLn2High = 0x1.62e42feep-1;       // 33 bits: times an exponent it is exact
inline constexpr double kLn2Low = 0x1.a39ef35793c76p-33;  // ln 2 - kLn2High
inline constexpr std::uint64_t kOneBits = 0x3ff0'0000'0000'0000;
inline constexpr std::uint64_t kSqrtHalfBits = 0x3fe6'a09e'0000'0000;

/// (log((1+s)/(1-s)) - 2s) / s for z = s^2 up to 0.0295, within 2^-56.5:
/// Chebyshev interpolation of 2z/3 + 2z^2/5 + 2z^3/7 + ...
inline double log_tail(double z) {
  double r = 0x1.2b585ce66ecd3p-3;
  r = r * z + 0x1.39fe5eebedfa5p-3;
  r = r * z + 0x1.7462b4b689086p-3;
  r = r * z + 0x1.c71c62e558272p-3;
  r = r * z + 0x1.2492492df1681p-2;
  r = r * z + 0x1.99999999952e1p-2;
  r = r * z + 0x1.5555555555558p-1;
  return r * z;
}

/// log(x), for ordinary numbers.
/// Requires: x is positive, finite and not subnormal.
inline double log_normal(double x) {
  // x = 2^k (1 + f) with 1 + f in [sqrt(1/2), sqrt(2)).
  const std::uint64_t shifted = bits_of(x) + (kOneBits - kSqrtHalfBits);
  const std::uint64_t biased = shifted >> 52;
  const double k = from_bits(biased | 0x4330'0000'0000'0000) - (0x1p52 + 1023);
  const double f = from_bits((shifted & 0x000f'ffff'ffff'ffff) + kSqrtHalfBits) - 1.0;
  const double s = f / (2.0 + f);
  const double tail = s * (f - log_tail(s * s));
  return k * kLn2High + (f - (tail - k * kLn2Low));
}

}  // namespace detail

}  // namespace journey::engine
