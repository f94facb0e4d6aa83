#include "sim/model/stream/exposure.h"

#include "sim/engine/variates.h"
#include "sim/model/state/schedule.h"
#include "sim/model/stream/changes.h"
#include "sim/model/stream/coding.h"
#include "sim/model/stream/exposure_time.h"
#include "sim/model/stream/incidents.h"

namespace journey::model {

namespace {

/// Mishaps of a deployment: outages are the lesser part, the rest degrades the service.
constexpr double kOutageShare = 0.3;

std::uint64_t key_of(const Defect& fault) { return fault_key(fault.feature_number, fault.number); }

bool canary_catches(const OrganisationState& s, const Defect& fault) {
  if (s.practices.exposure_canary == 0 || fault.severity > 2) return false;
  return s.luck(Draw::detection, key_of(fault), 0) < s.practices.monitoring_coverage;
}

/// Days until customers meet a fault that would take `days` with all of them, when only a share has it at first.
double spread_over_stage(const OrganisationState& s, double days) {
  const double share = s.practices.exposure_first_share;
  const double stage = exposure_hours(s) / 24;
  return days < share * stage ? days / share : days + (1 - share) * stage;
}

double days_until_shown(const OrganisationState& s, const Defect& fault) {
  const double days = spread_over_stage(s, engine::exponential(fault.luck_delay, s.world.defect_manifest_days));
  const double stage = exposure_hours(s) / 24;
  return canary_catches(s, fault) && days > stage ? stage * (1 - fault.luck_delay) : days;
}

void send_out(OrganisationState& s, Index fault, Index batch) {
  s.defects[fault].deployment = batch;
  s.defects[fault].next = kNone;
  if (s.defects[fault].luck_customer >= s.world.defect_customer_share) {
    s.free_defects.push_back(fault);
    return;
  }
  schedule(s, s.now + engine::days(days_until_shown(s, s.defects[fault])), EventKind::fault_shows, fault);
}

/// The draws of a day's deployments of one deployable: the same for the same day in every organisation.
std::uint64_t day_key(const OrganisationState& s, const Batch& batch) {
  return static_cast<std::uint64_t>(s.now.ms / engine::kDay.ms) << 16 | batch.deployable;
}

/// The number of earlier deployments of the same deployable on that day.
std::uint32_t turn_today(OrganisationState& s, const Batch& batch) {
  Pipeline& pipeline = s.pipelines[batch.deployable];
  const std::int64_t day = s.now.ms / engine::kDay.ms;
  pipeline.today = pipeline.day == day ? pipeline.today + 1 : 0;
  pipeline.day = day;
  return pipeline.today;
}

}  // namespace

void expose_fault_of_hotfix(OrganisationState& s, Index fault) {
  if (fault != kNone) send_out(s, fault, kNone);
}

void expose_faults(OrganisationState& s, Index batch) {
  for (Index c = s.batches[batch].changes.head; c != kNone; c = s.changes[c].next) {
    for (Index fault = s.changes[c].defects; fault != kNone;) {
      const Index next = s.defects[fault].next;
      send_out(s, fault, batch);
      fault = next;
    }
    s.changes[c].defects = kNone;
  }
}

void test_deployment(OrganisationState& s, Index index) {
  const Batch& batch = s.batches[index];
  const std::uint64_t key = day_key(s, batch);
  const std::uint32_t turn = turn_today(s, batch);
  const bool drifted = s.luck.happens(s.practices.environment_drift, Draw::drift, key, turn);
  const bool by_hand = s.practices.deploy_manual_hours > 0;
  const bool slipped = by_hand && s.luck(Draw::manual_error, key, turn) < s.practices.deploy_manual_error;
  if (!drifted && !slipped) return;
  Incident incident;
  incident.cause = IncidentCause::deployment;
  incident.severity = s.luck(Draw::deployment_severity, key, turn) < kOutageShare ? 1 : 2;
  incident.number = key << 16 | turn;
  incident.service = batch.deployable;
  incident.deployment = index;
  begin_incident(s, incident);
}

void fault_shows(OrganisationState& s, Index index) {
  const Defect fault = s.defects[index];
  s.free_defects.push_back(index);
  ++s.counts.faults_found_customer;
  if (fault.severity > 2) {
    make_repair(s, fault, fault.service, kNone, Priority::ordinary);
    return;
  }
  Incident incident;
  incident.cause = IncidentCause::defect;
  incident.severity = fault.severity;
  incident.number = key_of(fault);
  incident.service = fault.service;
  incident.deployment = fault.deployment;
  incident.defect = fault;
  begin_incident(s, incident);
}

void end_repaired_incidents(OrganisationState& s, Index batch) {
  for (Index c = s.batches[batch].changes.head; c != kNone; c = s.changes[c].next) {
    const Index incident = s.changes[c].incident;
    if (incident != kNone) restore(s, incident, RestorePath::next_release);
  }
}

}  // namespace journey::model
