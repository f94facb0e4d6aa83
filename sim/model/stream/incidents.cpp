#include "sim/model/stream/incidents.h"

#include <algorithm>

#include "sim/model/books/downtime.h"
#include "sim/model/state/schedule.h"
#include "sim/model/stream/exposure_time.h"
#include "sim/model/stream/incident_luck.h"

namespace journey::model {

using engine::Time;

namespace {

/// This far beyond the capacity of the environments, nothing works at all.
constexpr double kOutageFactor = 1.5;

/// While only the first customers have the failed change, the others are served.
void note_stage(const OrganisationState& s, Incident& incident) {
  incident.with_everybody = incident.began;
  if (incident.deployment == kNone || s.practices.exposure_first_share >= 1) return;
  const Time stage_ends = s.batches[incident.deployment].deployed + engine::hours(exposure_hours(s));
  if (stage_ends <= incident.began) return;
  incident.with_everybody = stage_ends;
  incident.share = s.practices.exposure_first_share;
}

bool fails_deployment(const OrganisationState& s, const Incident& incident) {
  if (incident.deployment == kNone || incident.severity > 2) return false;
  return incident.began - s.batches[incident.deployment].deployed <= kFailureWindow;
}

void blame_deployment(OrganisationState& s, const Incident& incident) {
  if (!fails_deployment(s, incident)) return;
  Batch& batch = s.batches[incident.deployment];
  if (!batch.failed) batch.impact = s.now;
  batch.failed = true;
  ++batch.incidents_open;
}

void clear_deployment(OrganisationState& s, const Incident& incident) {
  if (!fails_deployment(s, incident)) return;
  Batch& batch = s.batches[incident.deployment];
  --batch.incidents_open;
  batch.restored = std::max(batch.restored, s.now);
}

void schedule_detection(OrganisationState& s, Index index) {
  Incident& incident = s.incidents[index];
  if (heals_itself(s, incident)) {
    incident.path = RestorePath::self_healing;
    schedule(s, s.now + engine::minutes(s.practices.monitoring_minutes), EventKind::incident_released, index);
    return;
  }
  const Detection detection = detection_of(s, incident);
  incident.by_customer = detection.by_customer;
  schedule(s, s.now + detection.after, EventKind::incident_detected, index);
}

}  // namespace

void start_incidents(OrganisationState& s) {
  schedule_arrival(s, EventKind::outside_incident, 0, s.luck(Draw::outside_gap, 0),
                   s.world.incident_infrastructure_per_week);
}

void outside_incident(OrganisationState& s, std::uint32_t number) {
  const std::uint32_t next = number + 1;
  schedule_arrival(s, EventKind::outside_incident, next, s.luck(Draw::outside_gap, next),
                   s.world.incident_infrastructure_per_week);
  const double luck = s.luck(Draw::outside_traits, number, 0);
  const double severe = s.world.incident_severe_share;
  const double serious = severe + s.world.incident_serious_share;
  scripted_outage(s, luck < severe ? 1 : luck < serious ? 2 : 3, number);
}

void scripted_outage(OrganisationState& s, std::uint8_t severity, std::uint32_t number) {
  Incident incident;
  incident.severity = severity;
  incident.number = number;
  incident.service = static_cast<std::uint32_t>(s.luck(Draw::outside_traits, number, 1) * (1U << 16));
  begin_incident(s, incident);
}

void traffic_peak(OrganisationState& s, double factor, double hours, std::uint32_t number) {
  if (factor <= s.practices.environment_headroom) return;
  scripted_outage(s, factor > kOutageFactor * s.practices.environment_headroom ? 1 : 2, number);
  const Index incident = static_cast<Index>(s.incidents.size() - 1);
  schedule(s, s.now + engine::hours(hours), EventKind::peak_ends, incident);
}

void peak_ends(OrganisationState& s, Index incident) {
  s.tasks_in_vain = true;
  restore(s, incident, s.incidents[incident].path);
}

void vulnerability(OrganisationState& s, std::uint8_t severity, std::uint32_t number) {
  Incident incident;
  incident.cause = IncidentCause::vulnerability;
  incident.severity = severity;
  incident.number = number;
  incident.defect.severity = severity;
  incident.defect.feature_number = number;
  begin_incident(s, incident);
}

void begin_incident(OrganisationState& s, Incident incident) {
  incident.began = s.now;
  note_stage(s, incident);
  blame_deployment(s, incident);
  s.incidents.push_back(incident);
  const auto index = static_cast<Index>(s.incidents.size() - 1);
  if (is_outage(incident)) outage_begins(s, index);
  schedule_detection(s, index);
}

void restore(OrganisationState& s, Index index, RestorePath path) {
  Incident& incident = s.incidents[index];
  if (incident.phase == IncidentPhase::restored) return;
  incident.phase = IncidentPhase::restored;
  incident.path = path;
  incident.restored = s.now;
  if (incident.detected < incident.began) incident.detected = s.now;
  if (is_outage(incident)) outage_ends(s, index);
  clear_deployment(s, incident);
}

}  // namespace journey::model
