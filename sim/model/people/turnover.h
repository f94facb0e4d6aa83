#pragma once
// People who come and go during a run.
//
// Source: newcomers at half speed for some 80 days, and those who show them around: Abdel-Hamid and Madnick,
//         "Software Project Dynamics" (1991), after Brooks's law.

#include <string_view>

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// `person` joins team number `team` (the last one, if there are fewer) and begins to learn.
void hire(OrganisationState& s, const Person& person, Index team);

/// Whoever is called `name` goes now; what they had in hand goes back to their team. Nothing, if nobody is.
void leave(OrganisationState& s, std::string_view name);

/// The trade of a person: the step they do best; the first of equals.
Step trade_of(const OrganisationState& s, Index person);

}  // namespace journey::model
