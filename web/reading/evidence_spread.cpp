#include "web/reading/evidence_spread.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace journey::web {
namespace {

constexpr double kDaysAYear = 365;
constexpr double kNormal95 = 1.959963984540054;

bool counts(const model::OrganisationState& state, const model::Batch& batch) {
  return batch.phase == model::BatchPhase::done && batch.planned && batch.deployed >= state.start_of_measuring;
}

// Several on one day are one release to the customers, so days are compared, not deployments.
std::vector<double> rates_of(std::vector<std::int64_t> days) {
  std::sort(days.begin(), days.end());
  std::vector<double> rates;
  for (std::size_t from = 0; from < days.size();) {
    const std::size_t to =
        static_cast<std::size_t>(std::upper_bound(days.begin(), days.end(), days[from]) - days.begin());
    if (from > 0)
      rates.push_back(kDaysAYear * static_cast<double>(to - from) / static_cast<double>(days[from] - days[from - 1]));
    from = to;
  }
  return rates;
}

}  // namespace

Spread spread_of(const model::OrganisationRun& end) {
  const model::OrganisationState& state = end.state();
  Spread spread;
  std::vector<std::int64_t> days;
  for (const model::Batch& batch : state.batches) {
    if (!counts(state, batch)) continue;
    days.push_back((batch.deployed - engine::Time{}) / engine::kDay);
    if (state.now - batch.deployed < model::kFailureWindow) continue;
    ++spread.judged;
    if (!batch.failed) continue;
    ++spread.failed;
    if (batch.incidents_open == 0) spread.restore_hours.push_back(engine::to_hours(batch.restored - batch.impact));
  }
  spread.deployments = days.size();
  spread.deployments_a_year = rates_of(std::move(days));
  for (const model::ChangeRecord& change : state.finished_changes) {
    if (change.origin != model::Origin::feature || change.deployed < state.start_of_measuring) continue;
    spread.lead_hours.push_back(engine::to_hours(change.deployed - change.first_commit));
  }
  return spread;
}

std::optional<ShareRange> likely_share(std::size_t part, std::size_t whole) {
  if (whole == 0) return std::nullopt;
  const auto n = static_cast<double>(whole);
  const double share = static_cast<double>(part) / n;
  const double z2 = kNormal95 * kNormal95;
  const double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const double half = kNormal95 / (1 + z2 / n) * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n));
  return ShareRange{std::max(middle - half, 0.0), std::min(middle + half, 1.0)};
}

std::vector<std::size_t> binned(const std::vector<double>& values, double lowest, double highest, std::size_t bins) {
  std::vector<std::size_t> counts(bins, 0);
  const double span = std::log(highest / lowest);
  for (const double value : values) {
    const double share = std::log(std::clamp(value, lowest, highest) / lowest) / span;
    ++counts[std::min(static_cast<std::size_t>(share * static_cast<double>(bins)), bins - 1)];
  }
  return counts;
}

}  // namespace journey::web
