#include "web/words/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "web/words/units.h"

namespace journey::web::words {
namespace {

constexpr std::array<Plain, 12> kCounts = {Plain::count_one,   Plain::count_two,    Plain::count_three,
                                           Plain::count_four,  Plain::count_five,   Plain::count_six,
                                           Plain::count_seven, Plain::count_eight,  Plain::count_nine,
                                           Plain::count_ten,   Plain::count_eleven, Plain::count_twelve};
constexpr std::array<Plain, 7> kDays = {Plain::weekday_short_monday,    Plain::weekday_short_tuesday,
                                        Plain::weekday_short_wednesday, Plain::weekday_short_thursday,
                                        Plain::weekday_short_friday,    Plain::weekday_short_saturday,
                                        Plain::weekday_short_sunday};
constexpr std::array<Plain, 7> kDaysInFull = {Plain::weekday_monday,   Plain::weekday_tuesday, Plain::weekday_wednesday,
                                              Plain::weekday_thursday, Plain::weekday_friday,  Plain::weekday_saturday,
                                              Plain::weekday_sunday};
constexpr std::array<Plain, model::kStepCount> kSteps = {Plain::step_plan,    Plain::step_code,    Plain::step_build,
                                                         Plain::step_test,    Plain::step_release, Plain::step_deploy,
                                                         Plain::step_operate, Plain::step_monitor};
constexpr std::array<Plain, model::kStepCount> kStepsInSentence = {
    Plain::step_in_plan,    Plain::step_in_code,   Plain::step_in_build,   Plain::step_in_test,
    Plain::step_in_release, Plain::step_in_deploy, Plain::step_in_operate, Plain::step_in_monitor};

// What a reader sees of a number.
struct Shown {
  double value;
  int decimals;
};

Shown shown(double value) {
  const double size = std::fabs(value);
  if (size < 0.0005) return {0, 0};
  const double magnitude = std::pow(10.0, std::floor(std::log10(size)) - 1);
  const double rounded = std::round(value / magnitude) * magnitude;
  if (std::fabs(rounded) >= 9.95) return {std::round(rounded), 0};
  if (std::fabs(rounded) >= 0.995) {
    const bool whole = std::fabs(rounded - std::round(rounded)) < 0.05;
    return whole ? Shown{std::round(rounded), 0} : Shown{rounded, 1};
  }
  return {rounded, std::fabs(rounded) >= 0.0995 ? 2 : 3};
}

std::string written(const Shown& number) { return with_decimals(number.value, number.decimals); }

// Days from two days on, hours from one and a half, minutes below.
const Unit& fitting_unit(double hours) {
  if (hours >= 47.5) return kUnits[0];
  return hours >= 1.45 ? kUnits[1] : kUnits[2];
}

std::size_t day_of_week(std::int64_t day) { return static_cast<std::size_t>(((day % 7) + 7) % 7); }

std::size_t bytes_of_first_letter(std::string_view text) {
  std::size_t bytes = std::min<std::size_t>(1, text.size());
  while (bytes < text.size() && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U) ++bytes;
  return bytes;
}

}  // namespace

std::string with_decimals(double value, int decimals) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
  std::string told(text.data());
  const std::size_t point = told.find('.');
  return point == std::string::npos ? told : told.replace(point, 1, say(Plain::number_decimal_point));
}

std::string number(double value) { return written(shown(value)); }

Count measured(double value) {
  const Shown number = shown(value);
  return {number.value, written(number)};
}

std::string span_of_hours(double hours) {
  const Unit& unit = fitting_unit(hours);
  return unit.counted(measured(hours / unit.hours));
}

std::string short_span_of_hours(double hours) {
  const Unit& unit = fitting_unit(hours);
  return unit.brief(number(hours / unit.hours));
}

std::string working_hours(double hours) { return say(message::UnitHours{.count = measured(hours)}); }
std::string weeks(double count) { return say(message::UnitWeeks{.count = std::lround(count)}); }

std::string count(std::uint64_t number) {
  if (number >= 1 && number <= kCounts.size()) return std::string(say(kCounts[static_cast<std::size_t>(number) - 1]));
  return std::to_string(number);
}

