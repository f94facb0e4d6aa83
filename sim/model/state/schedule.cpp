#include "sim/model/state/schedule.h"

#include <algorithm>

#include "sim/engine/cadence.h"
#include "sim/engine/variates.h"

namespace journey::model {

using engine::Duration;
using engine::Time;

namespace {

// Times of the week of the recurring dates. Day 0 is a Monday.
constexpr Duration kPlanningHour = engine::hours(10);                  // Monday
constexpr Duration kMergeHour = engine::hours(16);                     // any day of the cadence
constexpr Duration kBoardHour = engine::days(3) + engine::hours(14);   // Thursday
constexpr Duration kTrainHour = engine::days(4) + engine::hours(9);    // Friday
constexpr Duration kWindowHour = engine::days(3) + engine::hours(20);  // Thursday evening

/// Nothing recurs more often than this.
constexpr Duration kShortestPeriod = engine::kMinute;
constexpr Duration kYear = engine::kWeek * 52;
/// If no window comes in this many years, none ever does.
constexpr int kMostYears = 20;

engine::Cadence cadence_of(Duration first, double period_days) {
  return {Time{first.ms}, std::max(engine::days(period_days), kShortestPeriod)};
}

Time next_date(Duration first, double period_days, Time after) {
  return cadence_of(first, period_days).next_after(after);
}

/// `at`, or the end of the freeze that it falls into: the last weeks of each year.
Time after_freeze(const OrganisationState& s, Time at) {
  const Time year_ends{(at.ms / kYear.ms + 1) * kYear.ms};
  return at < year_ends - engine::days(7 * s.practices.approval_freeze_weeks) ? at : year_ends;
}

/// The first window at or after `t`, frozen or not.
Time window_at_or_after(const OrganisationState& s, Time t) {
  if (s.practices.deploy_window_days <= 0) return t;
  return cadence_of(kWindowHour, s.practices.deploy_window_days).next_at_or_after(t);
}

/// The first window at or after `t` that lies outside the freeze; engine::kNever if there is none.
Time open_window(const OrganisationState& s, Time t) {
  for (int year = 0; year < kMostYears; ++year) {
    const Time window = window_at_or_after(s, t);
    t = after_freeze(s, window);
    if (t == window) return window;
  }
  return engine::kNever;
}

std::optional<Time> window_or_none(const OrganisationState& s, Time t) {
  const Time window = open_window(s, t);
  return window == engine::kNever ? std::nullopt : std::optional<Time>(window);
}

/// Schedules `next`. A date already scheduled keeps its place among others at the same instant, so that an unrelated
/// decision moves nothing.
void await_date(OrganisationState& s, engine::Ticket& ticket, Time& date, Time next, EventKind kind) {
  if (ticket != engine::kNoTicket && date == next) return;
  date = next;
  ticket = schedule(s, next, kind, 0);
}

}  // namespace

engine::Ticket schedule(OrganisationState& s, Time at, EventKind kind, std::uint32_t entity) {
  return s.calendar.schedule(at, static_cast<std::uint8_t>(kind), entity);
}

void schedule_arrival(OrganisationState& s, EventKind kind, std::uint32_t entity, double luck, double per_week) {
  if (per_week <= 0) return;
  const double days = engine::exponential(luck, 7 / per_week);
  schedule(s, s.now + engine::days(days), kind, entity);
}

void schedule_planning(OrganisationState& s) {
  if (s.practices.plan_cadence_days <= 0) {
    s.planning_ticket = engine::kNoTicket;
    return;
  }
  await_date(s, s.planning_ticket, s.next_planning, next_date(kPlanningHour, s.practices.plan_cadence_days, s.now),
             EventKind::planning_date);
}

void schedule_merge(OrganisationState& s) {
  if (s.practices.integration_interval_days <= 0) {
    s.merge_ticket = engine::kNoTicket;
    return;
  }
  await_date(s, s.merge_ticket, s.next_merge, next_date(kMergeHour, s.practices.integration_interval_days, s.now),
             EventKind::merge_date);
}

void schedule_board(OrganisationState& s) {
  if (!approves_by(s.practices, Approval::board)) {
    s.board_ticket = engine::kNoTicket;
    return;
  }
  await_date(s, s.board_ticket, s.board.next_meeting,
             next_date(kBoardHour, s.practices.approval_board_cadence_days, s.now), EventKind::board_meets);
}

void schedule_train(OrganisationState& s) {
  if (s.practices.release_cadence_days <= 0) {
    s.train_ticket = engine::kNoTicket;
    return;
  }
  await_date(s, s.train_ticket, s.next_train, next_date(kTrainHour, s.practices.release_cadence_days, s.now),
             EventKind::train_leaves);
}

Time next_window(const OrganisationState& s) { return open_window(s, s.now); }

std::optional<Time> gate_after(const OrganisationState& s, Cause gate, Time t) {
  const Practices& p = s.practices;
  const bool board = approves_by(p, Approval::board);
  if (gate == Cause::integration && p.integration_interval_days > 0)
    return next_date(kMergeHour, p.integration_interval_days, t);
  if (gate == Cause::release_train && p.release_cadence_days > 0)
    return next_date(kTrainHour, p.release_cadence_days, t);
  if (gate == Cause::deploy_window) return window_or_none(s, t);
  if (gate != Cause::board || !board) return std::nullopt;
  const Time papers = t + engine::days(p.approval_board_notice_days);
  return next_date(kBoardHour, p.approval_board_cadence_days, papers - engine::kMillisecond);
}

}  // namespace journey::model
