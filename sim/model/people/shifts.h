#pragma once
// When people are at work. Whoever works the usual hours shares the first shift; other hours are shifts of their own.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// The shift with these hours. A new one is there from now on, and its days will begin.
ShiftIndex shift_for(OrganisationState& s, const WorkHours& hours);

/// Puts the next beginning of the shift's day on the calendar.
void schedule_day(OrganisationState& s, ShiftIndex shift);

}  // namespace journey::model
