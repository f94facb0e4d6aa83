#include "sim/model/stream/release.h"

#include <algorithm>

#include "sim/model/books/ledger.h"
#include "sim/model/books/savings.h"
#include "sim/model/books/team_clocks.h"
#include "sim/model/people/handling.h"
#include "sim/model/people/staffing.h"
#include "sim/model/state/lists.h"
#include "sim/model/state/owners.h"
#include "sim/model/state/schedule.h"
#include "sim/model/stream/changes.h"
#include "sim/model/stream/exposure.h"
#include "sim/model/stream/exposure_time.h"

namespace journey::model {

namespace {

/// Work shorter than this is no task of its own: it is a press of a button.
constexpr double kLeastTaskHours = 1.0 / 60;

void book_batch(OrganisationState& s, const Batch& batch, Step step, Cause cause) {
  for (Index c = batch.changes.head; c != kNone; c = s.changes[c].next) {
    s.changes[c].step = step;
    book_change(s, c, cause);
  }
}

Task task_for_batch(const OrganisationState& s, Index index, Purpose purpose, Step step, double hours) {
  Task task;
  task.purpose = purpose;
  task.work = Work::release;
  task.step = step;
  task.priority = static_cast<std::uint8_t>(Priority::chore);
  task.subject = index;
  task.team = owner_of(s, step, s.batches[index].service);
  task.content = engine::hours(hours);
  const double loss = s.practices.handoff_context_loss * (1 - s.practices.handoff_shared_knowledge);
  const bool handed_over = owner_of(s, Step::test, s.batches[index].service) != task.team;
  if (handed_over) task.relearning = engine::hours(hours * loss);
  return task;
}

/// The deployable that a service is part of.
std::uint32_t deployable_of(const OrganisationState& s, std::uint32_t service) {
  return service % static_cast<std::uint32_t>(s.practices.architecture_deployables);
}

bool trains_run(const OrganisationState& s) { return s.practices.release_cadence_days > 0; }

void form_batch(OrganisationState& s, std::uint32_t deployable) {
  Pipeline& pipeline = s.pipelines[deployable];
  Batch batch;
  batch.deployable = deployable;
  batch.changes = pipeline.ready;
  batch.service = s.changes[batch.changes.head].service;
  batch.count = pipeline.ready.size;
  for (Index c = batch.changes.head; c != kNone; c = s.changes[c].next) {
    batch.features += s.changes[c].origin == Origin::feature ? 1U : 0U;
    batch.alters_database |= s.changes[c].alters_database;
  }
  batch.planned = batch.features > 0;
  pipeline.ready = List{};
  pipeline.train_due = false;
  pipeline.batch = static_cast<Index>(s.batches.size());
  s.batches.push_back(batch);
  const double hours = s.practices.release_fixed_hours + s.practices.release_hours_per_change * batch.count;
  if (hours < kLeastTaskHours) return batch_prepared(s, pipeline.batch);
  submit(s, task_for_batch(s, pipeline.batch, Purpose::release, Step::release, hours));
}

bool alters_database(const OrganisationState& s, const List& changes) {
  for (Index c = changes.head; c != kNone; c = s.changes[c].next) {
    if (s.changes[c].alters_database) return true;
  }
  return false;
}

bool none_is_on_its_way(const OrganisationState& s) {
  return std::all_of(s.pipelines.begin(), s.pipelines.end(), [](const Pipeline& p) { return p.batch == kNone; });
}

/// A deployment that alters the shared database waits until nothing is on its way, and nothing starts before it has
/// arrived.
bool database_lets_pass(OrganisationState& s, std::uint32_t deployable) {
  if (s.database_turn == kNone && alters_database(s, s.pipelines[deployable].ready)) s.database_turn = deployable;
  return s.database_turn == kNone || (s.database_turn == deployable && none_is_on_its_way(s));
}

void release_from(OrganisationState& s, std::uint32_t deployable) {
  const Pipeline& pipeline = s.pipelines[deployable];
  const bool may_leave = !trains_run(s) || pipeline.train_due;
  if (pipeline.batch != kNone || pipeline.ready.size == 0 || !may_leave) return;
  if (database_lets_pass(s, deployable)) form_batch(s, deployable);
}

/// Resumes the deployments that waited for the shared database or for the others to arrive, in turn after `deployable`.
void release_whoever_waited(OrganisationState& s, std::uint32_t deployable) {
  if (s.database_turn == kNone) return;
  if (s.database_turn == deployable) s.database_turn = kNone;
  const auto count = static_cast<std::uint32_t>(s.pipelines.size());
  for (std::uint32_t i = 1; i < count; ++i) release_from(s, (deployable + i) % count);
}

void start_machine_deployment(OrganisationState& s, Index index) {
  s.batches[index].phase = BatchPhase::deploying;
  book_batch(s, s.batches[index], Step::deploy, Cause::machine);
  schedule(s, s.now + engine::minutes(s.practices.deploy_machine_minutes), EventKind::batch_deployed, index);
}

void start_deployment(OrganisationState& s, Index index) {
  if (s.practices.deploy_manual_hours < kLeastTaskHours) return start_machine_deployment(s, index);
  s.batches[index].phase = BatchPhase::deploying;
  Task task = task_for_batch(s, index, Purpose::deploy, Step::deploy, s.practices.deploy_manual_hours);
  task.night = s.practices.deploy_window_days > 0;
  submit(s, task);
}

/// Deploys the batch if a window is open; otherwise it waits for the next one, by the current dates.
void await_window(OrganisationState& s, Index index) {
  Batch& batch = s.batches[index];
  const engine::Time window = next_window(s);
  if (window == s.now) return start_deployment(s, index);
  if (window == batch.window) return;
  batch.window = window;
  batch.window_ticket = schedule(s, window, EventKind::window_opens, index);
}

void put_in_production(OrganisationState& s, Index batch_index, Index index) {
  Change& change = s.changes[index];
  change.deployed = true;
  change.deployment = batch_index;
  change.step = Step::operate;
  let_go(s, index);
  count_wip(s, -1);
  ++s.counts.changes_deployed;
  if (change.origin == Origin::repair) --s.open_faults;
  book_savings(s, change, record_change(s, change).by_cause);
  book_change(s, index, Cause::exposure);
}

/// Operations staff who did not build it must be shown how it runs.
void ask_to_take_over(OrganisationState& s, Index index) {
  const Batch& batch = s.batches[index];
  const bool another_team = owner_of(s, Step::code, batch.service) != owner_of(s, Step::operate, batch.service);
  const double hours = another_team ? s.practices.operate_handover_hours * batch.count : 0;
  if (hours < kLeastTaskHours) return ask_to_watch(s, index);
  submit(s, task_for_batch(s, index, Purpose::take_over, Step::operate, hours));
}

void close_change(OrganisationState& s, Index index) {
  Change& change = s.changes[index];
  change.exposed = true;
  change.exposed_at = s.now;
  if (change.origin == Origin::repair) return forget_change(s, index);
  const Index feature_index = change.feature;
  Feature& feature = s.features[feature_index];
  if (--feature.changes_open > 0) return;
  ++s.counts.features_exposed;
  record_feature(s, feature);
  for (Index c = feature.first_change; c != kNone;) {
    const Index next = s.changes[c].next_of_feature;
    forget_change(s, c);
    c = next;
  }
  free_ledger(s, feature.ledger);
  feature = Feature{};
  feature.number = kNone;
  feature.phase = FeaturePhase::exposed;
  s.free_features.push_back(feature_index);
}

}  // namespace

void ask_to_watch(OrganisationState& s, Index index) {
  const double hours = s.practices.monitor_hours * s.batches[index].count;
  if (hours < kLeastTaskHours) return;
  Task task = task_for_batch(s, index, Purpose::watch, Step::monitor, hours);
  task.priority = static_cast<std::uint8_t>(Priority::ordinary);
  submit(s, task);
}

void await_release(OrganisationState& s, Index index) {
  Change& change = s.changes[index];
  change.step = Step::release;
  count_started(s, change, false);
  assign(s, owner_of(s, Step::code, change.service));
  const bool alone = change.origin == Origin::repair || !s.features[change.feature].together;
  if (alone) return join_release(s, index);
  Feature& feature = s.features[change.feature];
  book_change(s, index, Cause::other_team);
  push_back(feature.held, s.changes, index);
  if (feature.held.size < feature.changes) return;
  List parts = feature.held;
  feature.held = List{};
  while (parts.head != kNone) join_release(s, pop_front(parts, s.changes));
}

void divide_deployables(OrganisationState& s) {
  const std::size_t wanted =
      std::max<std::size_t>(s.pipelines.size(), static_cast<std::size_t>(s.practices.architecture_deployables));
  s.pipelines.resize(wanted);
  List ready;
  for (Pipeline& pipeline : s.pipelines) append(ready, s.changes, pipeline.ready);
  while (ready.head != kNone) {
    const Index index = pop_front(ready, s.changes);
    push_back(s.pipelines[deployable_of(s, s.changes[index].service)].ready, s.changes, index);
  }
  const bool on_its_way = s.database_turn != kNone && s.pipelines[s.database_turn].batch != kNone;
  if (!on_its_way) s.database_turn = kNone;
}

void join_release(OrganisationState& s, Index index) {
  const Change& change = s.changes[index];
  book_change(s, index, Cause::release_train);
  const std::uint32_t deployable = deployable_of(s, change.service);
  push_back(s.pipelines[deployable].ready, s.changes, index);
  release_from(s, deployable);
}

void train_leaves(OrganisationState& s) {
  schedule_train(s);
  for (std::uint32_t d = 0; d < s.pipelines.size(); ++d) {
    s.pipelines[d].train_due = s.pipelines[d].ready.size > 0;
    release_from(s, d);
  }
}

void release_ready(OrganisationState& s) {
  for (std::uint32_t d = 0; d < s.pipelines.size(); ++d) {
    const Index batch = s.pipelines[d].batch;
    if (batch != kNone && s.batches[batch].phase == BatchPhase::waiting_for_window) await_window(s, batch);
    release_from(s, d);
  }
}

void batch_prepared(OrganisationState& s, Index index) {
  if (next_window(s) == s.now) return start_deployment(s, index);
  Batch& batch = s.batches[index];
  batch.phase = BatchPhase::waiting_for_window;
  book_batch(s, batch, Step::deploy, Cause::deploy_window);
  await_window(s, index);
}

void window_opens(OrganisationState& s, Index index) {
  if (s.batches[index].phase == BatchPhase::waiting_for_window) start_deployment(s, index);
}

void deployed_by_hand(OrganisationState& s, Index index) { start_machine_deployment(s, index); }

void batch_deployed(OrganisationState& s, Index index) {
  Batch& batch = s.batches[index];
  batch.phase = BatchPhase::done;
  batch.deployed = s.now;
  Pipeline& pipeline = s.pipelines[batch.deployable];
  pipeline.latest = index;
  pipeline.batch = kNone;
  if (!batch.planned) ++s.counts.unplanned_deployments;
  for (Index c = batch.changes.head; c != kNone; c = s.changes[c].next) put_in_production(s, index, c);
  ask_to_take_over(s, index);
  expose_faults(s, index);
  test_deployment(s, index);
  end_repaired_incidents(s, index);
  schedule(s, s.now + engine::hours(exposure_hours(s)), EventKind::batch_exposed, index);
  release_whoever_waited(s, s.batches[index].deployable);
  release_from(s, s.batches[index].deployable);
  assign_all(s);
}

void batch_exposed(OrganisationState& s, Index index) {
  List changes = s.batches[index].changes;
  s.batches[index].changes = List{};
  while (changes.head != kNone) close_change(s, pop_front(changes, s.changes));
}

}  // namespace journey::model
