#pragma once
// The books of a person: every working millisecond goes to one kind of work.

#include "sim/model/books/charging.h"
#include "sim/model/books/effort.h"
#include "sim/model/state/attendance.h"
#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// The kinds of work that a stretch on `task`, split into `parts`, was spent on.
inline Spent spent_on(const Task& task, const Parts& parts) {
  const Work work = task.pass != Pass::first && task.work == Work::new_work ? Work::rework : task.work;
  return {parts.coordination, parts.own_switching, parts.own_relearning, parts.own_content, work};
}

/// Adds such a stretch to the person's books.
inline void book_work(PersonState& person, const Spent& spent, engine::Duration overtime) {
  person.overtime += overtime;
  add_spent(person.booked, spent);
}

/// The person's next stretch begins now.
inline void start_stretch(const OrganisationState& s, PersonState& person) {
  person.since = s.now;
  person.opened = shift_of(s, person).moment.opened;
}

/// Adds the time since `person.since` to the books of a person with no task; their next stretch begins now.
inline void book_idleness(const OrganisationState& s, PersonState& person) {
  person.booked[index_of(person.holding > 0 ? Work::waiting : Work::idle)] +=
      shift_of(s, person).moment.opened - person.opened;
  start_stretch(s, person);
}

/// Adds the time since `person.since` to the person's books, with or without a task. The task keeps its effort.
void book_person(const OrganisationState& s, PersonState& person);

}  // namespace journey::model
