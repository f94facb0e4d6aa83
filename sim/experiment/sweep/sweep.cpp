#include "sim/experiment/sweep/sweep.h"

#include "sim/experiment/parallel.h"

namespace journey::experiment {
namespace {

std::vector<SweepRun> run_point(const Design& design, const std::vector<DesignPoint>& points, std::size_t point,
                                std::uint32_t replication) {
  const auto scenario = std::make_shared<const model::Scenario>(scenario_at(design, points[point]));
  std::vector<SweepRun> runs;
  for (const std::size_t organisation : design.organisations) {
    Settings settings;
    settings.seed = design.seed;
    settings.first_replication = replication;
    settings.only_organisation = organisation;
    SweepRun run{point, replication, replicate(scenario, settings)[0][0], {}};
    for (const Factor& factor : design.factors) run.values.push_back(value_of(factor, *scenario, organisation));
    runs.push_back(std::move(run));
  }
  return runs;
}

}  // namespace

std::vector<std::size_t> points_in(const Shard& shard, std::size_t points) {
  std::vector<std::size_t> own;
  for (std::size_t p = shard.index; p < points; p += shard.count) own.push_back(p);
  return own;
}

double value_of(const Factor& factor, const model::Scenario& scenario, std::size_t organisation) {
  const scenario::Parameter& parameter = *factor.parameter;
  if (parameter.world != nullptr) return scenario.world.*parameter.world;
  return scenario.organisations[organisation].practices.*parameter.practice;
}

void sweep(const Design& design, const std::vector<DesignPoint>& points, const SweepSettings& settings,
           const TakeRuns& take) {
  const std::vector<std::size_t> own = points_in(settings.shard, points.size());
  const std::uint64_t all = std::uint64_t{own.size()} * design.replications;
  if (settings.skip >= all) return;
  std::vector<std::vector<SweepRun>> held(kHeldInOrder);
  const auto run = [&](std::size_t i) {
    const std::uint64_t task = settings.skip + i;
    const auto point = static_cast<std::size_t>(task / design.replications);
    const auto replication = static_cast<std::uint32_t>(task % design.replications);
    held[i % kHeldInOrder] = run_point(design, points, own[point], replication);
  };
  for_each_in_order(static_cast<std::size_t>(all - settings.skip), settings.jobs, run,
                    [&](std::size_t i) { return take(held[i % kHeldInOrder]); });
}

}  // namespace journey::experiment
