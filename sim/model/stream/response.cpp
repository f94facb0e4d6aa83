// The response to an incident: desk after desk, then the way out. The other half of incidents.h.

#include <algorithm>

#include "sim/model/people/staffing.h"
#include "sim/model/state/owners.h"
#include "sim/model/state/schedule.h"
#include "sim/model/stream/approval.h"
#include "sim/model/stream/coding.h"
#include "sim/model/stream/exposure.h"
#include "sim/model/stream/faults.h"
#include "sim/model/stream/incident_luck.h"
#include "sim/model/stream/incidents.h"

namespace journey::model {

namespace {

/// An outage is passed on by telephone: this much sooner than a ticket.
constexpr double kOutageRouting = 1.0 / 6;
constexpr double kFlagHours = 0.1;
/// An emergency fix is deployed with half the ceremony.
constexpr double kHotfixDeployment = 0.5;

Index team_that_mends(const OrganisationState& s, const Incident& incident) {
  switch (incident.path) {
    case RestorePath::flag:
    case RestorePath::hotfix:
    case RestorePath::next_release:
      return owner_of(s, Step::code, incident.service);
    case RestorePath::rollback:
      return owner_of(s, Step::deploy, incident.service);
    case RestorePath::none:
    case RestorePath::self_healing:
    case RestorePath::canary:
    case RestorePath::operations:
      break;
  }
  return owner_of(s, Step::operate, incident.service);
}

/// The number of desks: at most two within one team.
int desks(const OrganisationState& s, const Incident& incident) {
  const int tiers = std::max(1, static_cast<int>(s.practices.support_tiers));
  if (pager_team(s, incident.service) == team_that_mends(s, incident)) return std::min(tiers, 2);
  return std::max(tiers, 2);
}

Index desk_team(const OrganisationState& s, const Incident& incident) {
  if (incident.tier == 0) return pager_team(s, incident.service);
  if (incident.tier + 1 >= desks(s, incident)) return team_that_mends(s, incident);
  return owner_of(s, Step::operate, incident.service);
}

Task task_for_incident(const OrganisationState& s, Index index, Purpose purpose, Step step, double hours) {
  const Incident& incident = s.incidents[index];
  Task task;
  task.purpose = purpose;
  task.work = incident.cause == IncidentCause::defect ? Work::user_defects : Work::incident;
  task.step = step;
  task.priority = static_cast<std::uint8_t>(incident.severity - 1);
  task.night = incident.severity == 1 && s.practices.pager_night != 0;
  task.subject = index;
  task.content = engine::hours(hours);
  return task;
}

double mending_hours(const OrganisationState& s, const Incident& incident) {
  const double diagnosis = diagnosis_hours(s, incident);
  switch (incident.path) {
    case RestorePath::flag:
      return kFlagHours;
    case RestorePath::rollback:
      return s.practices.rollback_hours;
    case RestorePath::hotfix:
      return diagnosis + s.world.defect_fix_hours;
    case RestorePath::next_release:
      return diagnosis;
    case RestorePath::none:
    case RestorePath::self_healing:
    case RestorePath::canary:
    case RestorePath::operations:
      break;
  }
  return diagnosis + s.world.incident_repair_hours;
}

Step mending_step(RestorePath path) {
  if (path == RestorePath::rollback) return Step::deploy;
  return path == RestorePath::operations ? Step::operate : Step::code;
}

void mend(OrganisationState& s, Index index) {
  const Incident& incident = s.incidents[index];
  const Purpose purpose = incident.path == RestorePath::rollback ? Purpose::roll_back : Purpose::mend;
  const double hours = mending_hours(s, incident) + s.world.incident_triage_hours;
  Task task = task_for_incident(s, index, purpose, mending_step(incident.path), hours);
  task.team = team_that_mends(s, incident);
  submit(s, task);
}

/// The emergency board, if it must be asked first, answers after its hours.
void ask_emergency_board(OrganisationState& s, Index index) {
  const double hours = asks_board_first(s.practices) ? s.practices.approval_emergency_hours : 0;
  schedule(s, s.now + engine::hours(hours), EventKind::incident_approved, index);
}

/// The last desk starts the way out. A rollback is a change like any other: an emergency.
void take_way_out(OrganisationState& s, Index index) {
  const bool asks = s.incidents[index].path == RestorePath::rollback && asks_board_first(s.practices);
  return asks ? ask_emergency_board(s, index) : mend(s, index);
}

/// The fault itself is repaired in the ordinary way once users are safe from it.
void repair_later(OrganisationState& s, const Incident& incident, Index ends, Priority priority) {
  const bool ours = incident.cause == IncidentCause::defect || incident.cause == IncidentCause::vulnerability;
  if (ours) make_repair(s, incident.defect, incident.service, ends, priority);
}

}  // namespace

void incident_detected(OrganisationState& s, Index index) {
  Incident& incident = s.incidents[index];
  incident.detected = s.now;
  incident.phase = IncidentPhase::waiting;
  incident.path = way_out(s, incident);
  if (incident.path == RestorePath::canary) {
    restore(s, index, RestorePath::canary);
    ++s.counts.unplanned_deployments;
    return repair_later(s, s.incidents[index], kNone, Priority::urgent);
  }
  schedule(s, s.now + engine::minutes(s.practices.pager_acknowledge_minutes), EventKind::incident_routed, index);
}

void incident_routed(OrganisationState& s, Index index) {
  Incident& incident = s.incidents[index];
  incident.team = desk_team(s, incident);
  if (incident.tier + 1 >= desks(s, incident)) return take_way_out(s, index);
  Task task = task_for_incident(s, index, Purpose::triage, Step::operate, s.world.incident_triage_hours);
  task.team = incident.team;
  submit(s, task);
}

void triaged(OrganisationState& s, Index index) {
  Incident& incident = s.incidents[index];
  ++incident.tier;
  ++s.counts.handoffs;
  const double hours = s.practices.support_routing_hours * (incident.severity == 1 ? kOutageRouting : 1);
  schedule(s, s.now + engine::hours(hours), EventKind::incident_routed, index);
}

void mended(OrganisationState& s, Index index) {
  const Incident incident = s.incidents[index];
  if (incident.path == RestorePath::next_release) {
    s.incidents[index].phase = IncidentPhase::waiting_for_release;
    return repair_later(s, incident, index, Priority::urgent);
  }
  if (incident.path == RestorePath::hotfix) return ask_emergency_board(s, index);
  restore(s, index, incident.path);
  if (incident.path == RestorePath::flag) repair_later(s, incident, kNone, Priority::ordinary);
}

void rolled_back(OrganisationState& s, Index index) {
  Incident& incident = s.incidents[index];
  ++s.counts.unplanned_deployments;
  if (rollback_fails(s, incident)) {
    incident.path = incident.cause == IncidentCause::defect ? RestorePath::hotfix : RestorePath::operations;
    return mend(s, index);
  }
  restore(s, index, RestorePath::rollback);
  tell_board_afterwards(s, incident.service);
  repair_later(s, s.incidents[index], kNone, Priority::ordinary);
}

void incident_approved(OrganisationState& s, Index index) {
  if (s.incidents[index].path == RestorePath::rollback) return mend(s, index);
  if (s.practices.deploy_manual_hours <= 0) {
    schedule(s, s.now + engine::minutes(s.practices.deploy_machine_minutes), EventKind::incident_released, index);
    return;
  }
  const double hours = s.practices.deploy_manual_hours * kHotfixDeployment;
  Task task = task_for_incident(s, index, Purpose::deploy_hotfix, Step::deploy, hours);
  task.team = owner_of(s, Step::deploy, s.incidents[index].service);
  submit(s, task);
}

void incident_released(OrganisationState& s, Index index) {
  const Incident incident = s.incidents[index];
  restore(s, index, incident.path);
  if (incident.path != RestorePath::hotfix) return;
  ++s.counts.unplanned_deployments;
  tell_board_afterwards(s, incident.service);
  expose_fault_of_hotfix(s, make_fault_of_hotfix(s, incident.defect));
}

}  // namespace journey::model
