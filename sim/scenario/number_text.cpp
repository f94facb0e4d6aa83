#include "sim/scenario/number_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace journey::scenario {
namespace {

std::string printed(double value, int digits) {
  std::array<char, 40> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%.*g", digits, value);
  std::string text(buffer.data());
  // The program may have set a locale whose decimal point is a comma.
  for (char& letter : text) {
    if (letter == ',') letter = '.';
  }
  return text;
}

}  // namespace

std::string exact_text(double value) {
  std::array<char, 40> buffer{};
  for (int digits = 1; digits < 17; ++digits) {
    std::snprintf(buffer.data(), buffer.size(), "%.*g", digits, value);
    if (std::strtod(buffer.data(), nullptr) == value) {
      // Whole numbers are written out: 1000, not 1e+03.
      const bool whole = value == std::floor(value) && std::fabs(value) < 1e15;
      return whole ? printed(value, 16) : printed(value, digits);
    }
  }
  return printed(value, 17);
}

std::string rounded_text(double value, int digits) {
  if (!std::isfinite(value)) return "null";
  return printed(value == 0 ? 0.0 : value, digits);
}

std::optional<std::uint64_t> whole_of(std::string_view text) {
  std::uint64_t value = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (code != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace journey::scenario
