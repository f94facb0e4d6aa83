#include "web/language/languages.h"

#include <algorithm>

#include "web/language/embedded.h"

namespace journey::web::language {
namespace {

std::string_view code_of(std::string_view name) { return name.substr(0, name.find_first_of("_.-@")); }

auto find(const std::vector<Known>& known, std::string_view code) {
  return std::find_if(known.begin(), known.end(), [&](const Known& one) { return one.code == code; });
}

}  // namespace

std::vector<Known> embedded_languages() {
  std::vector<Known> known;
  known.push_back(Table::read(std::string(embedded_english()))->known());
  for (const std::string_view text : embedded_others()) known.push_back(Table::read(std::string(text))->known());
  return known;
}

std::string_view embedded_table(std::string_view code) {
  for (const std::string_view text : embedded_others()) {
    if (Table::read(std::string(text))->known().code == code) return text;
  }
  return {};
}

std::string language_to_begin_with(std::string_view asked, const std::vector<std::string_view>& preferred,
                                   const std::vector<Known>& known) {
  if (find(known, code_of(asked)) != known.end()) return std::string(code_of(asked));
  for (const std::string_view name : preferred) {
    const auto one = find(known, code_of(name));
    if (one != known.end() && one->whole) return one->code;
  }
  return "en";
}

}  // namespace journey::web::language
