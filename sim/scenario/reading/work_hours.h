#pragma once
// A person's working hours, in scenario files: {"days": ["mon", "tue"], "from": 9, "to": 13}; omitted keys have
// their usual values.

#include <string_view>

#include "sim/model/scenario.h"
#include "sim/scenario/json_writer.h"
#include "sim/scenario/reading/value_reader.h"

namespace journey::scenario {

inline constexpr std::array<std::string_view, 7> kDayNames = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
inline constexpr double kMidnight = 24;
inline constexpr double kLeastWorkday = 0.25;  ///< hours between coming and going

/// Errors: added where they are; the usual hours are given then.
model::WorkHours read_work_hours(const Place& place, ReadErrors& errors);
void write_work_hours(JsonWriter& json, const model::WorkHours& hours);

}  // namespace journey::scenario
