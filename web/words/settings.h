#pragma once
// The words of the settings, the practices, the short cuts and of what can be saved.

#include <string>
#include <string_view>

#include "web/words/say.h"

namespace journey::web::words {

/// "Change it from day 120"
std::string change_from(double day);
/// "Adopt it from day 120"
std::string adopt_from(double day);
/// "It must be 0 – 120 days."
std::string must_be(std::string_view range);
/// "300 hours, 90 days to learn; 7 settings move"
std::string price_of(double hours, double days, double dip, std::size_t moves);
/// "It costs 300 person-hours at once. Until it works as intended, after 90 days, everybody loses 3 % of their hours."
std::string long_price(double hours, double days, double dip);
/// "What moves at Siloed, to what it is at DevOps:"
std::string moves_of(std::string_view who, std::string_view like);
/// "300 hours, 90 days to learn."
std::string short_price(double hours, double days);
/// "At Siloed, from day 120 on. The future without it stays in sight."
std::string changes_on(std::string_view who, double day);
/// "They begin on day 120, as DevOps works."
std::string begins_on(std::string_view who, double day, std::string_view like);

}  // namespace journey::web::words
