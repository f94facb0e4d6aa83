#pragma once
// The small parts of the text of a link.
//
// Errors: unreadable text gives nothing.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace journey::scenario {

/// "a:b" at ':' is "a" and "b"; always at least one part.
std::vector<std::string_view> split(std::string_view text, char separator);

/// A plain decimal; nothing else that strtod takes (spaces, hexadecimal, infinities).
std::optional<double> decimal(std::string_view text);

/// Within the length and the characters of an id; may be empty.
bool is_id_or_nothing(std::string_view text);

/// A name in characters that no browser changes: "Ana" stays, any other byte becomes ~ and two hexadecimal digits.
std::string encode_name(std::string_view name);

/// The name again; it is valid UTF-8, without control characters, neither empty nor longer than a name may be.
std::optional<std::string> decode_name(std::string_view text);

}  // namespace journey::scenario
