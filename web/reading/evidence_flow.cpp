#include "web/reading/evidence_flow.h"

#include <algorithm>
#include <numeric>

#include "web/reading/work.h"

namespace journey::web {
namespace {

Stage stage_of(model::Step step) {
  using model::Step;
  switch (step) {
    case Step::plan:
      return Stage::plan;
    case Step::code:
      return Stage::code;
    case Step::build:
    case Step::test:
      return Stage::test;
    case Step::release:
      return Stage::release;
    case Step::deploy:
    case Step::operate:
    case Step::monitor:
      return Stage::deploy;
  }
  return Stage::deploy;
}

// The step of each feature in the pool; it is the last one if every part is in production.
std::vector<Stage> stages_of(const model::OrganisationState& state) {
  std::vector<Stage> stages(state.features.size(), Stage::deploy);
  const auto used = in_use(state.changes.size(), state.free_changes);
  for (std::size_t i = 0; i < used.size(); ++i) {
    const model::Change& change = state.changes[i];
    const bool part = used[i] && change.origin == model::Origin::feature && change.feature != model::kNone;
    if (!part || change.deployed) continue;
    Stage& stage = stages[change.feature];
    stage = std::min(stage, stage_of(change.step));
  }
  return stages;
}

bool is_planned(const model::Feature& feature) {
  return feature.phase != model::FeaturePhase::intake && feature.phase != model::FeaturePhase::planning;
}

}  // namespace

std::uint64_t FlowSample::in_progress() const { return std::accumulate(open.begin(), open.end(), std::uint64_t{0}); }

FlowSample flow_now(const model::OrganisationRun& run) {
  const model::OrganisationState& state = run.state();
  FlowSample sample;
  sample.day = run.day();
  // At the very end of the warm-up its books are not closed yet.
  if (sample.day > 0) {
    sample.done = state.counts.features_exposed - state.measured_from.counts.features_exposed;
    sample.given_up = state.counts.ideas_expired - state.measured_from.counts.ideas_expired;
  }
  const auto stages = stages_of(state);
  const auto used = in_use(state.features.size(), state.free_features);
  for (std::size_t i = 0; i < used.size(); ++i) {
    const model::Feature& feature = state.features[i];
    if (!used[i] || feature.phase == model::FeaturePhase::exposed) continue;
    const Stage stage = is_planned(feature) ? stages[i] : Stage::plan;
    ++sample.open[static_cast<std::size_t>(stage)];
  }
  return sample;
}

std::size_t sample_at(const Flow& flow, double day) {
  const auto later = [](double wanted, const FlowSample& sample) { return wanted < sample.day; };
  const auto after = std::upper_bound(flow.begin(), flow.end(), day, later);
  return after == flow.begin() ? 0 : static_cast<std::size_t>(after - flow.begin()) - 1;
}

std::optional<double> day_left(const Flow& flow, std::size_t index) {
  const std::uint64_t level = flow[index].asked();
  for (std::size_t i = index; i < flow.size(); ++i) {
    if (flow[i].left() >= level) return flow[i].day;
  }
  return std::nullopt;
}

std::optional<Little> little(const Flow& flow) {
  if (flow.size() < 2) return std::nullopt;
  const double days = flow.back().day - flow.front().day;
  const auto left = static_cast<double>(flow.back().left() - flow.front().left());
  if (days <= 0 || left <= 0) return std::nullopt;
  double area = 0;
  for (std::size_t i = 0; i + 1 < flow.size(); ++i)
    area += static_cast<double>(flow[i].in_progress()) * (flow[i + 1].day - flow[i].day);
  return Little{area / days, left / days, area / left};
}

}  // namespace journey::web
