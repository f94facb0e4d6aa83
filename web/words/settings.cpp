#include "web/words/settings.h"

#include "web/words/words.h"

namespace journey::web::words {

std::string change_from(double from) { return say(message::SettingsChangeFrom{.day = day(from)}); }
std::string adopt_from(double from) { return say(message::SettingsAdoptFrom{.day = day(from)}); }
std::string must_be(std::string_view range) { return say(message::SettingsMustBe{.range = range}); }

std::string price_of(double hours, double days, double dip, std::size_t moves) {
  return say(message::SettingsPrice{.days = number(days),
                                    .hours = number(hours),
                                    .settings = say(message::SettingsMoves{.count = moves}),
                                    .share = percent(dip)});
}

std::string long_price(double hours, double days, double dip) {
  return say(message::SettingsLongPrice{.days = number(days), .hours = number(hours), .share = percent(dip)});
}

std::string moves_of(std::string_view who, std::string_view like) {
  return say(message::SettingsMovesOf{.like = like, .organisation = who});
}

std::string short_price(double hours, double days) {
  return say(message::SettingsShortPrice{.days = number(days), .hours = number(hours)});
}

std::string changes_on(std::string_view who, double from) {
  return say(message::SettingsChangesOn{.day = day(from), .organisation = who});
}

std::string begins_on(std::string_view who, double from, std::string_view like) {
  return say(message::SettingsBeginsOn{.day = day(from), .like = like, .organisation = who});
}

}  // namespace journey::web::words
