#pragma once
// Taking a task in hand and laying it down: what is booked when a task is queued, begun, stopped or left for an
// incident.
//
// Rule: a stretch of work is split into finding back, relearning and content when it ends, not before.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Puts a task into its team's queue; its waiting begins.
void enqueue(OrganisationState& s, Index task);

/// Takes a task out of its queue, its waiting booked. `before`: the one ahead of it in the queue.
void dequeue(OrganisationState& s, Index before, Index task);

/// `change` is nobody's item any more: another team has it, or it is in production.
void let_go(OrganisationState& s, Index change);

/// `person`, who has nothing in hand, takes `task` up.
void begin(OrganisationState& s, Index person, Index task);

/// Books what was done since the task was taken up; the rest of its effort stays.
void stop(OrganisationState& s, Index person);

/// `person` has nothing in hand any more.
void lay_down(OrganisationState& s, PersonState& person);

/// Books what everybody has done so far at the pace they did it: before teams change, or when the books are opened.
void take_stock(OrganisationState& s);

/// Lets everybody go on at the pace that holds in their team now. Requires: take_stock() at this instant, before the
/// teams changed.
void change_pace(OrganisationState& s);

/// `person` leaves their task for something more urgent and will come back to it.
void call_away(OrganisationState& s, Index person);

}  // namespace journey::model
