#include "sim/report/rounding.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <numeric>

namespace journey::report {
namespace {

/// The power of ten of the first of `digits` significant digits of `value`, rounded.
int leading_power(double value, int digits) {
  std::array<char, 48> text{};
  std::snprintf(text.data(), text.size(), "%.*e", digits - 1, value);
  const char* exponent = std::find(text.data(), text.data() + text.size(), 'e');
  return static_cast<int>(std::strtol(exponent + 1, nullptr, 10));
}

/// value * 10^power, by the exact side of the power of ten.
double shifted(double value, int power) {
  const double ten = std::pow(10.0, std::abs(power));
  return power >= 0 ? value * ten : value / ten;
}

}  // namespace

std::vector<double> round_parts(std::span<const double> parts, double whole, int digits) {
  if (!(whole > 0)) return {parts.begin(), parts.end()};
  const int power = digits - 1 - leading_power(whole, digits);
  std::vector<double> units;
  std::vector<double> rests;
  for (const double part : parts) {
    const double exact = shifted(part, power);
    units.push_back(std::floor(exact));
    rests.push_back(exact - units.back());
  }
  std::vector<std::size_t> order(parts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rests[a] > rests[b]; });
  double missing = std::round(shifted(whole, power)) - std::accumulate(units.begin(), units.end(), 0.0);
  for (const std::size_t part : order) {
    if (missing < 0.5) break;
    units[part] += 1;
    missing -= 1;
  }
  for (double& unit : units) unit = shifted(unit, -power);
  return units;
}

}  // namespace journey::report
