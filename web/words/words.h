#pragma once
// Every word a user reads in the picture, in one place, so that another language is one more table.
//
// Units: numbers are written as a person would say them: two significant digits, a unit chosen to fit.

#include <cstdint>
#include <string>
#include <string_view>

#include "sim/model/measures.h"
#include "sim/model/step.h"

namespace journey::web::words {

/// Two significant digits: 41, 4.1, 0.41, 410, 4100.
std::string number(double value);
/// "6 hours", "12 days", "40 minutes": the largest unit that leaves at least two of it.
std::string span_of_hours(double hours);
/// The same, short: "6 h", "12 d", "40 min".
std::string short_span_of_hours(double hours);
/// Working hours are never made into days, which would be read as days of the calendar: "170 hours".
std::string working_hours(double hours);
/// "9 changes a week reach customers", below one "one change in 5 weeks reaches customers".
std::string changes_reach(double per_week, std::string_view whom);
/// "9 a week"; below one "1 in 5 weeks".
std::string rate(double per_week);
std::string capital(std::string text);
/// With a small first letter.
std::string uncapital(std::string_view text);
/// "Thursday" for "THU".
std::string weekday_of(std::string_view brief);
/// "with Tools only": who stands beside the first.
std::string beside(std::string_view name);
/// "one" to "twelve", then figures.
std::string count(std::uint64_t number);
std::string percent(double share);
/// "62 wait".
std::string number_that_wait(double count);
/// "day 127".
std::string day(double day);
/// `count` and the noun, which gets an s unless it is one.
std::string counted(std::uint64_t count, std::string_view noun);

/// A believable title for the how-manieth idea of the demand; the same number always has the same title.
std::string feature_title(std::uint32_t number);
std::string repair_title(std::uint32_t number);
/// "AR" for "Ana Ruiz"; at most two letters.
std::string initials(std::string_view name);
/// "An" for "Ana".
std::string two_letters(std::string_view name);
std::string given_name(std::string_view name);
/// MON to SUN; day 0 is a Monday.
std::string_view weekday(std::int64_t day);
std::string_view weekday_in_full(std::int64_t day);

std::string_view step_title(model::Step step);

/// The words that take no number, by subject (terms.cpp).
enum class Term : std::uint8_t {
  // The program and what lies around the picture.
  application,
  share,
  more,
  close,
  scenario,
  seed,
  theme,
  dark,
  light,
  copy_link,
  other_seed,
  load_file,
  cannot_run,
  problems,
  notice,
  rehearsing,
  // Moving through the year.
  play,
  pause,
  step,
  restart,
  day,
  speed,
  today,
  plain_is_nights,
  // The picture of an organisation.
  requests,
  customers,
  wait,
  people,
  down,
  degraded,
  wall,
  go_live,
  board,
  release,
  release_in,
  release_next,
  compare_with,
  show_where,
  story,
  paused,
  // The request followed.
  worked,
  waited,
  so_far,
  days_so_far,
  of_work,
  not_yet_asked,
  days_to_customers,
  live,
  // The question and the result.
  skip,
  you_said,
  what_would_you_remove,
  remove_board,
  remove_walls,
  remove_batches,
  take_back,
  what_else,
  before,
  nothing_left,
  other_measures,
  none,
};
std::string_view term(Term term);

/// "Deployments" for "Deployments a week": the value says how often.
std::string_view without_rate(std::string_view label);
/// How a measure is introduced in the result: "From first commit to production".
std::string_view plain_measure(model::Measure measure);
/// ", median" of what is one; else nothing.
std::string_view median_mark(model::Measure measure);
/// Its value with a fitting unit: "41 days", "3.1 a week", "12 %"; "none yet" where undefined.
std::string measure_value(model::Measure measure, double value);

}  // namespace journey::web::words
