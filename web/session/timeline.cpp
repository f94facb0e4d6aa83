#include "web/session/timeline.h"

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
  checkpoints_.emplace_back(frontier_, nullptr);
}

void Timeline::extend() {
  const double from = frontier_.day();
  const double slice = from < 0 ? std::min(kWarmupSlice, -from) : kSlice;
  frontier_.run_to_day(std::min(from + slice, last_day_));
  const double day = frontier_.day();
  if (day >= 0) note_day();
  const bool due = day >= 0 && (checkpoints_.size() == 1 || day >= checkpoints_.back().day() + spacing_);
  if (due) keep_checkpoint();
}

void Timeline::note_day() {
  notes_.waiting.push_back(waiting_now(frontier_));
  notes_.flow.push_back(flow_now(frontier_));
}

void Timeline::keep_checkpoint() {
  model::Checkpoint checkpoint(frontier_, &checkpoints_.back());
  checkpoints_.push_back(std::move(checkpoint));
}

double Timeline::progress() const { return (frontier_.day() - first_day_) / (last_day_ - first_day_); }

void Timeline::watch(std::uint32_t number, double arrived_day) {
  go_back_to(arrived_day);
  for (model::Checkpoint& checkpoint : checkpoints_) checkpoint.watch(number);
  frontier_.watch(number);
}

std::optional<double> Timeline::decide(const std::vector<model::Intervention>& decisions) {
  const std::optional<double> day = frontier_.first_difference(decisions);
  if (!day) return day;
  go_back_to(*day);
  for (model::Checkpoint& checkpoint : checkpoints_) checkpoint.decide(decisions);
  frontier_.decide(decisions);
  return day;
}

// Goes back to the latest checkpoint that is not after `day`; does nothing if the run is not that far yet.
void Timeline::go_back_to(double day) {
  while (checkpoints_.size() > 1 && checkpoints_.back().day() > day) checkpoints_.pop_back();
  if (frontier_.day() <= day) return;
  frontier_ = checkpoints_.back().run();
  const auto dropped = [this](const auto& sample) { return sample.day > frontier_.day(); };
  std::erase_if(notes_.waiting, dropped);
  std::erase_if(notes_.flow, dropped);
}

const model::Checkpoint& Timeline::at_most(double day) const {
  const auto later = [](double wanted, const model::Checkpoint& one) { return wanted < one.day(); };
  const auto after = std::upper_bound(checkpoints_.begin(), checkpoints_.end(), day, later);
  return after == checkpoints_.begin() ? checkpoints_.front() : *std::prev(after);
}

void Timeline::bring_near(model::OrganisationRun& live, double day) const {
  if (day < checkpoints_.front().day()) return;
  const model::Checkpoint& nearest = at_most(day);
  const bool at_frontier = frontier_.day() <= day;
  const double from = at_frontier ? frontier_.day() : nearest.day();
  // A copy costs more than running a day.
  if (live.day() <= day && from <= live.day() + kSlice) return;
  live = at_frontier ? frontier_ : nearest.run();
}

}  // namespace journey::web
