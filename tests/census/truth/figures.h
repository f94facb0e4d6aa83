#pragma once
// Figures as they are written on screen, and whether a true value is what a reader takes them for.
//
// Units: hours. A figure stands for every value that rounds to it: two significant digits, or whole days where the
//        words count days that have passed.

#include <optional>
#include <string_view>

namespace journey::census {

/// Every value from `least` to `most`.
struct Range {
  double least = 0;
  double most = 0;
  bool holds(double value) const { return value >= least && value <= most; }
};

/// "12", "4.1", "0.41" and "1,200", written with two significant digits.
std::optional<Range> rounded(std::string_view figure);
/// "12 days", "6 hours", "40 minutes", in hours.
std::optional<Range> span(std::string_view words);
/// "12 days", "1 day", rounded down: days that have passed, in hours.
std::optional<Range> whole_days(std::string_view words);
/// "one" to "twelve", or figures; also "both".
std::optional<double> counted(std::string_view words);
/// "9 changes a week reach X", "one change in 5 weeks reaches X", "nothing has reached X for weeks".
std::optional<Range> changes_a_week(std::string_view words);
/// "9 a week", "1 in 5 weeks".
std::optional<Range> rate(std::string_view words);

}  // namespace journey::census
