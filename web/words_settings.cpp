#include "web/words_settings.h"

#include "web/words.h"

namespace journey::web::words {

std::string_view say(Setting setting) {
  switch (setting) {
    case Setting::all_settings:
      return "All settings";
    case Setting::practices:
      return "Practices";
    case Setting::search:
      return "Search the settings";
    case Setting::only_differing:
      return "Only what differs";
    case Setting::earlier:
      return "Earlier";
    case Setting::later:
      return "Later";
    case Setting::for_whom:
      return "Organisation";
    case Setting::yes:
      return "yes";
    case Setting::no:
      return "no";
    case Setting::nothing_found:
      return "Nothing is called so.";
    case Setting::differs:
      return "differs";
    case Setting::change_it:
      return "Change it";
    case Setting::leave_it:
      return "Leave it";
    case Setting::value:
      return "Value";
    case Setting::range:
      return "Range";
    case Setting::usual:
      return "Default";
    case Setting::source:
      return "Source";
    case Setting::adopt:
      return "Adopt";
    case Setting::adopting:
      return "Adopted";
    case Setting::works_so:
      return "Works so already";
    case Setting::undo:
      return "Undo";
    case Setting::redo:
      return "Redo";
    case Setting::keys:
      return "Short cuts";
    case Setting::save_picture:
      return "Picture (PNG)";
    case Setting::save_table:
      return "Table (CSV)";
    case Setting::save_json:
      return "Run (JSON)";
    case Setting::learn_from:
      return "Practices they could learn";
  }
  return "";
}

std::string page_of(std::size_t page, std::size_t pages) {
  return "Page " + std::to_string(page) + " of " + std::to_string(pages);
}

std::string change_from(double from) { return "Change it from " + day(from); }
std::string usually(std::string_view value) { return "default " + std::string(value); }

std::string price_of(double hours, double days, std::size_t moves) {
  return number(hours) + " hours, " + number(days) + " days to learn; " + counted(moves, "setting") + " move" +
         (moves == 1 ? "s" : "");
}

std::string begins_on(std::string_view who, double from, std::string_view like) {
  return std::string(who) + " can begin on " + day(from) + " to work as " + std::string(like) + " does.";
}

}  // namespace journey::web::words
