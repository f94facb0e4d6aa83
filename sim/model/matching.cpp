#include "sim/model/matching.h"

#include <algorithm>

#include "sim/model/team_clocks.h"

namespace journey::model {

using engine::Duration;

namespace {

/// From this skill on a step is one's own trade: preferred over helping out elsewhere.
constexpr double kOwnTrade = 0.6;
/// Nobody leaves their own trade for more than about a day's work, if somebody else masters it.
constexpr Duration kHelpedOut = engine::hours(8);

double skill_of(const OrganisationState& s, Index person, Step step) { return s.skill[person][index_of(step)]; }

bool would_help(const OrganisationState& s, const Task& task) {
  const bool nobody_masters_it = s.teams[task.team].masters[index_of(task.step)] == 0;
  return nobody_masters_it || task.relearning + task.content <= kHelpedOut;
}

bool has_skill_for(const OrganisationState& s, Index person, const Task& task) {
  const double skill = skill_of(s, person, task.step);
  return skill >= s.world.work_least_skill && (skill >= kOwnTrade || would_help(s, task));
}

/// Who may not do it does it after all if nobody else would.
bool can_do(const OrganisationState& s, Index person, const Task& task) {
  if (!has_skill_for(s, person, task)) return false;
  if (task.not_by != person) return true;
  const std::vector<Index>& members = s.teams[task.team].members;
  return std::none_of(members.begin(), members.end(),
                      [&](Index other) { return other != person && has_skill_for(s, other, task); });
}

/// Whether somebody who has just finished has something else to do before a new `task`.
bool would_pass_over(const OrganisationState& s, Index person, const Task& task) {
  if (s.people[person].paused != kNone) return !is_incident(task);
  const Index waits = choose_task(s, person).task;
  if (waits == kNone) return false;
  const auto is_own = [&](const Task& any) {
    return any.priority <= static_cast<std::uint8_t>(Priority::urgent) || skill_of(s, person, any.step) >= kOwnTrade;
  };
  if (is_own(s.tasks[waits]) != is_own(task)) return is_own(s.tasks[waits]);
  return s.tasks[waits].priority <= task.priority;
}

/// How many others of the team are called before `person` this week: standby goes round among those who are able.
std::uint32_t turn_on_call(const OrganisationState& s, Index person, const Task& task) {
  const TeamState& team = s.teams[task.team];
  const std::uint32_t able = std::max(1U, team.able[index_of(task.step)]);
  std::uint32_t place = 0;
  for (const Index member : team.members) {
    if (member == person) break;
    place += skill_of(s, member, task.step) >= s.world.work_least_skill ? 1U : 0U;
  }
  const auto week = static_cast<std::uint32_t>(s.now.ms / (7 * engine::kDay.ms));
  return (place + able - week % able) % able;
}

bool outranks(const Task& task, const Task& theirs) {
  if (theirs.night) return false;
  return is_incident(task) ? theirs.priority > task.priority : !is_incident(theirs);
}

}  // namespace

bool is_incident(const Task& task) { return task.priority <= static_cast<std::uint8_t>(Priority::incident); }

bool is_limited(const Task& task) {
  return task.purpose == Purpose::code && task.priority > static_cast<std::uint8_t>(Priority::urgent);
}

bool is_held_back(const OrganisationState& s, const Task& task) {
  return is_limited(task) && at_limit(s, s.teams[task.team]) && !s.changes[task.subject].started;
}

bool may_work_now(const OrganisationState& s, const Task& task) { return task.night || s.hours.is_open(s.now); }

QueuePlace choose_task(const OrganisationState& s, Index person) {
  const TeamState& team = s.teams[s.people[person].team];
  QueuePlace help;
  for (std::size_t c = 0; c < kPriorityCount; ++c) {
    Index before = kNone;
    for (Index t = team.queue[c].head; t != kNone; before = t, t = s.tasks[t].next) {
      const Task& task = s.tasks[t];
      if (!can_do(s, person, task) || is_held_back(s, task) || !may_work_now(s, task)) continue;
      const bool urgent = c <= static_cast<std::size_t>(Priority::urgent);
      if (urgent || skill_of(s, person, task.step) >= kOwnTrade) return {before, t};
      if (help.task == kNone) help = {before, t};
    }
  }
  return help;
}

QueuePlace choose_incident(const OrganisationState& s, Index person) {
  const TeamState& team = s.teams[s.people[person].team];
  for (std::size_t c = 0; c <= static_cast<std::size_t>(Priority::incident); ++c) {
    Index before = kNone;
    for (Index t = team.queue[c].head; t != kNone; before = t, t = s.tasks[t].next) {
      if (can_do(s, person, s.tasks[t]) && may_work_now(s, s.tasks[t])) return {before, t};
    }
  }
  return {};
}

Index best_idle(const OrganisationState& s, const Task& task) {
  Index best = kNone;
  for (const Index person : s.teams[task.team].members) {
    if (s.people[person].task != kNone || !can_do(s, person, task)) continue;
    if (s.people[person].finishing && would_pass_over(s, person, task)) continue;
    if (best == kNone || skill_of(s, person, task.step) > skill_of(s, best, task.step)) best = person;
  }
  return best;
}

bool is_off_hours(const OrganisationState& s, const Task& task) { return task.night && !s.hours.is_open(s.now); }

bool pulls(const OrganisationState&, const Task& task) { return is_incident(task); }

Index on_call(const OrganisationState& s, const Task& task) {
  Index best = kNone;
  for (const Index person : s.teams[task.team].members) {
    const PersonState& p = s.people[person];
    if (!can_do(s, person, task)) continue;
    if (p.task != kNone && s.tasks[p.task].night) continue;
    if (p.finishing && would_pass_over(s, person, task)) continue;
    if (best == kNone || turn_on_call(s, person, task) < turn_on_call(s, best, task)) best = person;
  }
  return best;
}

Index least_busy(const OrganisationState& s, const Task& task) {
  Index best = kNone;
  for (const Index person : s.teams[task.team].members) {
    if (s.people[person].task == kNone || !can_do(s, person, task)) continue;
    const Task& theirs = s.tasks[s.people[person].task];
    if (!outranks(task, theirs)) continue;
    if (best == kNone) best = person;
    const Task& least = s.tasks[s.people[best].task];
    const bool better = skill_of(s, person, task.step) > skill_of(s, best, task.step);
    if (theirs.priority > least.priority || (theirs.priority == least.priority && better)) best = person;
  }
  return best;
}

Index owner_of(const OrganisationState& s, Step step, std::uint32_t service) {
  const std::size_t place = index_of(step);
  std::uint32_t able = 0;
  std::uint32_t owners = 0;
  for (const TeamState& team : s.teams) {
    owners += team.owns[place] ? 1U : 0U;
    able += team.owns[place] && team.able[place] > 0 ? 1U : 0U;
  }
  std::uint32_t wanted = service % (able > 0 ? able : owners);
  for (Index t = 0; t < s.teams.size(); ++t) {
    if (!s.teams[t].owns[place] || (able > 0 && s.teams[t].able[place] == 0)) continue;
    if (wanted == 0) return t;
    --wanted;
  }
  return kNone;
}

void count_able(OrganisationState& s) {
  for (TeamState& team : s.teams) {
    team.able = {};
    team.masters = {};
    for (const Index person : team.members) {
      for (std::size_t step = 0; step < kStepCount; ++step) {
        team.able[step] += s.skill[person][step] >= s.world.work_least_skill ? 1U : 0U;
        team.masters[step] += s.skill[person][step] >= kOwnTrade ? 1U : 0U;
      }
    }
  }
}

}  // namespace journey::model
