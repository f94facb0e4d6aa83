#include "sim/model/books/person_hours.h"

namespace journey::model {

void book_person(const OrganisationState& s, PersonState& person) {
  if (person.task == kNone) return book_idleness(s, person);
  const Task& task = s.tasks[person.task];
  const Parts parts = parts_done(s, person, task);
  book_work(person, spent_on(task, parts), parts.overtime);
}

}  // namespace journey::model
