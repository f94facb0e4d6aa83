#pragma once
// The books as JSON members: where the hours of changes and of people went, and the money.

#include <cstdint>

#include "sim/model/measures.h"
#include "sim/scenario/json_writer.h"

namespace journey::report {

/// lead_time_by_cause_hours, flow_time_by_cause_hours and both by pass (their values add up to the means),
/// hours_by_work (to hours_available) and money_by_account (to money_total). `measurement` may be the sum of several
/// `replications`; hours and money are then those of the mean one.
void write_books(scenario::JsonWriter& json, const model::Measurement& measurement, std::uint32_t replications = 1);

}  // namespace journey::report
