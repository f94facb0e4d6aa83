#pragma once
// The languages that are part of a program: all of them on the desktop, of the page's program English alone.

#include <string_view>
#include <vector>

#include "web/language/table.h"

namespace journey::web::language {

/// English first.
std::vector<Known> embedded_languages();
/// The table of that language; empty for English and where there is none.
std::string_view embedded_table(std::string_view code);
/// The code of the language to begin with: that of `asked` if it is known, else of the first of `preferred` (as a
/// system names them: "fr_FR.UTF-8") that is known whole, else English.
std::string language_to_begin_with(std::string_view asked, const std::vector<std::string_view>& preferred,
                                   const std::vector<Known>& known);

}  // namespace journey::web::language
