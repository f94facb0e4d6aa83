#include "sim/model/stream/incident_luck.h"

#include <algorithm>

#include "sim/engine/variates.h"
#include "sim/model/stream/exposure_time.h"
#include "sim/model/stream/lognormal.h"

namespace journey::model {

namespace {

/// Places within an incident's draws.
enum Place : std::uint32_t { kMonitored, kDelay, kDiagnosis, kHealing, kFlag, kRollback, kRollbackFails };

/// The long tail of the lognormal ends here: two working weeks.
constexpr double kMostDiagnosisHours = 80;
/// Everybody notices an outage: customers report it this much sooner than degraded service.
constexpr double kOutageIsNoticed = 0.125;

std::uint64_t key_of(const Incident& incident) {
  return static_cast<std::uint64_t>(incident.cause) << 60 | incident.number;
}

double luck_of(const OrganisationState& s, Draw draw, const Incident& incident, std::uint32_t place) {
  return s.luck(draw, key_of(incident), place);
}

bool is_latest(const OrganisationState& s, const Incident& incident) {
  if (incident.deployment == kNone) return false;
  return s.pipelines[s.batches[incident.deployment].deployable].latest == incident.deployment;
}

bool canary_running(const OrganisationState& s, const Incident& incident) {
  if (s.practices.exposure_canary == 0 || incident.deployment == kNone) return false;
  return incident.began - s.batches[incident.deployment].deployed <= engine::hours(exposure_hours(s));
}

RestorePath in_a_hurry(const OrganisationState& s, const Incident& incident) {
  const bool hurry = incident.severity == 1 || s.practices.hotfix_serious != 0;
  return hurry ? RestorePath::hotfix : RestorePath::next_release;
}

RestorePath way_out_of_fault(const OrganisationState& s, const Incident& incident, bool can_roll_back) {
  if (canary_running(s, incident) && !incident.by_customer) return RestorePath::canary;
  if (luck_of(s, Draw::restore_path, incident, kFlag) < s.practices.exposure_flag_share) return RestorePath::flag;
  if (can_roll_back) return RestorePath::rollback;
  return in_a_hurry(s, incident);
}

}  // namespace

Detection detection_of(const OrganisationState& s, const Incident& incident) {
  const double luck = luck_of(s, Draw::detection, incident, kDelay);
  if (luck_of(s, Draw::detection, incident, kMonitored) < s.practices.monitoring_coverage) {
    return {engine::minutes(engine::exponential(luck, s.practices.monitoring_minutes)), false};
  }
  const double factor = incident.severity == 1 ? kOutageIsNoticed : 1;
  return {engine::hours(engine::exponential(luck, s.practices.monitoring_customer_hours * factor)), true};
}

bool heals_itself(const OrganisationState& s, const Incident& incident) {
  if (incident.cause != IncidentCause::outside) return false;
  return luck_of(s, Draw::restore_path, incident, kHealing) < s.practices.monitoring_self_healing;
}

double diagnosis_hours(const OrganisationState& s, const Incident& incident) {
  const double median = s.world.incident_diagnosis_hours_median;
  const double luck = luck_of(s, Draw::diagnosis, incident, kDiagnosis);
  return std::min(lognormal_by_p90(luck, median, s.world.incident_diagnosis_hours_p90), kMostDiagnosisHours);
}

RestorePath way_out(const OrganisationState& s, const Incident& incident) {
  if (incident.cause == IncidentCause::outside) return RestorePath::operations;
  if (incident.cause == IncidentCause::vulnerability) return in_a_hurry(s, incident);
  const bool altered = incident.deployment != kNone && s.batches[incident.deployment].alters_database;
  const bool reversible = !altered && luck_of(s, Draw::restore_path, incident, kRollback) < s.practices.rollback_share;
  const bool can_roll_back = reversible && is_latest(s, incident);
  if (incident.cause == IncidentCause::defect) return way_out_of_fault(s, incident, can_roll_back);
  return can_roll_back ? RestorePath::rollback : RestorePath::operations;
}

bool rollback_fails(const OrganisationState& s, const Incident& incident) {
  return luck_of(s, Draw::restore_path, incident, kRollbackFails) < s.practices.rollback_failure;
}

}  // namespace journey::model
