#pragma once
// The consequences of a change of people or teams: ownership is counted again, and work that nobody in its team can do
// now goes to a team that can.

#include <cstdint>
#include <vector>

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Counts again, team by team, the members' abilities and the changes that count towards each limit.
void count_again(OrganisationState& s);

/// The service that a queued task is for; requests without a service go to the teams in turn.
std::uint32_t service_of(const OrganisationState& s, const Task& task);

/// Assigns `tasks` that were taken from queues or people: to the team that had them, or to the owner of the step
/// if nobody left in that team can do it.
void hand_out_again(OrganisationState& s, const std::vector<Task>& tasks);

}  // namespace journey::model
