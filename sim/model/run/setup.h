#pragma once
// The state an organisation's run begins with: its people in their teams, nothing to do, the first arrivals and
// dates on the calendar.

#include <cstdint>
#include <vector>

#include "sim/model/state/organisation_state.h"

namespace journey::model {

OrganisationState initial_state(const Scenario& scenario, const Organisation& organisation, const Luck& luck,
                                const std::vector<Intervention>& decisions);

/// The interventions in `organisation`, by day: the scenario's own events and after them, on the same day,
/// `decisions`. They are not on the event calendar, so that they leave no trace in the history before their day.
std::vector<Intervention> planned_interventions(const Scenario& scenario, const Organisation& organisation,
                                                const std::vector<Intervention>& decisions);

/// Whether both make the same change to the same organisation on the same day.
bool is_same(const Intervention& a, const Intervention& b);

}  // namespace journey::model
