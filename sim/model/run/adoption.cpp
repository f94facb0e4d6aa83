#include "sim/model/run/adoption.h"

#include <algorithm>

#include "sim/model/people/staffing.h"
#include "sim/model/people/turnover.h"
#include "sim/model/practice.h"
#include "sim/model/run/reorganising.h"
#include "sim/model/state/schedule.h"

namespace journey::model {

namespace {

/// This part of the ramp is over before anything gets better.
constexpr double kNothingYet = 0.25;
constexpr double kHoursOfWeek = 40;

double weeks_of(const Practice& practice) { return std::max(1.0, practice.ramp_days / 7); }

double progress_of(const OrganisationState& s, const Adoption& adoption, const Practice& practice) {
  const double passed = engine::to_days(s.now - adoption.begun) / std::max(7.0, practice.ramp_days);
  return std::clamp((passed - kNothingYet) / (1 - kNothingYet), 0.0, 1.0);
}

void move_parameters(OrganisationState& s, const Adoption& adoption, const Practice& practice) {
  const double progress = progress_of(s, adoption, practice);
  Practices practices = s.practices;
  for (const Move& move : practice.moves) {
    const double from = adoption.from.*move.parameter;
    const double to = adoption.toward.*move.parameter;
    if (progress >= 1) {
      practices.*move.parameter = to;
    } else if (!move.whole) {
      practices.*move.parameter = from + (to - from) * progress;
    }
  }
  set_practices(s, practices);
}

void ask_to_improve(OrganisationState& s, Index person, double hours) {
  Task task;
  task.purpose = Purpose::improve;
  task.work = Work::improvement;
  task.step = trade_of(s, person);
  task.priority = static_cast<std::uint8_t>(Priority::chore);
  task.team = s.people[person].team;
  task.content = engine::hours(hours);
  submit(s, task);
}

void spend_week(OrganisationState& s, const Practice& practice) {
  double people = 0;
  for (const PersonState& person : s.people) people += person.gone ? 0 : 1;
  const double each = practice.cost_hours / weeks_of(practice) / people + practice.dip * kHoursOfWeek;
  const Index everybody = static_cast<Index>(s.people.size());
  for (Index person = 0; person < everybody; ++person) {
    if (!s.people[person].gone) ask_to_improve(s, person, each);
  }
}

}  // namespace

void begin_adoption(OrganisationState& s, std::uint32_t practice, const Practices& toward) {
  s.adoptions.push_back({practice, s.practices, toward, s.now});
  adoption_step(s, static_cast<std::uint32_t>(s.adoptions.size() - 1));
}

void adoption_step(OrganisationState& s, std::uint32_t place) {
  const Adoption adoption = s.adoptions[place];
  const Practice& practice = practices()[adoption.practice];
  move_parameters(s, adoption, practice);
  if (progress_of(s, adoption, practice) < 1) {
    schedule(s, s.now + engine::kWeek, EventKind::adoption_step, place);
    return spend_week(s, practice);
  }
  if (practice.regroups) remove_walls(s);
}

}  // namespace journey::model
