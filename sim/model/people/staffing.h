#pragma once
// Who does what: tasks wait in their team's queue, people take the most important one they can do, the
// best-skilled first; incidents pull people away and give them back.
//
// Source: priority queue with pre-emption and resumption (Law, ch. 1-2); loss at each resumption after
//         Weinberg, "Quality Software Management" (1992).
// Rules:  one person, one task at an instant. Outside working hours only night tasks are taken up.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Gives `task` (team, purpose, step, subject and effort set) to somebody, or queues it.
void submit(OrganisationState& s, const Task& task);

/// Gives waiting work to whoever is free in `team`, as far as it goes. Costs nothing where nothing can have changed
/// since the last time: what a team can do is settled until a limit, the hour or the people change.
void assign(OrganisationState& s, Index team);
void assign_all(OrganisationState& s);

/// Calls people to the incidents that nobody was there for; when the day begins.
void call_people_in(OrganisationState& s);

/// Ends the task of `person`, books it, and returns it. What the task sets off does not get before what waits for the
/// person; go_on() must follow.
Task finish(OrganisationState& s, Index person);

/// Lets somebody who has finished go on: with an incident that waits, else with what they were called away from, else
/// with what waits for their team.
void go_on(OrganisationState& s, Index person);

/// Takes everything `person` has in hand or was called away from, what was done of it booked.
std::vector<Task> drop_tasks(OrganisationState& s, Index person);

/// Takes every queued task out of every queue, its waiting so far booked; in the order of teams and queues.
std::vector<Task> withdraw_queued(OrganisationState& s);

}  // namespace journey::model
