#include <algorithm>

#include "web/run_view.h"
#include "web/view/people.h"
#include "web/view/request.h"
#include "web/view/work.h"
#include "web/words.h"

namespace journey::web {
namespace {

constexpr double kRememberDays = 3;  // how long a restored incident is still told of
constexpr double kPaceDays = 28;

std::uint32_t count_at(const std::vector<WorkView>& work, Place place) {
  return static_cast<std::uint32_t>(
      std::count_if(work.begin(), work.end(), [place](const WorkView& w) { return w.place == place; }));
}

// Day 0 of the clock is a Monday.
std::int64_t calendar_day(engine::Time at) { return at.ms / engine::kDay.ms; }

void add_board(OrganisationView& view, const model::OrganisationState& state) {
  view.board.exists = static_cast<int>(state.practices.approval_kind) == static_cast<int>(model::Approval::board);
  if (!view.board.exists) return;
  view.board.days_to_meeting = std::max(0.0, engine::to_days(state.board.next_meeting - state.now));
  view.board.weekday = words::weekday(calendar_day(state.board.next_meeting));
  view.board.waiting = count_at(view.work, Place::board);
  view.board.last_passed = state.board.last_passed;
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
  view.train.waiting = count_at(view.work, Place::train);
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
    one.path = incident.path;
    view.incidents.push_back(one);
  }
}

void add_pace(OrganisationView& view, const model::OrganisationState& state) {
  std::uint32_t recent = 0;
  for (auto it = state.finished_changes.rbegin(); it != state.finished_changes.rend(); ++it) {
    if (engine::to_days(state.now - it->deployed) > kPaceDays) break;
    ++recent;
  }
  view.changes_per_week = recent * 7 / kPaceDays;
  view.moved = state.counts.changes_deployed;
}

void add_new_work_share(OrganisationView& view, const model::OrganisationState& state) {
  if (state.now < state.start_of_measuring + engine::weeks(2)) return;
  engine::Duration all{};
  engine::Duration fresh{};
  const auto fresh_index = model::index_of(model::Work::new_work);
  for (const auto& person : state.people) {
    for (const auto booked : person.booked) all += booked;
    fresh += person.booked[fresh_index];
  }
  for (const auto before : state.measured_from.hours_by_work) all -= before;
  fresh -= state.measured_from.hours_by_work[fresh_index];
  if (all.ms > 0) view.new_work_share = engine::to_hours(fresh) / engine::to_hours(all);
}

}  // namespace

OrganisationView view_of(const model::OrganisationRun& run, std::optional<std::uint32_t> followed) {
  OrganisationView view;
  const auto& state = run.state();
  view.id = run.organisation().id;
  view.name = run.organisation().name;
  view.history_hash = run.history_hash();
  view.work = work_view(state, followed);
  add_teams(view, run);
  add_people(view, run);
  add_board(view, state);
  add_train(view, state);
  add_incidents(view, state);
  add_pace(view, state);
  add_new_work_share(view, state);
  if (followed) view.request = request_view(state, *followed);
  return view;
}

}  // namespace journey::web
