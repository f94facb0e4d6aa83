#include "sim/experiment/calibrate/signs_robust.h"

#include <algorithm>

#include "sim/engine/portable_math.h"
#include "sim/experiment/latin_hypercube.h"
#include "sim/experiment/parallel.h"
#include "sim/scenario/catalogue/catalogue.h"

namespace journey::experiment {
namespace {

using scenario::Kind;
using scenario::Parameter;

/// 1/2 at 0, 1 in the middle, 2 at 1.
double factor_at(double place) { return engine::exp(engine::log(2.0) * (2 * place - 1)); }

bool is_share(const Parameter& parameter) {
  return parameter.kind == Kind::number && parameter.unit.starts_with("share") && parameter.high <= 1;
}

/// The number of a catalogue entry in a World or in Practices.
double& member(model::World& world, const Parameter& parameter) { return world.*parameter.world; }
double& member(model::Practices& practices, const Parameter& parameter) { return practices.*parameter.practice; }

template <class Numbers>
void move_all(Numbers& numbers, const std::vector<double>& point, bool of_world) {
  const auto parameters = uncertain_parameters();
  for (std::size_t d = 0; d < parameters.size(); ++d) {
    if ((parameters[d]->world != nullptr) != of_world) continue;
    double& value = member(numbers, *parameters[d]);
    value = moved(*parameters[d], value, point[d]);
  }
}

void scale_to_at_most_one(double& severe, double& serious) {
  const double sum = severe + serious;
  if (sum <= 1) return;
  severe /= sum;
  serious = 1 - severe;
}

void keep_together(model::World& world) {
  const double work = world.work_plan_share + world.work_code_share + world.work_test_share;
  world.work_plan_share /= work;
  world.work_code_share /= work;
  world.work_test_share = 1 - world.work_plan_share - world.work_code_share;
  world.demand_work_hours_p90 = std::max(world.demand_work_hours_p90, world.demand_work_hours_median);
  world.incident_diagnosis_hours_p90 =
      std::max(world.incident_diagnosis_hours_p90, world.incident_diagnosis_hours_median);
  scale_to_at_most_one(world.defect_severe_share, world.defect_serious_share);
  scale_to_at_most_one(world.incident_severe_share, world.incident_serious_share);
}

/// An organisation's world and practices, and the practices it adopts during the run.
void move(TriedOrganisation& tried, const std::vector<double>& point) {
  tried.world = moved(tried.world, point);
  tried.organisation.practices = moved(tried.organisation.practices, point);
  for (model::Intervention& event : tried.events) {
    if (!event.toward) continue;
    event.toward = moved(*event.toward, point);
    event.as.clear();
  }
}

/// The claims that hold at `point`.
std::vector<bool> holds_at(const std::vector<double>& point, const RobustSettings& robust) {
  std::vector<TriedOrganisation> tried = sign_organisations();
  for (TriedOrganisation& one : tried) move(one, point);
  Settings settings;
  settings.seed = robust.seed;
  settings.replications = robust.replications;
  const auto runs = run_tried(std::move(tried), settings, false);
  std::vector<bool> holds;
  for (const Claim& claim : claims()) holds.push_back(points_as_claimed(claim, runs));
  return holds;
}

}  // namespace

std::vector<const Parameter*> uncertain_parameters() {
  std::vector<const Parameter*> all;
  for (const auto group : {scenario::world_parameters(), scenario::practice_parameters()}) {
    for (const Parameter& parameter : group) {
      const bool number = parameter.kind == Kind::number || parameter.kind == Kind::integer;
      if (number && parameter.uncertain()) all.push_back(&parameter);
    }
  }
  return all;
}

double moved(const Parameter& parameter, double value, double place) {
  const double factor = factor_at(place);
  if (value == 0) return value;
  double result = value * factor;
  if (is_share(parameter)) result = value < 1 ? factor * value / (1 - value + factor * value) : value;
  if (parameter.kind == Kind::integer) result = std::max(1.0, static_cast<double>(static_cast<int>(result + 0.5)));
  return std::clamp(result, parameter.low, parameter.high);
}

model::World moved(model::World world, const std::vector<double>& point) {
  move_all(world, point, true);
  keep_together(world);
  return world;
}

model::Practices moved(model::Practices practices, const std::vector<double>& point) {
  move_all(practices, point, false);
  return practices;
}

std::vector<double> robust_shares(const RobustSettings& settings) {
  const auto points = latin_hypercube(settings.points, uncertain_parameters().size(), settings.seed);
  std::vector<std::vector<bool>> holds(points.size());
  for_each_index(points.size(), settings.jobs, settings.progress,
                 [&](std::size_t p) { holds[p] = holds_at(points[p], settings); });
  std::vector<double> shares(claims().size());
  for (std::size_t c = 0; c < shares.size(); ++c) {
    const auto count = std::count_if(holds.begin(), holds.end(), [c](const auto& at) { return at[c]; });
    shares[c] = static_cast<double>(count) / static_cast<double>(std::max<std::size_t>(1, points.size()));
  }
  return shares;
}

}  // namespace journey::experiment
