#include "web/words/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "web/words/units.h"

namespace journey::web::words {
namespace {

constexpr std::array<std::string_view, 12> kCounts = {"one",   "two",   "three", "four", "five",   "six",
                                                      "seven", "eight", "nine",  "ten",  "eleven", "twelve"};
constexpr std::array<std::string_view, 7> kDays = {"MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"};
constexpr std::array<std::string_view, 7> kDaysInFull = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                         "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, model::kStepCount> kSteps = {"Plan",    "Code",   "Build",   "Test",
                                                                    "Release", "Deploy", "Operate", "Monitor"};

std::string formatted(const char* format, double value) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), format, value);
  return text.data();
}

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

std::string number(double value) {
  const double size = std::fabs(value);
  if (size < 0.0005) return "0";
  const double magnitude = std::pow(10.0, std::floor(std::log10(size)) - 1);
  const double rounded = std::round(value / magnitude) * magnitude;
  if (std::fabs(rounded) >= 9.95) return formatted("%.0f", rounded);
  if (std::fabs(rounded) >= 0.995)
    return std::fabs(rounded - std::round(rounded)) < 0.05 ? formatted("%.0f", rounded) : formatted("%.1f", rounded);
  return std::fabs(rounded) >= 0.0995 ? formatted("%.2f", rounded) : formatted("%.3f", rounded);
}

std::string span_of_hours(double hours) {
  const Unit& unit = fitting_unit(hours);
  const std::string figure = number(hours / unit.hours);
  return figure + " " + std::string(unit.name) + (figure == "1" ? "" : "s");
}

std::string short_span_of_hours(double hours) {
  const Unit& unit = fitting_unit(hours);
  return number(hours / unit.hours) + " " + std::string(unit.brief);
}

std::string count(std::uint64_t number) {
  if (number >= 1 && number <= kCounts.size()) return std::string(kCounts[static_cast<std::size_t>(number) - 1]);
  return std::to_string(number);
}

std::string rate(double per_week) {
  if (per_week >= 0.995 || per_week < 0.0005) return number(per_week) + " a week";
  const double weeks = std::round(1 / per_week);
  return weeks <= 1 ? "1 a week" : "1 in " + number(weeks) + " weeks";
}

std::string changes_reach(double per_week, std::string_view whom) {
  const std::string reach = "reach " + std::string(whom);
  const std::string reaches = "reaches " + std::string(whom);
  if (per_week < 0.0005) return "nothing has reached " + std::string(whom) + " for weeks";
  const std::string figure = number(per_week);
  if (figure == "1" || (per_week < 0.995 && per_week > 0.67)) return "one change a week " + reaches;
  if (per_week >= 0.995) return figure + " changes a week " + reach;
  return "one change in " + number(std::round(1 / per_week)) + " weeks " + reaches;
}

std::string beside(std::string_view name) { return "with " + std::string(name); }

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
    if (kDays[i] == brief) return std::string(kDaysInFull[i]);
  }
  return std::string(brief);
}

std::string working_hours(double hours) {
  const std::string figure = number(hours);
  return figure + (figure == "1" ? " hour" : " hours");
}

std::string number_that_wait(double count) { return formatted("%.0f", count) + " " + std::string(term(Term::wait)); }

std::string percent(double share) { return number(share * 100) + " %"; }
std::string day(double day) { return "day " + formatted("%.0f", std::floor(day)); }

std::string counted(std::uint64_t count, std::string_view noun) {
  return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

std::string_view weekday(std::int64_t day) { return kDays[day_of_week(day)]; }
std::string_view weekday_in_full(std::int64_t day) { return kDaysInFull[day_of_week(day)]; }
std::string_view step_title(model::Step step) { return kSteps[model::index_of(step)]; }

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
