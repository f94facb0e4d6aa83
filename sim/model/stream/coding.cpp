#include "sim/model/stream/coding.h"

#include <algorithm>

#include "sim/engine/portable_math.h"
#include "sim/model/books/team_clocks.h"
#include "sim/model/people/staffing.h"
#include "sim/model/state/lists.h"
#include "sim/model/state/schedule.h"
#include "sim/model/state/subjects.h"
#include "sim/model/stream/changes.h"
#include "sim/model/stream/faults.h"
#include "sim/model/stream/testing.h"

namespace journey::model {

namespace {

/// No repair of a single fault costs more than this.
constexpr double kMostRepairHours = 400;
/// Open branches at which conflicts are as frequent as their rate says.
constexpr double kBranchesOfRate = 10;

bool needs_review(const OrganisationState& s) { return approves_by(s.practices, Approval::peer_review); }

double coding_hours(const OrganisationState& s, const Change& change) {
  if (change.origin == Origin::repair) return hours_of(change);
  const double authoring = s.world.work_test_share * s.practices.test_automation * s.practices.test_authoring_share;
  return hours_of(change) * (s.world.work_code_share + authoring);
}

void merge(OrganisationState& s, Index index);

void wait_for_merge(OrganisationState& s, Index index) {
  if (s.practices.integration_interval_days <= 0 || is_urgent(s.changes[index])) return merge(s, index);
  s.changes[index].step = Step::build;
  book_change(s, index, Cause::integration);
  push_back(s.waiting_for_merge, s.changes, index);
}

void build(OrganisationState& s, Index index) {
  s.changes[index].step = Step::build;
  if (s.practices.build_manual_hours <= 0) return built_by_hand(s, index);
  const double hours = s.practices.build_manual_hours;
  Task task = task_for(s, index, Purpose::build, Step::build, Priority::chore, hours);
  task.work = Work::release;
  submit(s, task);
}

bool conflicts(const OrganisationState& s, const Change& change) {
  const double age = engine::to_days(s.now - change.first_commit);
  const double apart = change.alters_database ? 1 : s.practices.architecture_deployables;
  const double others = static_cast<double>(s.open_branches) / apart;
  const double expected = s.practices.integration_conflict_rate * age * others / kBranchesOfRate;
  return expected > 0 && s.luck(Draw::conflict, key_of(s, change)) < 1 - engine::exp(-expected);
}

void merge(OrganisationState& s, Index index) {
  Change& change = s.changes[index];
  change.step = Step::build;
  change.merged = true;
  --s.open_branches;
  if (!conflicts(s, change)) return build(s, index);
  const double hours = s.practices.integration_conflict_hours;
  Task task = task_for(s, index, Purpose::conflict, Step::code, Priority::repeat, hours);
  task.work = Work::rework;
  task.pass = Pass::conflict;
  submit(s, task);
}

}  // namespace

Index make_slice(OrganisationState& s, Index index, std::uint32_t slice, Index previous) {
  const Feature& feature = s.features[index];
  Change change;
  change.feature = index;
  change.number = feature.number;
  change.slice = slice;
  change.service = feature.service + slice % feature.services;
  change.from_hour = feature.hours * slice / feature.changes;
  change.to_hour = feature.hours * (slice + 1) / feature.changes;
  change.alters_database = slice == 0 && feature.alters_database;
  const Index added = add(s.changes, s.free_changes, change);
  (previous == kNone ? s.features[index].first_change : s.changes[previous].next_of_feature) = added;
  return added;
}

Index make_repair(OrganisationState& s, const Defect& fault, std::uint32_t service, Index incident, Priority priority) {
  Change change;
  change.origin = Origin::repair;
  change.incident = incident;
  change.number = fault.feature_number;
  change.slice = fault.number;
  change.service = service;
  const double late = s.world.defect_late_factor;
  change.to_hour = std::min(s.world.defect_fix_hours * late * late * late, kMostRepairHours);
  ++s.open_faults;
  const Index added = add(s.changes, s.free_changes, change);
  Task task = task_for(s, added, Purpose::code, Step::code, priority, coding_hours(s, change));
  submit(s, task);
  return added;
}

void ask_for_code(OrganisationState& s, Index index, bool clarified) {
  const double hours = coding_hours(s, s.changes[index]);
  Task task = task_for(s, index, Purpose::code, Step::code, Priority::ordinary, hours);
  if (clarified || hand_over(s, index, Step::plan, task)) submit(s, task);
}

void code_written(OrganisationState& s, Index index, Index coder) {
  const double skill = s.skill[coder][index_of(Step::code)];
  if (s.changes[index].origin == Origin::feature) {
    make_faults(s, index, skill);
  } else {
    make_fault_of_repair(s, index, skill);
  }
  if (!needs_review(s)) return wait_for_merge(s, index);
  Task task = task_for(s, index, Purpose::review, Step::code, Priority::chore, s.practices.approval_review_hours);
  task.work = Work::approval;
  task.not_by = coder;
  submit(s, task);
}

void reviewed(OrganisationState& s, Index index) { wait_for_merge(s, index); }

void merge_date(OrganisationState& s) {
  schedule_merge(s);
  merge_waiting(s);
}

void merge_waiting(OrganisationState& s) {
  List waiting = s.waiting_for_merge;
  s.waiting_for_merge = List{};
  while (waiting.head != kNone) merge(s, pop_front(waiting, s.changes));
}

void conflict_solved(OrganisationState& s, Index index) { build(s, index); }

void built_by_hand(OrganisationState& s, Index index) {
  start_machine(s, index, MachineJob::build, s.practices.build_machine_minutes);
}

void built(OrganisationState& s, Index index) {
  if (!send_back_faults(s, index, Layer::unit)) enter_test(s, index);
}

void reworked(OrganisationState& s, Index index) {
  Change& change = s.changes[index];
  if (change.visit < UINT8_MAX) ++change.visit;
  change.step = Step::build;
  start_machine(s, index, MachineJob::build, s.practices.build_machine_minutes);
}

void start_machine(OrganisationState& s, Index index, MachineJob job, double minutes) {
  s.changes[index].machine = job;
  book_change(s, index, job == MachineJob::environment ? Cause::environment : Cause::machine);
  schedule(s, s.now + engine::minutes(minutes), EventKind::machine_done, index);
}

}  // namespace journey::model
