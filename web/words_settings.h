#pragma once
// The words of the settings, the practices, the short cuts and of what can be saved.

#include <cstdint>
#include <string>
#include <string_view>

namespace journey::web::words {

enum class Setting : std::uint8_t {
  all_settings,
  practices,
  search,
  only_differing,
  earlier,
  later,
  for_whom,
  yes,
  no,
  nothing_found,
  differs,
  change_it,
  leave_it,
  value,
  range,
  usual,
  source,
  adopt,
  adopting,
  works_so,
  undo,
  redo,
  keys,
  save_picture,
  save_table,
  save_json,
  learn_from,
};
std::string_view say(Setting setting);

/// "Page 2 of 9"
std::string page_of(std::size_t page, std::size_t pages);
/// "Change it from day 120"
std::string change_from(double day);
/// "usually 7 days"
std::string usually(std::string_view value);
/// "costs 300 hours and takes 90 days; 7 settings move"
std::string price_of(double hours, double days, std::size_t moves);
/// "They begin on day 120, as DevOps works."
std::string begins_on(std::string_view who, double day, std::string_view like);

}  // namespace journey::web::words
