#include "sim/scenario/reading/work_hours.h"

#include <algorithm>

#include "sim/scenario/number_text.h"

namespace journey::scenario {
namespace {

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
           "must last at least " + exact_text(kLeastWorkday) + " hours, but runs from " + exact_text(hours.from) +
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

}  // namespace journey::scenario
