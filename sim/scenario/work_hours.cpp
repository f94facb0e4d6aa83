#include "sim/scenario/work_hours.h"

#include <algorithm>

#include "sim/scenario/number_text.h"
#include "sim/scenario/share_text.h"

namespace journey::scenario {
namespace {

constexpr double kMidnight = 24;

void read_days(const Place& place, model::WorkHours& hours, ReadErrors& errors) {
  if (!is_list(place, 1, kDayNames.size(), errors)) return;
  hours.days = {};
  for (std::size_t i = 0; i < place.node->items.size(); ++i) {
    const auto day = read_word(place.item(i), kDayNames, "day", errors);
    if (day && hours.days[*day]) report(errors, place.item(i), "this day is named twice");
    if (day) hours.days[*day] = true;
  }
}

}  // namespace

model::WorkHours read_work_hours(const Place& place, ReadErrors& errors) {
  const std::size_t before = errors.count();
  model::WorkHours hours;
  ObjectReader object(place, errors);
  if (const auto days = object.optional("days")) read_days(*days, hours, errors);
  if (const auto from = object.optional("from")) hours.from = read_number(*from, 0, kMidnight, errors).value_or(0);
  if (const auto to = object.optional("to")) hours.to = read_number(*to, 0, kMidnight, errors).value_or(kMidnight);
  object.refuse_other_keys();
  if (errors.count() == before && hours.to - hours.from < kLeastWorkday) {
    report(errors, place,
           "must go on for at least " + exact_text(kLeastWorkday) + " hours, goes from " + exact_text(hours.from) +
               " to " + exact_text(hours.to));
  }
  return errors.count() == before ? hours : model::WorkHours{};
}

void write_work_hours(JsonWriter& json, const model::WorkHours& hours) {
  json.begin_object(JsonWriter::Layout::one_line).key("days").begin_list();
  for (std::size_t day = 0; day < kDayNames.size(); ++day) {
    if (hours.days[day]) json.text(kDayNames[day]);
  }
  json.end().key("from").exact(hours.from).key("to").exact(hours.to).end();
}

std::string encode_work_hours(const model::WorkHours& hours) {
  std::string text;
  for (const bool day : hours.days) text += day ? '1' : '0';
  return text + '_' + exact_text(hours.from) + '_' + exact_text(hours.to);
}

std::optional<model::WorkHours> decode_work_hours(std::string_view text) {
  const auto parts = split(text, '_');
  model::WorkHours hours;
  if (parts.size() != 3 || parts[0].size() != hours.days.size()) return std::nullopt;
  if (parts[0].find_first_not_of("01") != std::string_view::npos) return std::nullopt;
  for (std::size_t day = 0; day < hours.days.size(); ++day) hours.days[day] = parts[0][day] == '1';
  hours.from = decimal(parts[1]).value_or(-1);
  hours.to = decimal(parts[2]).value_or(-1);
  const bool some_day = parts[0].find('1') != std::string_view::npos;
  const bool possible = hours.from >= 0 && hours.to <= kMidnight && hours.to - hours.from >= kLeastWorkday;
  return some_day && possible ? std::optional(hours) : std::nullopt;
}

}  // namespace journey::scenario
