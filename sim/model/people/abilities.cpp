#include "sim/model/people/abilities.h"

#include <algorithm>

#include "sim/model/books/effort.h"
#include "sim/model/state/attendance.h"

namespace journey::model {

namespace {

/// The skill from which a step is a person's own trade.
constexpr double kOwnTrade = 0.6;

Ability ability_of(const World& world, const PerStep<double>& skill) {
  Ability ability;
  const double least = world.work_speed_at_no_skill;
  for (std::size_t step = 0; step < kStepCount; ++step) {
    ability.speed[step] = least + (1 - least) * skill[step];
    const auto bit = static_cast<std::uint8_t>(1U << step);
    if (skill[step] >= world.work_least_skill) ability.able |= bit;
    if (skill[step] >= kOwnTrade) ability.masters |= bit;
  }
  return ability;
}

void count_members(OrganisationState& s, TeamState& team) {
  const double n = static_cast<double>(team.members.size());
  team.talking = std::min(s.world.work_coordination_per_pair * n * (n - 1) / 2, kMostTalking);
  team.able = {};
  team.masters = {};
  team.seats.clear();
  team.settled = false;
  for (const Index person : team.members) {
    Ability& ability = s.ability[person];
    for (std::size_t step = 0; step < kStepCount; ++step) {
      ability.pace[step] = pace_of(ability.speed[step], team.talking);
      team.able[step] += std::uint32_t{ability.able} >> step & 1U;
      team.masters[step] += std::uint32_t{ability.masters} >> step & 1U;
    }
    s.people[person].seat = static_cast<Index>(team.seats.size());
    team.seats.push_back({person, ability.able, ability.masters, s.people[person].task == kNone});
  }
  note_who_is_there(s, team);
}

std::vector<Index> owners_of(const OrganisationState& s, std::size_t step) {
  std::vector<Index> owners;
  std::vector<Index> able;
  for (Index team = 0; team < s.teams.size(); ++team) {
    if (!s.teams[team].owns[step]) continue;
    owners.push_back(team);
    if (s.teams[team].able[step] > 0) able.push_back(team);
  }
  return able.empty() ? owners : able;
}

}  // namespace

void count_able(OrganisationState& s) {
  s.ability.clear();
  for (const PerStep<double>& skill : s.skill) s.ability.push_back(ability_of(s.world, skill));
  for (TeamState& team : s.teams) count_members(s, team);
  for (std::size_t step = 0; step < kStepCount; ++step) s.owners[step] = owners_of(s, step);
}

}  // namespace journey::model
