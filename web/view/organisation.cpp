#include <algorithm>

#include "sim/model/books/measuring.h"
#include "web/reading/work.h"
#include "web/view/people.h"
#include "web/view/request.h"
#include "web/view/run_view.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

constexpr double kRememberDays = 3;  // how long a restored incident is still shown
constexpr double kPaceDays = 28;     // or from one release to the next, if those are further apart

// Day 0 of the clock is a Monday.
std::int64_t calendar_day(engine::Time at) { return at.ms / engine::kDay.ms; }

void add_board(OrganisationView& view, const model::OrganisationState& state) {
  view.board.exists = static_cast<int>(state.practices.approval_kind) == static_cast<int>(model::Approval::board);
  if (!view.board.exists) return;
  view.board.days_to_meeting = std::max(0.0, engine::to_days(state.board.next_meeting - state.now));
  view.board.weekday = words::weekday(calendar_day(state.board.next_meeting));
  view.board.waiting = count_requests(view.work, waits_for_meeting);
  if (state.board.has_met) view.board.last_passed = state.board.last_passed;
}

std::uint32_t count_faulty(const model::OrganisationState& state, const model::Batch& batch) {
  std::uint32_t faulty = 0;
  for (model::Index c = batch.changes.head; c != model::kNone; c = state.changes[c].next) {
    faulty += state.changes[c].defects != model::kNone ? 1U : 0U;
  }
  return faulty;
}

void add_train(OrganisationView& view, const model::OrganisationState& state) {
  view.train.exists = state.practices.release_cadence_days > 1.5;
  view.train.every_days = state.practices.release_cadence_days;
  view.train.waiting = count_requests(view.work, waits_for_release);
  if (view.train.exists) view.train.days_to_release = std::max(0.0, engine::to_days(state.next_train - state.now));
  for (const auto& pipeline : state.pipelines) {
    if (pipeline.batch == model::kNone) continue;
    const auto& batch = state.batches[pipeline.batch];
    if (batch.phase == model::BatchPhase::done) continue;
    view.train.under_way += batch.count;
    view.train.faulty += count_faulty(state, batch);
    view.train.goes_live_soon |= batch.phase != model::BatchPhase::preparing;
  }
}

bool mends(const model::Task& task) {
  using model::Purpose;
  return task.purpose == Purpose::mend || task.purpose == Purpose::roll_back || task.purpose == Purpose::deploy_hotfix;
}

// It has reached somebody who can fix it: they are working on it (or keep it overnight), or their fix waits for its
// release.
bool is_in_hand(const model::OrganisationState& state, model::Index incident) {
  const auto phase = state.incidents[incident].phase;
  if (phase == model::IncidentPhase::waiting_for_release || phase == model::IncidentPhase::restored) return true;
  return std::any_of(state.people.begin(), state.people.end(), [&](const model::PersonState& person) {
    if (person.task == model::kNone) return false;
    const model::Task& task = state.tasks[person.task];
    return task.subject == incident && mends(task);
  });
}

void add_incidents(OrganisationView& view, const model::OrganisationState& state) {
  for (const auto& incident : state.incidents) {
    const bool over = incident.phase == model::IncidentPhase::restored;
    const double ended = over ? engine::to_days(state.now - incident.restored) : -1;
    if (ended > kRememberDays) continue;
    IncidentView one;
    one.severity = incident.severity;
    one.hours = engine::to_hours((over ? incident.restored : state.now) - incident.began);
    one.ended_days_ago = ended;
    one.by_customer = incident.by_customer;
    one.detected = incident.phase != model::IncidentPhase::undetected;
    one.by_change =
        incident.cause == model::IncidentCause::defect || incident.cause == model::IncidentCause::deployment;
    one.tiers = incident.tier;
    one.in_hand = is_in_hand(state, static_cast<model::Index>(&incident - state.incidents.data()));
    one.path = incident.path;
    view.incidents.push_back(one);
  }
}

// The changes of `all` that reached production in the weeks before `when`. Requires: `all` covers that time.
double changes_per_week(const std::vector<model::ChangeRecord>& all, const model::OrganisationState& when) {
  const double days = std::max(kPaceDays, when.practices.release_cadence_days);
  std::uint32_t recent = 0;
  for (auto it = all.rbegin(); it != all.rend(); ++it) {
    if (engine::to_days(when.now - it->deployed) > days) break;
    recent += it->deployed <= when.now ? 1U : 0U;
  }
  return recent * 7 / days;
}

// The split of the working hours since the earlier state.
void add_shares(OrganisationView& view, const model::OrganisationState& state,
                const model::OrganisationState& earlier) {
  view.share_weeks = engine::to_days(state.now - earlier.now) / 7;
  view.changes_before = changes_per_week(state.finished_changes, earlier);  // a checkpoint is without its records
  const model::Snapshot now = model::snapshot(state);
  const model::Snapshot then = model::snapshot(earlier);
  const auto hours = [&](model::Work kind) {
    return engine::to_hours(now.hours_by_work[model::index_of(kind)] - then.hours_by_work[model::index_of(kind)]);
  };
  double all = 0;
  for (std::size_t w = 0; w < model::kWorkCount; ++w) all += hours(static_cast<model::Work>(w));
  if (all > 0) view.new_work_share = hours(model::Work::new_work) / all;
  view.improving_hours = hours(model::Work::improvement);
}

}  // namespace

OrganisationView view_of(const model::OrganisationRun& run, std::optional<std::uint32_t> followed,
                         const model::OrganisationRun* earlier) {
  OrganisationView view;
  const auto& state = run.state();
  view.id = run.organisation().id;
  view.name = run.organisation().name;
  view.history_hash = run.history_hash();
  view.team_names = TeamNames(run);
  view.work = work_view(state, followed);
  add_teams(view, run);
  add_people(view, run);
  add_board(view, state);
  add_train(view, state);
  add_incidents(view, state);
  view.changes_per_week = changes_per_week(state.finished_changes, state);
  view.moved = state.counts.changes_deployed;
  if (earlier != nullptr && engine::to_days(state.now - earlier->state().now) >= 14)
    add_shares(view, state, earlier->state());
  if (followed) view.request = request_view(state, *followed);
  return view;
}

}  // namespace journey::web
