#pragma once
// The tables that are part of the program; written by web/words/compile.py.

#include <span>
#include <string_view>

namespace journey::web::language {

std::string_view embedded_english();
/// The others, as the desktop program has them; the page fetches the one it needs.
std::span<const std::string_view> embedded_others();

}  // namespace journey::web::language
