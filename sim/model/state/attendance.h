#pragma once
// Who is at work at what time, by the shifts, and how much of a stretch of time is working time.
//
// Rule: work continues only while the person doing it is there, except that a person on call works at any hour.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

inline const Shift& shift_of(const OrganisationState& s, const PersonState& person) { return s.shifts[person.shift]; }

/// Counts the abilities of the members of `team` who are at work now.
void note_who_is_there(const OrganisationState& s, TeamState& team);

/// Whether `person` is at work at this hour.
inline bool attends(const OrganisationState& s, Index person) { return shift_of(s, s.people[person]).moment.open; }

/// The shift whose hours count for `task` when `person` does it.
inline ShiftIndex hours_counted(const PersonState& person, const Task& task) {
  return task.night ? kAnyHour : person.shift;
}

/// How much of [from, to) was working time by `shift`.
inline engine::Duration worked_between(const OrganisationState& s, ShiftIndex shift, engine::Time from,
                                       engine::Time to) {
  return shift == kAnyHour ? to - from : s.shifts[shift].calendar.working_between(from, to);
}

/// The end of `work` that begins at `from`, by `shift`.
inline engine::Time done_after(const OrganisationState& s, ShiftIndex shift, engine::Time from, engine::Duration work) {
  return shift == kAnyHour ? from + work : s.shifts[shift].calendar.add_working(from, work);
}

}  // namespace journey::model
