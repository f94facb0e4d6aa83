#include "sim/model/effort.h"

#include <algorithm>

namespace journey::model {

using engine::Duration;

namespace {

/// Above this a team does nothing but talk; the formula is not meant for such teams.
constexpr double kMostCoordination = 0.6;

bool is_new(const OrganisationState& s, Index person) {
  const PersonState& p = s.people[person];
  return p.newcomer && engine::to_days(s.now - p.joined) < s.world.people_newcomer_days;
}

/// Share of a team's time that goes into showing newcomers around.
double mentoring_share(const OrganisationState& s, const TeamState& team) {
  if (s.newcomers == 0) return 0;
  double newcomers = 0;
  for (const Index person : team.members) newcomers += is_new(s, person) ? 1 : 0;
  return s.world.people_mentoring * newcomers / static_cast<double>(team.members.size());
}

double coordination_share(const OrganisationState& s, const Task& task) {
  if (task.night) return 0;
  const TeamState& team = s.teams[task.team];
  const double n = static_cast<double>(team.members.size());
  const double talking = s.world.work_coordination_per_pair * n * (n - 1) / 2;
  return std::min(talking + mentoring_share(s, team), kMostCoordination);
}

/// Newcomers begin at part of their speed and reach it evenly.
double familiarity(const OrganisationState& s, Index person) {
  if (!is_new(s, person)) return 1;
  const double passed = engine::to_days(s.now - s.people[person].joined) / s.world.people_newcomer_days;
  return s.world.people_newcomer_speed + (1 - s.world.people_newcomer_speed) * passed;
}

/// Effort done in an hour of working time.
double pace(const OrganisationState& s, Index person, const Task& task) {
  const double least = s.world.work_speed_at_no_skill;
  const double speed = least + (1 - least) * s.skill[person][index_of(task.step)];
  return speed * familiarity(s, person) * (1 - coordination_share(s, task));
}

Duration scaled(Duration effort, double factor) {
  return {static_cast<std::int64_t>(static_cast<double>(effort.ms) * factor + 0.5)};
}

Duration time_for(Duration effort, double pace) { return scaled(effort, 1 / pace); }

/// What is left of `part` after `taken` of it went into talking; the largest part bears it first.
Duration less(Duration part, Duration taken) { return part - std::min(part, taken); }

}  // namespace

Duration Parts::own_content() const { return less(content, coordination); }
Duration Parts::own_relearning() const { return less(relearning, coordination - (content - own_content())); }
Duration Parts::own_switching() const {
  return less(switching, coordination - (content - own_content()) - (relearning - own_relearning()));
}

Duration duration_for(const OrganisationState& s, Index person, const Task& task) {
  const double p = pace(s, person, task);
  return task.switching + time_for(task.relearning, p) + time_for(task.content, p);
}

Parts parts_of(const OrganisationState& s, const Task& task, Duration worked) {
  Parts parts;
  parts.switching = std::min(worked, task.switching);
  parts.relearning = std::min(worked - parts.switching, time_for(task.relearning, pace(s, task.person, task)));
  parts.content = worked - parts.switching - parts.relearning;
  parts.coordination = scaled(worked - parts.switching, coordination_share(s, task));
  return parts;
}

Parts parts_done(const OrganisationState& s, const PersonState& person, const Task& task) {
  const Duration worked = task.night ? s.now - person.since : s.hours.working_between(person.since, s.now);
  return parts_of(s, task, worked);
}

void spend_effort(const OrganisationState& s, const PersonState& person, Task& task) {
  const Parts parts = parts_done(s, person, task);
  const double p = pace(s, task.person, task);
  task.switching -= parts.switching;
  task.relearning = less(task.relearning, scaled(parts.relearning, p));
  task.content = less(task.content, scaled(parts.content, p));
}

}  // namespace journey::model
