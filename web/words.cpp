#include "web/words.h"

#include <array>
#include <cmath>
#include <cstdio>

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

struct Unit {
  double hours;
  std::string_view name;
  std::string_view brief;
};
constexpr std::array<Unit, 3> kUnits = {{{24, "day", "d"}, {1, "hour", "h"}, {1.0 / 60, "minute", "min"}}};

// Days from two days on, hours from one and a half, minutes below.
const Unit& fitting_unit(double hours) {
  if (hours >= 47.5) return kUnits[0];
  return hours >= 1.45 ? kUnits[1] : kUnits[2];
}

std::size_t day_of_week(std::int64_t day) { return static_cast<std::size_t>(((day % 7) + 7) % 7); }

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

std::string team_name(std::size_t index) { return std::string("Team ") + static_cast<char>('A' + index % 26); }

std::string two_letters(std::string_view name) {
  std::size_t end = 0;
  for (int letters = 0; end < name.size() && letters < 2; ++letters) {
    ++end;
    while (end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) ++end;
  }
  return std::string(name.substr(0, end));
}

std::string initials(std::string_view name) {
  std::string letters;
  bool at_start = true;
  int taken = 0;
  for (const char c : name) {
    const bool continues = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;  // of a letter of several bytes
    if (continues ? at_start : at_start && c != ' ' && taken < 2) letters.push_back(c);
    if (continues) continue;
    if (at_start && c != ' ') ++taken;
    at_start = c == ' ';
  }
  return letters;
}

std::string_view term(Term term) {
  switch (term) {
    case Term::application:
      return "DevOps Journey";
    case Term::share:
      return "Share";
    case Term::more:
      return "More";
    case Term::close:
      return "Close";
    case Term::play:
      return "Play";
    case Term::pause:
      return "Pause";
    case Term::step:
      return "Step";
    case Term::restart:
      return "Restart";
    case Term::day:
      return "Day";
    case Term::speed:
      return "Speed";
    case Term::scenario:
      return "Scenario";
    case Term::seed:
      return "Seed";
    case Term::theme:
      return "Theme";
    case Term::dark:
      return "Dark";
    case Term::light:
      return "Light";
    case Term::one_request:
      return "One request";
    case Term::worked:
      return "worked on";
    case Term::waited:
      return "waited";
    case Term::so_far:
      return "so far";
    case Term::days_so_far:
      return "days so far";
    case Term::requests:
      return "Requests";
    case Term::customers:
      return "Customers";
    case Term::wait:
      return "wait";
    case Term::people:
      return "people";
    case Term::down:
      return "Down";
    case Term::degraded:
      return "Slow";
    case Term::paused:
      return "paused";
    case Term::next_release:
      return "Next release";
    case Term::opens_in:
      return "opens in";
    case Term::open_now:
      return "open";
    case Term::on_the_way:
      return "on the way";
    case Term::you_said:
      return "You said";
    case Term::what_would_you_remove:
      return "What would you remove?";
    case Term::remove_board:
      return "The board";
    case Term::remove_walls:
      return "The walls";
    case Term::remove_batches:
      return "Big batches";
    case Term::take_back:
      return "Take it back";
    case Term::before:
      return "before";
    case Term::show_another:
      return "Show another";
    case Term::what_else:
      return "What else?";
    case Term::nothing_left:
      return "Nothing left to remove.";
    case Term::wall:
      return "Wall";
    case Term::go_live:
      return "go live";
    case Term::of_work:
      return "of work";
    case Term::measures_side_by_side:
      return "The year, side by side";
    case Term::other_measures:
      return "Other measures";
    case Term::days_for_customers:
      return "days until customers had it";
    case Term::rehearsing:
      return "Living through the year first";
    case Term::not_yet_asked:
      return "not yet asked for";
    case Term::goal:
      return "goal";
    case Term::other_seed:
      return "Another year";
    case Term::load_file:
      return "Open a file";
    case Term::follow:
      return "We follow";
    case Term::skip:
      return "Skip";
    case Term::in_the_question:
      return "The same people, the same requests, the same luck.";
    case Term::without_change:
      return "before your change";
    case Term::copy_link:
      return "Copy a link";
    case Term::days_to_customers:
      return "days to customers";
    case Term::live:
      return "live";
    case Term::leave:
      return "leave";
    case Term::plain_is_nights:
      return "plain: nights and weekends";
    case Term::board:
      return "Board";
    case Term::release:
      return "Release";
    case Term::release_in:
      return "in";
    case Term::today:
      return "today";
    case Term::none:
      return "none";
    case Term::cannot_run:
      return "This file cannot be run";
    case Term::two_companies:
      return "Two companies. Same people, same requests, same luck.";
    case Term::problems:
      return "Problems";
  }
  return "";
}

std::string waited_for(model::Cause cause, model::Step step, std::string_view team) {
  using model::Cause;
  const std::string who = team.empty() ? std::string("people") : std::string(team);
  switch (cause) {
    case Cause::work:
      return "worked on";
    case Cause::off_hours:
      return "nights and weekends";
    case Cause::queue:
      return step == model::Step::plan ? "waiting to be planned" : "waiting for " + who;
    case Cause::incident_queue:
      return who + " away at an incident";
    case Cause::wip_limit:
      return "held back: enough begun";
    case Cause::no_skill:
      return "nobody here can do it";
    case Cause::interrupted:
      return "left for an incident";
    case Cause::switching:
      return "finding back in";
    case Cause::intake:
      return "waiting for the next planning";
    case Cause::integration:
      return "waiting for the next merge";
    case Cause::environment:
      return "waiting for a test environment";
    case Cause::board:
      return "waiting for the board";
    case Cause::release_train:
      return "waiting for the next release";
    case Cause::deploy_window:
      return "waiting for the deployment window";
    case Cause::machine:
      return "machines at work";
    case Cause::other_team:
      return "waiting for another team\u2019s part";
    case Cause::exposure:
      return "shown to a few customers first";
  }
  return "";
}

}  // namespace journey::web::words
