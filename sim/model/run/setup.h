#pragma once
// The state an organisation's run begins with: its people in their teams, nothing to do, the first arrivals and
// dates on the calendar.

#include <cstdint>
#include <vector>

#include "sim/model/state/organisation_state.h"

namespace journey::model {

OrganisationState initial_state(const Scenario& scenario, const Organisation& organisation, const Luck& luck,
                                const std::vector<Intervention>& decisions);

/// What concerns `organisation`, by day: the scenario's own events and after them, on the same day, `decisions`. They
/// are no events of the calendar, so that what is still to come leaves no trace in the history before its day.
std::vector<Intervention> planned_interventions(const Scenario& scenario, const Organisation& organisation,
                                                const std::vector<Intervention>& decisions);

/// Whether both do the same to the same on the same day.
bool is_same(const Intervention& a, const Intervention& b);

}  // namespace journey::model
