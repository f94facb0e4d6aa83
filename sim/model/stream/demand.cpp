#include "sim/model/stream/demand.h"

#include <algorithm>

#include "sim/engine/variates.h"
#include "sim/model/books/ledger.h"
#include "sim/model/event_kind.h"
#include "sim/model/people/backlog.h"
#include "sim/model/people/matching.h"
#include "sim/model/people/staffing.h"
#include "sim/model/state/lists.h"
#include "sim/model/state/owners.h"
#include "sim/model/state/schedule.h"
#include "sim/model/stream/coding.h"
#include "sim/model/stream/lognormal.h"

namespace journey::model {

using engine::Time;

namespace {

constexpr double kLeastHours = 1;
constexpr double kMostHours = 600;
constexpr std::uint32_t kServices = 1U << 16;
constexpr std::uint32_t kMostServices = 4;
constexpr std::uint32_t kServicesOfAlteration =
    2;  ///< the service that alters the shared database, and a neighbour that reads it

/// Kinds of request: their purpose, their team and their duration.
struct Request {
  Purpose purpose;
  EventKind event;
  Draw gap;
  Work work;
  Step step;
  Priority priority;
  double World::*per_week;
  double World::*hours;
};

constexpr Request kRequests[] = {
    {Purpose::support, EventKind::support_arrives, Draw::support_gap, Work::support, Step::operate, Priority::chore,
     &World::demand_support_requests_per_week, &World::demand_support_hours},
    {Purpose::infrastructure, EventKind::infrastructure_arrives, Draw::infrastructure_gap, Work::support, Step::deploy,
     Priority::chore, &World::demand_infrastructure_requests_per_week, &World::demand_infrastructure_hours},
    {Purpose::security, EventKind::security_arrives, Draw::security_gap, Work::security, Step::code, Priority::chore,
     &World::demand_security_findings_per_week, &World::demand_security_hours},
};

constexpr double kWorkdays = 5;
constexpr double kFalseAlarmHours = 0.25;

std::uint64_t request_key(Purpose purpose, std::uint32_t number) {
  return static_cast<std::uint64_t>(purpose) << 32 | number;
}

void schedule_request(OrganisationState& s, const Request& request, std::uint32_t number) {
  schedule_arrival(s, request.event, number, s.luck(request.gap, number), s.world.*request.per_week);
}

void schedule_false_alarm(OrganisationState& s, std::uint32_t number) {
  const double per_week = s.practices.monitoring_false_alarms_per_week;
  s.next_false_alarm = number;
  s.false_alarms_stopped = per_week <= 0;
  schedule_arrival(s, EventKind::false_alarm, number, s.luck(Draw::false_alarm_gap, number), per_week);
}

void false_alarm_arrives(OrganisationState& s, std::uint32_t number) {
  schedule_false_alarm(s, number + 1);
  Task task;
  task.purpose = Purpose::false_alarm;
  task.work = Work::incident;
  task.step = Step::operate;
  task.priority = static_cast<std::uint8_t>(Priority::urgent);
  task.team = pager_team(s, number);
  task.content = engine::hours(kFalseAlarmHours);
  submit(s, task);
}

void ask_planners(OrganisationState& s, Index feature) {
  s.features[feature].phase = FeaturePhase::planning;
  Task task;
  task.purpose = Purpose::plan;
  task.step = Step::plan;
  task.subject = feature;
  task.team = owner_of(s, Step::plan, s.features[feature].service);
  task.priority = ordinary_priority(s, task.team, Step::plan);
  task.content = engine::hours(s.features[feature].hours * s.world.work_plan_share);
  submit(s, task);
}

/// One, and each time one more with probability `coupling`.
std::uint32_t services_touched(double luck, double coupling) {
  std::uint32_t services = 1;
  for (double more = coupling; services < kMostServices && luck < more; more *= coupling) ++services;
  return services;
}

/// The traits of an idea, by their place in its draws.
enum Trait : std::uint32_t { kSize, kService, kServicesTouched, kHidden, kAltersDatabase };

Feature drawn_feature(const OrganisationState& s, engine::Draws& traits, std::uint32_t number, std::uint32_t service) {
  Feature feature;
  feature.number = number;
  feature.arrived = s.now;
  const double hours =
      lognormal_by_p90(traits.uniform(kSize), s.world.demand_work_hours_median, s.world.demand_work_hours_p90);
  feature.hours = std::clamp(hours, kLeastHours, kMostHours);
  feature.service = service;
  feature.services = services_touched(traits.uniform(kServicesTouched), s.world.architecture_coupling);
  return feature;
}

/// The intake is shared out equally among the teams that plan; each has room for at least one idea.
bool intake_is_full(const OrganisationState& s, std::uint32_t service) {
  double planners = 0;
  for (const TeamState& team : s.teams) planners += team.owns[index_of(Step::plan)] ? 1 : 0;
  const double share = std::max(1.0, s.practices.intake_limit / planners);
  return static_cast<double>(s.teams[owner_of(s, Step::plan, service)].backlog) >= share;
}

/// The number of parts that are coded or deployed separately: one if one team and one deployment serve all services.
std::uint32_t parts_of_feature(const OrganisationState& s, const Feature& feature) {
  std::uint32_t coders = 0;
  for (const TeamState& team : s.teams) coders += team.owns[index_of(Step::code)] ? 1U : 0U;
  const double ways = std::max(static_cast<double>(coders), s.practices.architecture_deployables);
  return std::min(feature.services, static_cast<std::uint32_t>(ways));
}

}  // namespace

void start_demand(OrganisationState& s) {
  schedule_arrival(s, EventKind::idea_arrives, 0, s.luck(Draw::feature_gap, 0), s.world.demand_features_per_week);
  for (const Request& request : kRequests) schedule_request(s, request, 0);
  schedule_false_alarm(s, 0);
}

void idea_arrives(OrganisationState& s, std::uint32_t number) {
  const std::uint32_t next = number + 1;
  schedule_arrival(s, EventKind::idea_arrives, next, s.luck(Draw::feature_gap, next), s.world.demand_features_per_week);
  ++s.counts.ideas_arrived;
  engine::Draws traits = s.luck.draws(Draw::feature_traits, number);
  const auto service = static_cast<std::uint32_t>(traits.uniform(kService) * kServices);
  if (intake_is_full(s, service)) {
    ++s.counts.ideas_refused;
    return;
  }
  count_backlog(s, service, +1);
  const Index feature = add(s.features, s.free_features, drawn_feature(s, traits, number, service));
  book(s, s.features[feature].ledger, {s.now, Cause::intake, Step::plan, Pass::first, kUsualShift, kNone, kNone});
  push_back(s.intake, s.features, feature);
  if (s.practices.plan_cadence_days == 0) plan_intake(s);
}

void plan_intake(OrganisationState& s) {
  while (s.intake.head != kNone) ask_planners(s, pop_front(s.intake, s.features));
}

void restart_false_alarms(OrganisationState& s) {
  if (s.false_alarms_stopped) schedule_false_alarm(s, s.next_false_alarm);
}

void planning_date(OrganisationState& s) {
  schedule_planning(s);
  plan_intake(s);
}

void feature_planned(OrganisationState& s, Index index) {
  Feature& feature = s.features[index];
  feature.planned = s.now;
  feature.phase = FeaturePhase::changing;
  const auto happens = [&](double share, Trait trait) {
    return s.luck.happens(share, Draw::feature_traits, feature.number, trait);
  };
  feature.alters_database = happens(s.practices.architecture_shared_database, kAltersDatabase);
  if (feature.alters_database) feature.services = std::max(feature.services, kServicesOfAlteration);
  const double whole = feature.hours / s.practices.batch_slice_hours;
  const std::uint32_t least = parts_of_feature(s, feature);
  const bool hidden = !feature.alters_database && happens(s.practices.exposure_flag_share, kHidden);
  feature.together = least > 1 && !hidden;
  feature.changes =
      std::max(least, static_cast<std::uint32_t>(whole) + (whole > static_cast<std::uint32_t>(whole) ? 1U : 0U));
  feature.changes_open = feature.changes;
  Index last = kNone;
  for (std::uint32_t slice = 0; slice < feature.changes; ++slice) last = make_slice(s, index, slice, last);
  for (Index c = s.features[index].first_change; c != kNone; c = s.changes[c].next_of_feature) ask_for_code(s, c);
}

void ask_about_faults(OrganisationState& s) {
  s.support_owed += s.open_faults * s.world.demand_support_per_open_fault_per_week / kWorkdays;
  for (; s.support_owed >= 1; s.support_owed -= 1) {
    Task task;
    task.purpose = Purpose::support;
    task.work = Work::support;
    task.step = Step::operate;
    task.priority = static_cast<std::uint8_t>(Priority::chore);
    task.team = owner_of(s, Step::operate, s.fault_questions++);
    task.content = engine::hours(s.world.demand_support_hours);
    submit(s, task);
  }
}

void request_arrives(OrganisationState& s, Purpose purpose, std::uint32_t number) {
  if (purpose == Purpose::false_alarm) return false_alarm_arrives(s, number);
  for (const Request& request : kRequests) {
    if (request.purpose != purpose) continue;
    schedule_request(s, request, number + 1);
    Task task;
    task.purpose = purpose;
    task.work = request.work;
    task.step = request.step;
    task.priority = static_cast<std::uint8_t>(request.priority);
    task.team = owner_of(s, request.step, number);
    task.content = engine::hours(
        engine::exponential(s.luck(Draw::request_size, request_key(purpose, number)), s.world.*request.hours));
    submit(s, task);
  }
}

}  // namespace journey::model
