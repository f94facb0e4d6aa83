#pragma once
// Staffing: tasks wait in their team's queue, people take the most important one they can do, the
// best-skilled first; incidents call people away, who then return to their tasks.
//
// Source: priority queue with pre-emption and resumption (Law, ch. 1-2); loss at each resumption after
//         Weinberg, "Quality Software Management" (1992).
// Rules:  one person, one task at an instant. Outside working hours only night tasks are taken up.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Gives `task` (team, purpose, step, subject and effort set) to somebody, or queues it.
void submit(OrganisationState& s, const Task& task);

/// Gives waiting work to the free people of `team`, as far as possible. Costs nothing if nothing can have changed
/// since the last call: a team is settled until a limit, the hour or the people change.
void assign(OrganisationState& s, Index team);
void assign_all(OrganisationState& s);

/// Calls people, at the beginning of the day, to the incidents that nobody was there for.
void call_people_in(OrganisationState& s);

/// Ends the task of `person`, books it, and returns it. The consequences of the task do not overtake the work that
/// waits for the person; go_on() must follow.
Task finish(OrganisationState& s, Index person);

/// A person who has finished continues with a waiting incident, else with the task they were called away from, else
/// with the queue of their team.
void go_on(OrganisationState& s, Index person);

/// Takes all tasks that `person` has or was called away from; the work done is booked.
std::vector<Task> drop_tasks(OrganisationState& s, Index person);

/// Takes every queued task out of every queue, in the order of teams and queues; its wait so far is booked.
std::vector<Task> withdraw_queued(OrganisationState& s);

}  // namespace journey::model
