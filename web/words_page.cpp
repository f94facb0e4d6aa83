#include "web/words_page.h"

#include "web/words.h"

namespace journey::web::words {

std::string customer_asks(std::string_view title, double hours) {
  const std::string figure = number(hours);
  return "A customer asks for \"" + std::string(title) + "\": " + figure + (figure == "1" ? " hour" : " hours") +
         " of work.";
}

}  // namespace journey::web::words
