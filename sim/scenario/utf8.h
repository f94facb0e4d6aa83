#pragma once
// UTF-8: whether a text is valid, the place of the first error, and its invisible characters.
//
// Source: RFC 3629 (no overlong forms, no surrogates, nothing above U+10FFFF).

#include <cstddef>
#include <optional>
#include <string_view>

namespace journey::scenario {

/// Byte offset of the first sequence that is not UTF-8, if there is one.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

/// Whether it holds control characters, ends of lines not counted.
bool has_control_characters(std::string_view text);

}  // namespace journey::scenario
