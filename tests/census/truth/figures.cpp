#include "tests/census/truth/figures.h"

#include <array>
#include <cmath>
#include <string>

#include "tests/census/truth/pattern.h"

namespace journey::census {
namespace {

constexpr double kSlack = 1e-6;  // sums of rounded parts

std::optional<double> value_of(std::string_view figure) {
  if (figure.empty()) return std::nullopt;
  std::size_t used = 0;
  for (const char c : figure) {
    if ((c < '0' || c > '9') && c != '.') return std::nullopt;
  }
  const double value = std::stod(std::string(figure), &used);
  return used == figure.size() ? std::optional(value) : std::nullopt;
}

Range times(Range range, double factor) { return {range.least * factor, range.most * factor}; }

// One in so many weeks, the weeks rounded to whole ones.
Range one_in(double weeks) { return {1 / (weeks + 0.5) - kSlack, 1 / (weeks - 0.5) + kSlack}; }

std::optional<Range> one_in(std::string_view weeks) {
  // More than 99 weeks are rounded twice.
  const auto range = rounded(weeks);
  if (!range) return std::nullopt;
  return Range{one_in(std::max(range->most, 1.0)).least, one_in(std::max(range->least, 1.0)).most};
}

}  // namespace

std::optional<Range> rounded(std::string_view figure) {
  const auto value = value_of(figure);
  if (!value) return std::nullopt;
  if (*value == 0) return Range{-kSlack, 0.0005};
  const double unit = std::pow(10.0, std::floor(std::log10(*value) + 1e-9) - 1);
  const bool may_be_below = std::fabs(*value / unit - 10) < 1e-6;  // 1.0: from 0.995 on
  return Range{*value - unit / (may_be_below ? 20 : 2) - kSlack, *value + unit / 2 + kSlack};
}

std::optional<Range> span(std::string_view words) {
  constexpr std::array<std::pair<std::string_view, double>, 6> kUnits{{{"{n} days", 24},
                                                                       {"{n} day", 24},
                                                                       {"{n} hours", 1},
                                                                       {"{n} hour", 1},
                                                                       {"{n} minutes", 1.0 / 60},
                                                                       {"{n} minute", 1.0 / 60}}};
  for (const auto& [form, hours] : kUnits) {
    const auto slots = read_as(form, words);
    if (!slots) continue;
    const auto range = rounded(slots->at("n"));
    return range ? std::optional(times(*range, hours)) : std::nullopt;
  }
  return std::nullopt;
}

std::optional<Range> whole_days(std::string_view words) {
  auto slots = read_as("{n} days", words);
  if (!slots) slots = read_as("{n} day", words);
  if (!slots) return std::nullopt;
  const auto value = value_of(slots->at("n"));
  if (!value) return std::nullopt;
  // From 100 days on two significant digits are written of the whole days.
  const double slack = *value >= 99.5 ? 5 : 0;
  return Range{(*value - slack) * 24 - kSlack, (*value + 1 + slack) * 24 + kSlack};
}

std::optional<double> counted(std::string_view words) {
  constexpr std::array<std::string_view, 12> kCounts = {"one",   "two",   "three", "four", "five",   "six",
                                                        "seven", "eight", "nine",  "ten",  "eleven", "twelve"};
  for (std::size_t i = 0; i < kCounts.size(); ++i) {
    if (kCounts[i] == words) return static_cast<double>(i + 1);
  }
  if (words == "both") return 2;
  return value_of(words);
}

std::optional<Range> changes_a_week(std::string_view words) {
  if (read_as("nothing has reached {whom} for weeks", words)) return Range{0, 0.0005};
  if (read_as("one change per week reaches {whom}", words)) return Range{0.66, 1.05};
  if (const auto slots = read_as("one change every {n} weeks reaches {whom}", words)) return one_in(slots->at("n"));
  if (const auto slots = read_as("{n} changes per week reach {whom}", words)) return rounded(slots->at("n"));
  return std::nullopt;
}

std::optional<Range> rate(std::string_view words) {
  if (words == "1 per week") return Range{0.66, 1.05};
  if (const auto slots = read_as("{n} per week", words)) return rounded(slots->at("n"));
  if (const auto slots = read_as("1 in {n} weeks", words)) return one_in(slots->at("n"));
  return std::nullopt;
}

}  // namespace journey::census
