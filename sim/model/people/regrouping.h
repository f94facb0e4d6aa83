#pragma once
// What follows when people or teams have changed: who owns what is counted again, and work that nobody in its team can
// do any more goes to a team that can.

#include <cstdint>
#include <vector>

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Counts again, team by team, who can do what and what counts towards whose limits.
void count_again(OrganisationState& s);

/// The service a queued task is for; requests of no service go to the teams in turn.
std::uint32_t service_of(const OrganisationState& s, const Task& task);

/// Gives out `tasks` that were taken from queues or people: to the team that had them, or to the owner of the step
/// where nobody is left who can do it.
void hand_out_again(OrganisationState& s, const std::vector<Task>& tasks);

}  // namespace journey::model
