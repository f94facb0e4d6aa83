#include "web/timeline.h"

#include <algorithm>
#include <utility>

namespace journey::web {
namespace {

constexpr double kWarmupSlice = 7;
constexpr double kSlice = 1;

double spacing_for(double days) { return std::max(kCheckpointDays, days / static_cast<double>(kMostCheckpoints - 2)); }

}  // namespace

Timeline::Timeline(std::shared_ptr<const model::Scenario> scenario, std::size_t organisation, std::uint64_t seed,
                   const std::vector<model::Intervention>& decisions)
    : frontier_(scenario, organisation, seed, 0, decisions),
      first_day_(frontier_.day()),
      last_day_(scenario->days),
      spacing_(spacing_for(scenario->days)) {
  frontier_.explain();
  checkpoints_.push_back(frontier_);
}

void Timeline::extend() {
  const double from = frontier_.day();
  const double slice = from < 0 ? std::min(kWarmupSlice, -from) : kSlice;
  frontier_.run_to_day(std::min(from + slice, last_day_));
  const double day = frontier_.day();
  if (day >= 0) waiting_.push_back(waiting_now(frontier_));
  const bool due = day >= 0 && (checkpoints_.size() == 1 || day >= checkpoints_.back().day() + spacing_);
  if (due) checkpoints_.push_back(frontier_);
}

double Timeline::progress() const { return (frontier_.day() - first_day_) / (last_day_ - first_day_); }

void Timeline::watch(std::uint32_t number, double arrived_day) {
  while (checkpoints_.size() > 1 && checkpoints_.back().day() > arrived_day) checkpoints_.pop_back();
  for (model::OrganisationRun& checkpoint : checkpoints_) checkpoint.watch(number);
  frontier_ = checkpoints_.back();
  std::erase_if(waiting_, [this](const WaitingSample& sample) { return sample.day > frontier_.day(); });
}

const model::OrganisationRun& Timeline::at_most(double day) const {
  const auto later = [](double wanted, const model::OrganisationRun& run) { return wanted < run.day(); };
  const auto after = std::upper_bound(checkpoints_.begin(), checkpoints_.end(), day, later);
  return after == checkpoints_.begin() ? checkpoints_.front() : *std::prev(after);
}

void Timeline::bring_near(model::OrganisationRun& live, double day) const {
  if (day < checkpoints_.front().day()) return;
  const model::OrganisationRun& nearest = frontier_.day() <= day ? frontier_ : at_most(day);
  // A copy costs more than carrying out a day.
  if (live.day() > day || nearest.day() > live.day() + kSlice) live = nearest;
}

}  // namespace journey::web
