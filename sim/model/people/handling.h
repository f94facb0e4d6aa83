#pragma once
// Taking up and stopping a task: the bookings when a task is queued, begun, stopped or left for an incident.
//
// Rule: a stretch of work is split into switching, relearning and content when it ends, not before.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Puts a task into its team's queue; its waiting begins.
void enqueue(OrganisationState& s, Index task);

/// Takes a task out of its queue and books its wait. `before`: the one ahead of it in the queue.
void dequeue(OrganisationState& s, Index before, Index task);

/// `change` is no longer anybody's item: another team has it, or it is in production.
void let_go(OrganisationState& s, Index change);

/// `person`, who has no task, takes up `task`.
void begin(OrganisationState& s, Index person, Index task);

/// Books the work since the task was taken up; the rest of its effort stays.
void stop(OrganisationState& s, Index person);

/// `person` no longer has a task.
void lay_down(OrganisationState& s, PersonState& person);

/// Books everybody's work so far at their pace until now: before teams change, or when the books are read.
void take_stock(OrganisationState& s);

/// Everybody continues at the pace that their team has now. Requires: take_stock() at this instant, before the teams
/// changed.
void change_pace(OrganisationState& s);

/// `person` leaves their task for something more urgent and will come back to it.
void call_away(OrganisationState& s, Index person);

}  // namespace journey::model
