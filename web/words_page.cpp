#include "web/words_page.h"

#include "web/words.h"

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

std::string saved_as(std::string_view where) {
  return where.empty() ? "The file could not be saved." : "Saved: " + std::string(where);
}

}  // namespace journey::web::words
