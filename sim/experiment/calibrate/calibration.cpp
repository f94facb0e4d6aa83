#include "sim/experiment/calibrate/calibration.h"

#include <algorithm>

#include "sim/experiment/calibrate/signs_robust.h"

namespace journey::experiment {
namespace {

using model::Measure;

constexpr std::array<Measure, kFourMeasures> kFour = {Measure::deploys_per_week, Measure::lead_time_hours_p50,
                                                      Measure::change_failure_rate, Measure::restore_hours_p50};

ClusterVerdict verdict_of(const MeasuredValues& measures) {
  const auto mean = [&](std::size_t place) { return measures[model::index_of(kFour[place])].mean; };
  return classify({mean(0), mean(1), mean(2), mean(3)});
}

const PresetResult& expected_in(const std::vector<PresetResult>& presets, Cluster cluster) {
  return *std::find_if(presets.begin(), presets.end(), [cluster](const PresetResult& preset) {
    return preset.goal->fitted && preset.goal->expected == cluster;
  });
}

std::vector<double> robust(const CalibrationSettings& settings) {
  RobustSettings points;
  points.points = settings.robust_points;
  points.replications = kRobustReplications;
  points.seed = settings.runs.seed;
  points.jobs = settings.runs.jobs;
  points.progress = settings.runs.progress;
  return robust_shares(points);
}

}  // namespace

std::optional<double> four_measure(const MeasuredValues& measures, std::size_t place) {
  const auto mean = measures[model::index_of(kFour[place])].mean;
  return mean && place == 0 ? std::optional<double>(*mean * kWeeksPerYear) : mean;
}

PresetResult measure_preset(const PresetGoal& goal, const Settings& settings) {
  model::Scenario scenario;
  scenario.organisations = {preset_organisation(goal.id)};
  const Comparison measured = compare(std::make_shared<const model::Scenario>(std::move(scenario)), settings);
  const OrganisationComparison& organisation = measured.organisations.front();
  PresetResult result;
  result.goal = &goal;
  result.name = organisation.name;
  result.measures = organisation.measures;
  result.total = organisation.total;
  result.verdict = verdict_of(organisation.measures);
  result.pass = true;
  for (std::size_t m = 0; m < kFourMeasures; ++m) {
    result.hits[m] = result.verdict.by_measure[m][static_cast<std::size_t>(goal.expected)];
    result.pass = result.pass && result.hits[m];
  }
  return result;
}

Calibration calibrate(const CalibrationSettings& settings) {
  Calibration calibration;
  calibration.seed = settings.runs.seed;
  calibration.replications = settings.runs.replications;
  for (const PresetGoal& goal : preset_goals()) calibration.presets.push_back(measure_preset(goal, settings.runs));
  calibration.signs = judge_signs(run_tried(sign_organisations(), settings.runs));
  calibration.work_mix = compare_work_mix(work_mix_of(expected_in(calibration.presets, Cluster::low).total),
                                          work_mix_of(expected_in(calibration.presets, Cluster::elite).total));
  if (settings.robust_points == 0) return calibration;
  calibration.robust_points = settings.robust_points;
  calibration.robust_dimensions = uncertain_parameters().size();
  calibration.robust_shares = robust(settings);
  return calibration;
}

}  // namespace journey::experiment