std::string rate(double per_week) {
  if (per_week >= 0.995 || per_week < 0.0005) return say(message::RateAWeek{.figure = number(per_week)});
  const double weeks = std::round(1 / per_week);
  if (weeks <= 1) return say(message::RateAWeek{.figure = number(1)});
  return say(message::RateInWeeks{.weeks = number(weeks)});
}

std::string changes_reach(double per_week) {
  if (per_week < 0.0005) return std::string(say(Plain::reach_nothing));
  const std::string figure = number(per_week);
  if (is_one_a_week(per_week)) return std::string(say(Plain::reach_one_a_week));
  if (per_week >= 0.995) return say(message::ReachManyAWeek{.figure = figure});
  return say(message::ReachOneInWeeks{.weeks = number(std::round(1 / per_week))});
}

bool is_one_a_week(double per_week) { return shown(per_week).value == 1 || (per_week < 0.995 && per_week > 0.67); }

std::string beside(std::string_view name) { return say(message::ToldBeside{.organisation = name}); }

std::string capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string uncapital(std::string_view text) {
  std::string told(text);
  if (!told.empty() && told[0] >= 'A' && told[0] <= 'Z') told[0] = static_cast<char>(told[0] - 'A' + 'a');
  return told;
}

std::string weekday_of(std::string_view brief) {
  for (std::size_t i = 0; i < kDays.size(); ++i) {
    if (say(kDays[i]) == brief) return std::string(say(kDaysInFull[i]));
  }
  return std::string(brief);
}

std::string number_that_wait(double count) {
  return say(message::PictureNumberWait{.count = static_cast<std::uint64_t>(std::llround(count))});
}

std::string percent(double share) { return say(message::UnitPercent{.figure = number(share * 100)}); }
std::string day(double day) { return say(message::UnitDay{.day = with_decimals(std::floor(day), 0)}); }

std::string_view weekday(std::int64_t day) { return say(kDays[day_of_week(day)]); }
std::string_view weekday_in_full(std::int64_t day) { return say(kDaysInFull[day_of_week(day)]); }
std::string_view step_title(model::Step step) { return say(kSteps[model::index_of(step)]); }
std::string_view step_in_sentence(model::Step step) { return say(kStepsInSentence[model::index_of(step)]); }

std::string listed(std::span<const std::string_view> items) {
  if (items.empty()) return {};
  std::string text(items.front());
  for (std::size_t i = 1; i < items.size(); ++i) {
    text = i + 1 == items.size() ? say(message::ListAnd{.first = text, .last = items[i]})
                                 : say(message::ListMore{.first = text, .next = items[i]});
  }
  return text;
}

std::string short_days(double days) { return say(message::UnitShortDays{.figure = number(days)}); }
std::string short_hours(double hours) { return say(message::UnitShortHours{.figure = number(hours)}); }

std::string pair(std::string_view name, std::string_view value) {
  return say(message::SaidPair{.name = name, .value = value});
}

std::string pair_made_of(std::string_view name, std::string_view value, std::string_view made_of) {
  return say(message::SaidPairMadeOf{.made_of = made_of, .name = name, .value = value});
}

void add_to_list(std::string& list, std::string_view item) {
  list = list.empty() ? std::string(item) : say(message::SaidAnd{.before = list, .next = item});
}

std::string named_value(std::string_view name, std::string_view value) {
  return say(message::SaidOf{.name = name, .value = value});
}

std::string given_name(std::string_view name) { return std::string(name.substr(0, name.find(' '))); }

std::string two_letters(std::string_view name) {
  const std::size_t first = bytes_of_first_letter(name);
  return std::string(name.substr(0, first + bytes_of_first_letter(name.substr(first))));
}

std::string initials(std::string_view name) {
  std::string letters;
  for (int taken = 0; taken < 2; ++taken) {
    name.remove_prefix(std::min(name.find_first_not_of(' '), name.size()));
    letters += name.substr(0, bytes_of_first_letter(name));
    name.remove_prefix(std::min(name.find(' '), name.size()));
  }
  return letters;
}

}  // namespace journey::web::words
