#pragma once
// When people are at work. People with the usual hours share the first shift; other hours have shifts of their own.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// The shift with these hours. A new one exists from now on, and its days are scheduled.
ShiftIndex shift_for(OrganisationState& s, const WorkHours& hours);

/// Puts the next beginning of the shift's day on the calendar.
void schedule_day(OrganisationState& s, ShiftIndex shift);

}  // namespace journey::model
