#include "sim/model/stream/changes.h"

#include "sim/model/books/ledger.h"
#include "sim/model/people/matching.h"
#include "sim/model/people/staffing.h"
#include "sim/model/state/lists.h"
#include "sim/model/state/owners.h"

namespace journey::model {

namespace {

constexpr std::uint64_t kRepair = std::uint64_t{1} << 63;

void ask_back(OrganisationState& s, Index change, Step from) {
  Task task = task_for(s, change, Purpose::clarify, from, Priority::repeat, s.practices.handoff_clarify_hours);
  task.team = team_before(s, s.changes[change], from);
  task.work = Work::rework;
  task.pass = Pass::question;
  submit(s, task);
}

}  // namespace

std::uint64_t key_of(const OrganisationState& s, const Change& change) {
  if (change.origin == Origin::repair) return kRepair | fault_key(change.number, change.slice);
  const std::uint64_t minute = static_cast<std::uint64_t>(change.from_hour * 60);
  return std::uint64_t{s.features[change.feature].number} << 24 | minute;
}

bool is_urgent(const Change& change) { return change.incident != kNone; }

void book_change(OrganisationState& s, Index index, Cause cause, Index team) {
  Change& change = s.changes[index];
  change.team = team;
  book(s, change.ledger, {s.now, cause, change.step, change.pass, kUsualShift, team, kNone});
}

Task task_for(const OrganisationState& s, Index index, Purpose purpose, Step skill, Priority priority, double hours) {
  const Change& change = s.changes[index];
  Task task;
  task.purpose = purpose;
  task.step = skill;
  task.work = change.origin == Origin::repair ? Work::user_defects : Work::new_work;
  task.priority = static_cast<std::uint8_t>(is_urgent(change) ? Priority::urgent : priority);
  task.pass = change.pass;
  task.subject = index;
  task.team = owner_of(s, skill, change.service);
  const bool ordinary = task.priority == static_cast<std::uint8_t>(Priority::ordinary);
  if (ordinary) task.priority = ordinary_priority(s, task.team, skill);
  task.content = engine::hours(hours);
  return task;
}

Index team_before(const OrganisationState& s, const Change& change, Step from) {
  const bool planned = from == Step::plan && change.feature != kNone;
  return owner_of(s, from, planned ? s.features[change.feature].service : change.service);
}

void lose_context(const OrganisationState& s, Step from, const Change& change, Task& task) {
  if (team_before(s, change, from) == task.team) return;
  const double loss = s.practices.handoff_context_loss * (1 - s.practices.handoff_shared_knowledge);
  task.relearning = engine::hours(engine::to_hours(task.content) * loss);
}

bool hand_over(OrganisationState& s, Index index, Step from, Task& task) {
  const Change& change = s.changes[index];
  if (team_before(s, change, from) == task.team) return true;
  ++s.counts.handoffs;
  lose_context(s, from, change, task);
  const double ask = s.practices.handoff_return_probability * (1 - s.practices.handoff_shared_knowledge);
  const std::uint32_t occasion = static_cast<std::uint32_t>(index_of(task.step) * 256 + change.visit);
  if (!s.luck.happens(ask, Draw::clarification, key_of(s, change), occasion)) return true;
  ask_back(s, index, from);
  return false;
}

void forget_change(OrganisationState& s, Index index) {
  Change& change = s.changes[index];
  for (Index d = change.defects; d != kNone;) {
    s.free_defects.push_back(d);
    d = s.defects[d].next;
  }
  free_ledger(s, change.ledger);
  change = Change{};
  change.exposed = true;
  s.free_changes.push_back(index);
}

}  // namespace journey::model
