#pragma once
// Numbers as text, the same on every platform and in every locale.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace journey::scenario {

/// The shortest decimal that reads back as exactly `value`. Requires: value is finite.
std::string exact_text(double value);

/// `value` with `digits` significant digits, at most 17; "null" where it is not finite.
std::string rounded_text(double value, int digits);

/// A whole number in digits alone.
std::optional<std::uint64_t> whole_of(std::string_view text);

}  // namespace journey::scenario
