#include "sim/model/measures.h"

namespace journey::model {

const std::array<MeasureInfo, kMeasureCount>& measure_infos() {
  static constexpr std::array<MeasureInfo, kMeasureCount> kInfos = {{
      {"deploys_per_week", "Deployments per week", "1/week", "planned deployments of one service to production"},
      {"lead_time_hours_mean", "Lead time for changes, mean", "h",
       "from a change's first commit until it runs in production"},
      {"lead_time_hours_p50", "Lead time for changes", "h",
       "median time from first commit until a change runs in production"},
      {"lead_time_hours_p85", "Lead time for changes, 85 %", "h", "85 of 100 changes are faster"},
      {"lead_time_hours_p95", "Lead time for changes, 95 %", "h", "95 of 100 changes are faster"},
      {"flow_time_hours_mean", "Flow time, mean", "h", "from an idea until customers have it"},
      {"flow_time_hours_p50", "Flow time", "h", "median time from an idea until customers have it"},
      {"flow_time_hours_p85", "Flow time, 85 %", "h", "85 of 100 features are faster"},
      {"flow_time_hours_p95", "Flow time, 95 %", "h", "95 of 100 features are faster"},
      {"change_failure_rate", "Change failure rate", "share",
       "share of planned deployments that degraded the service within 30 days"},
      {"failures_per_100_changes", "Failures per 100 changes", "1/100", "failed deployments per 100 changes deployed"},
      {"restore_hours_mean", "Failed deployment recovery time, mean", "h",
       "from the start of impact until the last repair users see, per failed deployment"},
      {"restore_hours_p50", "Failed deployment recovery time", "h",
       "median time from the start of impact until the last repair users see"},
      {"restore_hours_p90", "Failed deployment recovery time, 90 %", "h",
       "90 of 100 failed deployments are restored sooner"},
      {"detect_hours_p50", "Time to detect", "h", "median time from the start of impact until someone knows"},
      {"failures_unrestored", "Failures not yet restored", "count",
       "failed deployments left out of the recovery time because they are not over yet"},
      {"unplanned_deployments", "Hot fixes and rollbacks", "count", "unplanned deployments"},
      {"features_per_week", "Features per week", "1/week", "features released to customers"},
      {"changes_per_week", "Changes per week", "1/week", "feature changes deployed to production"},
      {"batch_size_mean", "Changes per deployment", "count", "mean over planned deployments"},
      {"open_changes", "Open changes", "count", "started but not in production at the end"},
      {"open_change_age_days_mean", "Age of open changes", "days", "mean time since the first commit, at the end"},
      {"ideas_refused", "Ideas refused", "count", "the intake was full"},
      {"ideas_expired", "Ideas expired", "count", "accepted, but not started in time for the customer"},
      {"rework_rate", "Rework", "share", "share of the hours on features that repeat earlier work"},
      {"wip_mean", "Work in progress", "count", "changes started but not in production, mean over time"},
      {"flow_efficiency", "Flow efficiency", "share", "share of flow time in which someone was working on the feature"},
      {"utilisation_mean", "Utilisation", "share", "share of people's hours in which they had something to do"},
      {"unplanned_work_share", "Unplanned work", "share",
       "share of busy hours spent on rework, defects, incidents, findings and support"},
      {"incidents_per_week", "Incidents per week", "1/week", "of all severities"},
      {"downtime_hours", "Downtime", "h", "hours in which there was an outage"},
      {"overtime_hours", "Overtime", "h", "person-hours at night and at weekends"},
      {"cost_per_feature", "Cost per feature", "EUR",
       "people, overtime, standby and downtime, for each feature released to customers"},
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
