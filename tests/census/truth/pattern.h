#pragma once
// Reads a sentence by its form: fixed words with slots between them, such as "{org}: {n} changes go live".
//
// Errors: a text that is not of the form gives nothing.

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace journey::census {

/// What stands in each slot.
using Slots = std::map<std::string, std::string, std::less<>>;

/// The slots of `text` if it has this form. A slot holds at least one character; the first that fits is taken, the
/// shortest first.
std::optional<Slots> read_as(std::string_view form, std::string_view text);

}  // namespace journey::census
