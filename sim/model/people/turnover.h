#pragma once
// People who join and leave during a run.
//
// Source: newcomers at half speed for some 80 days, and their mentors: Abdel-Hamid and Madnick,
//         "Software Project Dynamics" (1991), after Brooks's law.

#include <string_view>

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// `person` joins team number `team` (the last one, if there are fewer) as a newcomer.
void hire(OrganisationState& s, const Person& person, Index team);

/// The person called `name` leaves now; their task goes back to their team. Does nothing if there is no such person.
void leave(OrganisationState& s, std::string_view name);

/// The trade of a person: the step they do best; the first of equals.
Step trade_of(const OrganisationState& s, Index person);

}  // namespace journey::model
