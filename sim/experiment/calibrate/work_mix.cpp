#include "sim/experiment/calibrate/work_mix.h"

#include <numeric>

namespace journey::experiment {
namespace {

using model::Work;

// State of DevOps 2018, percent of time: elite, high, medium, low as columns.
constexpr std::array<std::array<double, kClusterCount>, kCategoryCount> kPublished = {{
    {50, 50, 40, 30},    // new work
    {19.5, 20, 20, 20},  // unplanned work and rework
    {5, 5, 5, 10},       // remediating security issues
    {10, 10, 10, 20},    // defects identified by end users
    {5, 10, 10, 15},     // customer support
}};

WorkMix normalised(WorkMix mix) {
  const double sum = std::accumulate(mix.begin(), mix.end(), 0.0);
  if (sum > 0) {
    for (double& share : mix) share *= 100 / sum;
  }
  return mix;
}

double distance(double a, double b) { return a < b ? b - a : a - b; }

bool in_order(const WorkMixRow& row) {
  const double published = row.published_elite - row.published_low;
  const double measured = row.elite - row.low;
  if (distance(published, 0) < kMixOrderMatters) return true;
  return published > 0 ? measured > 0 : measured < 0;
}

}  // namespace

std::optional<Category> category_of(Work work) {
  switch (work) {
    case Work::new_work:
    case Work::approval:
    case Work::release:
    case Work::environments:
    case Work::improvement:
      return Category::new_work;
    case Work::rework:
    case Work::incident:
    case Work::switching:
      return Category::unplanned_and_rework;
    case Work::security:
      return Category::security;
    case Work::user_defects:
      return Category::user_found_defects;
    case Work::support:
      return Category::support;
    case Work::coordination:
    case Work::waiting:
    case Work::idle:
      break;
  }
  return std::nullopt;
}

WorkMix work_mix_of(const model::Measurement& total) {
  WorkMix mix{};
  for (std::size_t w = 0; w < model::kWorkCount; ++w) {
    const auto category = category_of(static_cast<Work>(w));
    if (category) mix[static_cast<std::size_t>(*category)] += engine::to_hours(total.hours_by_work[w]);
  }
  return normalised(mix);
}

WorkMix published_work_mix(Cluster cluster) {
  WorkMix mix{};
  for (std::size_t c = 0; c < kCategoryCount; ++c) mix[c] = kPublished[c][static_cast<std::size_t>(cluster)];
  return normalised(mix);
}

std::array<WorkMixRow, kCategoryCount> compare_work_mix(const WorkMix& low, const WorkMix& elite) {
  const WorkMix published_low = published_work_mix(Cluster::low);
  const WorkMix published_elite = published_work_mix(Cluster::elite);
  std::array<WorkMixRow, kCategoryCount> rows;
  for (std::size_t c = 0; c < kCategoryCount; ++c) {
    WorkMixRow& row = rows[c];
    row = {static_cast<Category>(c), low[c], elite[c], published_low[c], published_elite[c], false, false};
    row.within = distance(row.low, row.published_low) <= kMixTolerance &&
                 distance(row.elite, row.published_elite) <= kMixTolerance;
    row.ordered = in_order(row);
  }
  return rows;
}

}  // namespace journey::experiment
