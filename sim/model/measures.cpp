#include "sim/model/measures.h"

namespace journey::model {

const std::array<MeasureInfo, kMeasureCount>& measure_infos() {
  static constexpr std::array<MeasureInfo, kMeasureCount> kInfos = {{
      {"deploys_per_week", "Deployments a week", "1/week", "planned production changes of one service"},
      {"lead_time_hours_mean", "Lead time for changes, mean", "h", "first commit of a change to running in production"},
      {"lead_time_hours_p50", "Lead time for changes", "h", "median of first commit to running in production"},
      {"lead_time_hours_p85", "Lead time for changes, 85 %", "h", "85 of 100 changes are quicker"},
      {"lead_time_hours_p95", "Lead time for changes, 95 %", "h", "95 of 100 changes are quicker"},
      {"flow_time_hours_mean", "Flow time, mean", "h", "idea to exposure to customers"},
      {"flow_time_hours_p50", "Flow time", "h", "median of idea to exposure to customers"},
      {"flow_time_hours_p85", "Flow time, 85 %", "h", "85 of 100 features are quicker"},
      {"flow_time_hours_p95", "Flow time, 95 %", "h", "95 of 100 features are quicker"},
      {"change_failure_rate", "Change failure rate", "share",
       "planned deployments that degraded the service within 30 days"},
      {"failures_per_100_changes", "Failures per 100 changes", "1/100",
       "failed deployments for every 100 changes deployed"},
      {"restore_hours_mean", "Failed deployment recovery time, mean", "h",
       "start of impact to the last repair users see, a failed deployment"},
      {"restore_hours_p50", "Failed deployment recovery time", "h",
       "median of start of impact to the last repair users see"},
      {"restore_hours_p90", "Failed deployment recovery time, 90 %", "h",
       "90 of 100 failed deployments are restored sooner"},
      {"detect_hours_p50", "Time to detect", "h", "median of start of impact to somebody knowing"},
      {"failures_unrestored", "Failures not yet restored", "count",
       "failed deployments left out of the recovery time because they are still going on"},
      {"unplanned_deployments", "Hot fixes and rollbacks", "count", "deployments nobody planned"},
      {"features_per_week", "Features a week", "1/week", "features shown to customers"},
      {"changes_per_week", "Changes a week", "1/week", "feature changes put in production"},
      {"batch_size_mean", "Changes in a deployment", "count", "mean over planned deployments"},
      {"open_changes", "Open changes", "count", "begun and not in production at the end"},
      {"open_change_age_days_mean", "Age of open changes", "days", "mean since first commit, at the end"},
      {"ideas_refused", "Ideas refused", "count", "they found the intake full"},
      {"ideas_expired", "Ideas expired", "count", "accepted, and begun too late for the customer"},
      {"rework_rate", "Rework", "share", "of the hours on features, those of a second pass"},
      {"wip_mean", "Work in progress", "count", "changes begun and not in production, mean over time"},
      {"flow_efficiency", "Flow efficiency", "share", "of flow time, that in which somebody worked on it"},
      {"utilisation_mean", "Utilisation", "share", "of people's hours, those with something to do"},
      {"unplanned_work_share", "Unplanned work", "share",
       "of busy hours, rework, defects, incidents, findings and support"},
      {"incidents_per_week", "Incidents a week", "1/week", "of every severity"},
      {"downtime_hours", "Downtime", "h", "hours with an outage going on"},
      {"overtime_hours", "Overtime", "h", "person-hours at night and at weekends"},
      {"cost_per_feature", "Cost a feature", "EUR",
       "people, overtime, standby and downtime, for each feature shown to customers"},
  }};
  static_assert(!kInfos.back().key.empty());
  return kInfos;
}

std::optional<Measure> measure_named(std::string_view key) {
  for (std::size_t m = 0; m < kMeasureCount; ++m) {
    if (measure_infos()[m].key == key) return static_cast<Measure>(m);
  }
  return std::nullopt;
}

}  // namespace journey::model
