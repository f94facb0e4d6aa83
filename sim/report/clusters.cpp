#include "sim/report/clusters.h"

namespace journey::report {

using model::Measure;

experiment::ClusterVerdict cluster_of_one_run(const model::Measurement& measurement) {
  return experiment::classify({measurement[Measure::deploys_per_week], measurement[Measure::lead_time_hours_p50],
                               std::nullopt, measurement[Measure::restore_hours_p50]});
}

experiment::ClusterVerdict cluster_of(const experiment::MeasuredValues& measures) {
  const auto mean = [&](Measure measure) { return measures[model::index_of(measure)].mean; };
  return experiment::classify({mean(Measure::deploys_per_week), mean(Measure::lead_time_hours_p50),
                               mean(Measure::change_failure_rate), mean(Measure::restore_hours_p50)});
}

}  // namespace journey::report
