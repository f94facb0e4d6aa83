#include "sim/model/people/shifts.h"

#include "sim/model/event_kind.h"
#include "sim/model/state/schedule.h"

namespace journey::model {

namespace {

engine::WorkCalendar calendar_of(const WorkHours& hours) {
  std::vector<engine::WeekInterval> open;
  for (std::size_t day = 0; day < hours.days.size(); ++day) {
    const engine::Duration midnight = engine::days(static_cast<double>(day));
    if (hours.days[day]) open.push_back({midnight + engine::hours(hours.from), midnight + engine::hours(hours.to)});
  }
  return engine::WorkCalendar(open);
}

}  // namespace

ShiftIndex shift_for(OrganisationState& s, const WorkHours& hours) {
  for (std::size_t i = 0; i < s.shifts.size(); ++i) {
    if (s.shifts[i].hours == hours) return static_cast<ShiftIndex>(i);
  }
  Shift shift{hours, calendar_of(hours), {}};
  shift.moment = shift.calendar.moment(s.now);
  s.shifts.push_back(shift);
  const auto added = static_cast<ShiftIndex>(s.shifts.size() - 1);
  if (added != kUsualShift) schedule_day(s, added);
  return added;
}

void schedule_day(OrganisationState& s, ShiftIndex shift) {
  const Shift& day = s.shifts[shift];
  const engine::Time begins = day.moment.open ? day.calendar.next_open(day.moment.until) : day.moment.until;
  schedule(s, begins, EventKind::day_starts, shift);
}

}  // namespace journey::model
