#include "sim/model/people/regrouping.h"

#include "sim/model/books/team_clocks.h"
#include "sim/model/people/abilities.h"
#include "sim/model/people/backlog.h"
#include "sim/model/people/handling.h"
#include "sim/model/people/staffing.h"
#include "sim/model/state/owners.h"
#include "sim/model/state/subjects.h"

namespace journey::model {

namespace {

void recount_started(OrganisationState& s) {
  for (TeamState& team : s.teams) team.started = 0;
  for (Change& change : s.changes) {
    if (change.limited) ++s.teams[owner_of(s, Step::code, change.service)].started;
  }
}

void count_backlogs(OrganisationState& s) {
  for (TeamState& team : s.teams) team.backlog = 0;
  s.backlog = 0;
  for (const Feature& feature : s.features) {
    if (feature.number != kNone && !feature.begun) count_backlog(s, feature.service, +1);
  }
}

}  // namespace

void count_again(OrganisationState& s) {
  for (TeamState& team : s.teams) tick(s, team);
  count_able(s);
  recount_started(s);
  count_backlogs(s);
  change_pace(s);
}

std::uint32_t service_of(const OrganisationState& s, const Task& task) {
  if (task.purpose == Purpose::plan) return s.features[task.subject].service;
  if (is_about_change(task.purpose) || task.purpose == Purpose::prepare_environment)
    return s.changes[task.subject].service;
  if (is_about_batch(task.purpose)) return s.batches[task.subject].service;
  if (is_about_incident(task.purpose)) return s.incidents[task.subject].service;
  return static_cast<std::uint32_t>(task.queued.ms / engine::kHour.ms);
}

void hand_out_again(OrganisationState& s, const std::vector<Task>& tasks) {
  for (Task task : tasks) {
    if (s.teams[task.team].able[index_of(task.step)] == 0) task.team = owner_of(s, task.step, service_of(s, task));
    submit(s, task);
  }
}

}  // namespace journey::model
