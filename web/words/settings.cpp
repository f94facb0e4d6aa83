#include "web/words/settings.h"

#include "web/words/words.h"

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
    case Setting::list:
      return "List";
    case Setting::of_the_world:
      return "The world, the same for all";
    case Setting::changed:
      return "not as in the scenario";
    case Setting::type_value:
      return "Type a value";
    case Setting::start_again:
      return "Start again with it";
    case Setting::starts_again:
      return "This holds for every organisation. Changing it starts the run again, from before its first day, with the "
             "same luck and the same decisions.";
    case Setting::as_scenario:
      return "As the scenario";
    case Setting::as_system:
      return "System";
    case Setting::what_moves:
      return "What moves";
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
    case Setting::change:
      return "Change";
    case Setting::elite:
      return "Elite";
    case Setting::what_would_you_change:
      return "What would you change?";
  }
  return "";
}

std::string change_from(double from) { return "Change it from " + day(from); }

std::string adopt_from(double from) { return "Adopt it from " + day(from); }
std::string must_be(std::string_view range) { return "It must be a number: " + std::string(range) + "."; }

std::string price_of(double hours, double days, double dip, std::size_t moves) {
  return number(hours) + " hours; for " + number(days) + " days " + percent(dip) + " of all hours go into learning; " +
         counted(moves, "setting") + " move" + (moves == 1 ? "s" : "");
}

std::string long_price(double hours, double days, double dip) {
  return "It costs " + number(hours) + " person-hours at once. It works as intended after " + number(days) +
         " days; until then " + percent(dip) + " of everybody\u2019s hours go into learning.";
}

std::string moves_of(std::string_view who, std::string_view like) {
  return "What moves at " + std::string(who) + ", to what it is at " + std::string(like) + ":";
}

std::string short_price(double hours, double days) {
  return number(hours) + " hours, " + number(days) + " days to learn.";
}

std::string changes_on(std::string_view who, double from) {
  return "At " + std::string(who) + ", from " + day(from) + " on. The future without it stays in sight.";
}

std::string begins_on(std::string_view who, double from, std::string_view like) {
  return std::string(who) + " can begin on " + day(from) + " to work as " + std::string(like) + " does.";
}

}  // namespace journey::web::words
