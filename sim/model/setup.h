#pragma once
// The state an organisation's run begins with: its people in their teams, nothing to do, the first arrivals and
// dates on the calendar.

#include <cstdint>
#include <vector>

#include "sim/model/organisation_state.h"

namespace journey::model {

OrganisationState initial_state(const Scenario& scenario, const Organisation& organisation, const Luck& luck,
                                const std::vector<Intervention>& decisions);

/// Lists `intervention` by its day if it concerns `organisation`. It is not an event of the calendar, so that what is
/// still to be decided leaves no trace in the history before its day.
void plan_intervention(OrganisationState& s, const Organisation& organisation, const Intervention& intervention);

}  // namespace journey::model
