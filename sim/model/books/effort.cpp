#include "sim/model/books/effort.h"

#include <algorithm>

#include "sim/model/state/attendance.h"

namespace journey::model {

using engine::Duration;

namespace {

bool is_new(const OrganisationState& s, Index person) {
  const PersonState& p = s.people[person];
  return p.newcomer && engine::to_days(s.now - p.joined) < s.world.people_newcomer_days;
}

/// Share of a team's time that goes into mentoring newcomers.
double mentoring_share(const OrganisationState& s, const TeamState& team) {
  if (s.newcomers == 0) return 0;
  double newcomers = 0;
  for (const Index person : team.members) newcomers += is_new(s, person) ? 1 : 0;
  return s.world.people_mentoring * newcomers / static_cast<double>(team.members.size());
}

double coordination_share(const OrganisationState& s, const Task& task) {
  if (task.night) return 0;
  const TeamState& team = s.teams[task.team];
  return std::min(team.talking + mentoring_share(s, team), kMostTalking);
}

/// Newcomers begin at part of their speed and reach it linearly.
double familiarity(const OrganisationState& s, Index person) {
  if (!is_new(s, person)) return 1;
  const double passed = engine::to_days(s.now - s.people[person].joined) / s.world.people_newcomer_days;
  return s.world.people_newcomer_speed + (1 - s.world.people_newcomer_speed) * passed;
}

Pace pace(const OrganisationState& s, Index person, const Task& task) {
  const Ability& ability = s.ability[person];
  const std::size_t step = index_of(task.step);
  if (s.newcomers == 0 && !task.night) return ability.pace[step];
  return pace_of(ability.speed[step] * familiarity(s, person), coordination_share(s, task));
}

Duration scaled(Duration effort, double factor) {
  return {static_cast<std::int64_t>(static_cast<double>(effort.ms) * factor + 0.5)};
}

Duration time_for(Duration effort, const Pace& pace) { return effort.ms == 0 ? effort : scaled(effort, pace.time); }

/// The rest of `part` after `taken` of it went into talking, which the largest part loses first.
Duration less(Duration part, Duration taken) { return part - std::min(part, taken); }

void take_out_coordination(Parts& parts) {
  Duration left = parts.coordination;
  parts.own_content = less(parts.content, left);
  left -= parts.content - parts.own_content;
  parts.own_relearning = less(parts.relearning, left);
  left -= parts.relearning - parts.own_relearning;
  parts.own_switching = less(parts.switching, left);
}

}  // namespace

Duration duration_for(const OrganisationState& s, Index person, const Task& task) {
  const Pace p = pace(s, person, task);
  return task.switching + time_for(task.relearning, p) + time_for(task.content, p);
}

Parts parts_done(const OrganisationState& s, const PersonState& person, const Task& task) {
  const Duration open = shift_of(s, person).moment.opened - person.opened;
  const Duration worked = task.night ? s.now - person.since : open;
  const Pace p = pace(s, task.person, task);
  Parts parts;
  parts.overtime = worked - open;
  parts.pace = p.effort;
  parts.switching = std::min(worked, task.switching);
  parts.relearning = std::min(worked - parts.switching, time_for(task.relearning, p));
  parts.content = worked - parts.switching - parts.relearning;
  parts.coordination = scaled(worked - parts.switching, p.talking);
  take_out_coordination(parts);
  return parts;
}

void spend_effort(const Parts& parts, Task& task) {
  task.switching -= parts.switching;
  task.relearning = less(task.relearning, scaled(parts.relearning, parts.pace));
  task.content = less(task.content, scaled(parts.content, parts.pace));
}

}  // namespace journey::model
