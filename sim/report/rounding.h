#pragma once
// Rounds the parts of a whole so that they still add up to it as printed.
//
// Source: largest remainder (Hamilton's method); ties go to the earlier part.
// Errors: none. Requires: parts are not negative and add up to `whole`, except for rounding.

#include <span>
#include <vector>

namespace journey::report {

/// Each part as a multiple of the last of `digits` significant digits of `whole`; they add up to `whole`
/// rounded to that many digits.
std::vector<double> round_parts(std::span<const double> parts, double whole, int digits = 9);

}  // namespace journey::report
