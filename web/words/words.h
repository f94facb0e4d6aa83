#pragma once
// How the program speaks of numbers, lengths of time, days, steps and measures. All words are in words.pot.
//
// Units: numbers are written as a person would say them: two significant digits, a unit chosen to fit.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "sim/model/measures.h"
#include "sim/model/step.h"
#include "web/words/say.h"

namespace journey::web::words {

/// Two significant digits: 41, 4.1, 0.41, 410, 4100.
std::string number(double value);
/// With exactly so many decimals.
std::string with_decimals(double value, int decimals);
/// "6 hours", "12 days", "40 minutes": the largest unit that leaves at least two of it.
std::string span_of_hours(double hours);
/// The same, short: "6 h", "12 d", "40 min".
std::string short_span_of_hours(double hours);
/// Working hours are never made into days, which would be read as days of the calendar: "170 hours".
std::string working_hours(double hours);
/// A number by which a message takes its singular or plural, shown with two significant digits.
Count measured(double value);
/// "9 changes a week reach customers", below one "one change in 5 weeks reaches customers".
std::string changes_reach(double per_week);
bool is_one_a_week(double per_week);
/// "9 a week"; below one "1 in 5 weeks".
std::string rate(double per_week);
/// "3 weeks", rounded
std::string weeks(double count);
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
/// Inside a sentence.
std::string_view step_in_sentence(model::Step step);
/// "code, build and test"
std::string listed(std::span<const std::string_view> items);
/// "12 d", "12 h"
std::string short_days(double days);
std::string short_hours(double hours);
/// "Siloed 12 d"
std::string pair(std::string_view name, std::string_view value);
/// "Siloed 12 d (of 40 changes)"
std::string pair_made_of(std::string_view name, std::string_view value, std::string_view made_of);
/// Puts `item` at the end of "a, b".
void add_to_list(std::string& list, std::string_view item);
/// "Lead time: 12 days"
std::string named_value(std::string_view name, std::string_view value);

/// "Deployments" for "Deployments per week": the value says how often.
std::string_view without_rate(std::string_view label);
/// How a measure is introduced in the result: "From first commit to production".
std::string_view plain_measure(model::Measure measure);
bool is_median(model::Measure measure);
/// What sim/ calls it.
std::string_view measure_label(model::Measure measure);
/// Its value with a fitting unit: "41 days", "3.1 a week", "12 %"; "1.2" where it has no unit.
std::string measure_value(model::Measure measure, double value);
/// The same, or "none".
std::string value_or_none(model::Measure measure, const std::optional<double>& value);

}  // namespace journey::web::words
