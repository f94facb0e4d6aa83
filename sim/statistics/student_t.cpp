#include "sim/statistics/student_t.h"

#include <cmath>

#include "sim/engine/check.h"
#include "sim/engine/portable_math.h"
#include "sim/engine/variates.h"

namespace journey::statistics {

namespace {

constexpr double kHalfLogTwoPi = 0.91893853320467274178;

/// The continued fraction of the incomplete beta function, by Lentz's method.
/// Every pair of terms m = 1, 2, ... has an even and an odd coefficient.
double beta_fraction(double a, double b, double x) {
  constexpr int kTerms = 10000;
  constexpr double kTiny = 1e-300;
  const auto not_zero = [](double value) { return value == 0 ? kTiny : value; };
  double c = 1;
  double d = 1 / not_zero(1 - (a + b) * x / (a + 1));
  double product = d;
  for (int term = 1; term < kTerms; ++term) {
    const double m = term;
    const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / not_zero(1 + even * d);
    c = not_zero(1 + even / c);
    product *= d * c;
    const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / not_zero(1 + odd * d);
    c = not_zero(1 + odd / c);
    product *= d * c;
    if (std::fabs(d * c - 1) < 1e-16) break;
  }
  return product;
}

/// The regularised incomplete beta function; `rest` is 1 - x, given separately to keep its digits.
double incomplete_beta(double a, double b, double x, double rest) {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const double front =
      engine::exp(log_gamma(a + b) - log_gamma(a) - log_gamma(b) + a * engine::log(x) + b * engine::log(rest));
  if (x < (a + 1) / (a + b + 2)) return front * beta_fraction(a, b, x) / a;
  return 1 - front * beta_fraction(b, a, rest) / b;
}

/// The probability of a value above t, for t >= 0.
double upper_tail(double t, double degrees) {
  const double square = t * t;
  return incomplete_beta(degrees / 2, 0.5, degrees / (degrees + square), square / (degrees + square)) / 2;
}

/// The t >= 0 with the upper tail given: doubled until it is too far, then halved.
double upper_quantile(double tail, double degrees) {
  double low = 0;
  double high = 1;
  while (upper_tail(high, degrees) > tail && high < 1e300) {
    low = high;
    high *= 2;
  }
  for (int step = 0; step < 200; ++step) {
    const double middle = low + (high - low) / 2;
    if (middle == low || middle == high) break;
    (upper_tail(middle, degrees) > tail ? low : high) = middle;
  }
  return low + (high - low) / 2;
}

}  // namespace

double log_gamma(double x) {
  engine::require(x > 0, "log_gamma: x must be positive");
  double product = 1;  // gamma(x) = gamma(x + n) / (x (x+1) ... (x+n-1))
  for (; x < 16; x += 1) product *= x;
  const double inverse = 1 / x;
  const double square = inverse * inverse;
  double series = -691.0 / 360360.0;
  series = series * square + 1.0 / 1188.0;
  series = series * square - 1.0 / 1680.0;
  series = series * square + 1.0 / 1260.0;
  series = series * square - 1.0 / 360.0;
  series = series * square + 1.0 / 12.0;
  return (x - 0.5) * engine::log(x) - x + kHalfLogTwoPi + series * inverse - engine::log(product);
}

double student_t_probability(double t, double degrees) {
  engine::require(degrees >= 1, "student_t: fewer than one degree of freedom");
  return t < 0 ? upper_tail(-t, degrees) : 1 - upper_tail(t, degrees);
}

double student_t_quantile(double probability, double degrees) {
  engine::require(probability > 0 && probability < 1, "student_t: probability outside (0, 1)");
  engine::require(degrees >= 1, "student_t: fewer than one degree of freedom");
  constexpr double kNearlyNormal = 1e6;  // from here the normal and one correction are as exact
  if (degrees >= kNearlyNormal) {
    const double z = engine::normal_quantile(probability);
    return z + z * (z * z + 1) / (4 * degrees);
  }
  if (probability == 0.5) return 0;
  return probability > 0.5 ? upper_quantile(1 - probability, degrees) : -upper_quantile(probability, degrees);
}

}  // namespace journey::statistics
