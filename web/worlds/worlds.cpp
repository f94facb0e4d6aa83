#include "web/worlds/worlds.h"

#include <algorithm>
#include <utility>

#include "sim/report/json/json_report.h"
#include "sim/scenario/link/share.h"

namespace journey::web {
namespace {

using State = WorldsView::State;

// Enough ordered ranges that no worker waits for the next frame; few enough that a new task begins soon.
constexpr std::uint32_t kRangesInHand = 4;
constexpr std::uint32_t kLongestRange = 4;
// The first replications are handed out one by one, so that the user sees them one by one.
constexpr std::uint32_t kWorldsPerStep = 8;

model::Measure measure_asked(const model::Scenario& scenario) {
  const auto named = scenario.prediction ? model::measure_named(scenario.prediction->measure) : std::nullopt;
  return named.value_or(model::Measure::flow_time_hours_p50);
}

}  // namespace

void Worlds::follow(const Session& session) {
  if (!session.has_scenario() || !session.revealed()) return drop();
  const bool shown = session.phase() == Phase::result;
  if (!shown && !merger_) return;
  if (session.share_fragment() == link_) return;
  drop();
  if (shown && session.scenario().organisations.size() > 1) begin(session);
}

void Worlds::drop() {
  link_.clear();
  task_.reset();
  merger_.reset();
  slice_.reset();
}

void Worlds::begin(const Session& session) {
  link_ = session.share_fragment();
  task_ = read_task(link_ + '\n' + std::string(session.scenario_text()));
  state_ = State::running;
  if (task_) start();
}

void Worlds::start() {
  const std::size_t asked = asked_organisation(*task_->scenario);
  const std::size_t other = asked > 0 ? asked : task_->scenario->organisations.size() - 1;
  merger_.emplace(wanted_, measure_asked(*task_->scenario), other);
  slice_.reset();
  next_ = out_ = 0;
  to_repeat_.clear();
  digest_.clear();
  crew_->begin(*task_);
}

void Worlds::steer(SteerWorlds::To to) {
  if (!merger_ || state_ == State::done) return;
  using To = SteerWorlds::To;
  state_ = to == To::hold ? State::held : to == To::stop ? State::stopped : State::running;
  if (to == To::stop) start();  // forgets the earlier ones
}

void Worlds::advance(const std::function<bool()>& may_go_on) {
  if (!merger_ || state_ == State::done) return;
  take_deliveries();
  if (state_ == State::running && crew_->size() > 0) order_more();
  if (state_ == State::running && crew_->size() == 0) work_here(may_go_on);
  merge();
}

void Worlds::take_deliveries() {
  for (Delivery& delivery : crew_->take()) {
    if (out_ > 0) --out_;  // a late answer may follow the news that its range was lost
    if (delivery.results.empty()) to_repeat_.push_back(delivery.range);
    for (std::size_t i = 0; i < delivery.results.size(); ++i)
      merger_->add(delivery.range.first + static_cast<std::uint32_t>(i), std::move(delivery.results[i]));
  }
}

std::optional<Range> Worlds::next_range(std::uint32_t most) {
  if (!to_repeat_.empty()) {
    Range& lost = to_repeat_.back();
    const Range range{lost.first, std::min(most, lost.count)};
    lost = {lost.first + range.count, lost.count - range.count};
    if (lost.count == 0) to_repeat_.pop_back();
    return range;
  }
  const Range range{next_, std::min(most, wanted_ - next_)};
  next_ += range.count;
  return range.count == 0 ? std::nullopt : std::optional(range);
}

void Worlds::order_more() {
  while (out_ < crew_->size() * kRangesInHand) {
    const auto range = next_range(std::clamp(next_ / kWorldsPerStep, 1U, kLongestRange));
    if (!range) return;
    crew_->order(*range);
    ++out_;
  }
}

void Worlds::work_here(const std::function<bool()>& may_go_on) {
  do {
    if (!slice_) {
      const auto range = next_range(1);
      if (!range) return;
      slice_.emplace(*task_, range->first);
    }
    auto result = slice_->advance(may_go_on);
    if (!result) return;
    merger_->add(slice_->replication(), std::move(*result));
    slice_.reset();
  } while (may_go_on());
}

void Worlds::merge() {
  if (!merger_->merge() || !merger_->done()) return;
  state_ = State::done;
  const auto comparison = merger_->merged().comparison(*task_->scenario, task_->seed);
  digest_ = scenario::hash_of_text(report::comparison_json(*task_->scenario, comparison));
}

std::optional<WorldsView> Worlds::view() const {
  if (!merger_) return std::nullopt;
  WorldsView view;
  merger_->tell(view);
  view.state = state_;
  view.trouble = crew_->trouble();
  view.alone = crew_->size() == 0;
  view.digest = digest_;
  return view;
}

}  // namespace journey::web
