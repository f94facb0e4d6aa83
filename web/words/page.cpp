#include "web/words/page.h"

#include "sim/model/version.h"
#include "web/words/words.h"

namespace journey::web::words {

std::string customer_asks(std::string_view title, double hours) {
  const std::string figure = number(hours);
  // The number and its noun stay on one line.
  return "A customer asks for \u201C" + std::string(title) + "\u201D: " + figure + "\u00A0" +
         (figure == "1" ? "hour" : "hours") + " of work.";
}

std::string companies(std::size_t number, bool same_people) {
  const std::string who = number == 1 ? "One company." : capital(count(number)) + " companies.";
  return who + (same_people ? " Same people, same requests, same luck." : " Same requests, same luck.");
}

std::string download_started(std::string_view name) { return "Download started: " + std::string(name); }

std::string nth_company(std::size_t number) { return "Company " + std::to_string(number); }
std::string nth_team(std::size_t number) { return "Team " + std::to_string(number); }
std::string nth_person(std::size_t number) { return "Person " + std::to_string(number); }

std::string address_says(std::string_view name, std::string_view value, std::string_view wanted) {
  std::string told = "The address says " + std::string(name) + '=' + std::string(value) + ", which was left out";
  return wanted.empty() ? told + '.' : told + ": it must be " + std::string(wanted) + '.';
}

std::string no_such_scenario(std::string_view id, std::string_view nearest) {
  const std::string told = "The address names the scenario \u201C" + std::string(id) + "\u201D, which is not here.";
  return nearest.empty() ? told : told + " Did you mean " + std::string(nearest) + '?';
}

std::string_view of_other_model(std::uint32_t version) {
  return version < model::kModelVersion
             ? "This link was made with an earlier version of the model: its figures were different."
             : "This link was made with a later version of the model: its figures were different. Reload the page.";
}

std::string too_many_decisions(std::size_t most) {
  return "That was not added: a run holds at most " + std::to_string(most) + " decisions.";
}

std::string not_possible(std::string_view problem) { return "That was not changed: " + std::string(problem) + '.'; }

std::string saved_as(std::string_view where) {
  return where.empty() ? "The file could not be saved." : "Saved: " + std::string(where);
}

}  // namespace journey::web::words
