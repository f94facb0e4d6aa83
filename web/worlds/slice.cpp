#include "web/worlds/slice.h"

#include <algorithm>
#include <utility>

namespace journey::web {
namespace {

constexpr double kDaysAtATime = 30;

}  // namespace

bool Slice::finish_organisation(const std::function<bool()>& may_go_on) {
  const double end = task_.scenario->days;
  if (!run_) {
    run_.emplace(task_.scenario, done_.size(), task_.seed, replication_, task_.decisions);
    reached_ = run_->day();
  }
  while (reached_ < end) {
    reached_ = std::min(end, reached_ + kDaysAtATime);
    run_->run_to_day(reached_);
    if (reached_ < end && !may_go_on()) return false;
  }
  done_.push_back({done_.size(), run_->measure(), run_->limit_reached()});
  run_.reset();
  return true;
}

std::optional<experiment::Replication> Slice::advance(const std::function<bool()>& may_go_on) {
  const std::size_t all = task_.scenario->organisations.size();
  while (done_.size() < all && finish_organisation(may_go_on) && may_go_on()) {
  }
  if (done_.size() < all) return std::nullopt;
  return std::move(done_);
}

}  // namespace journey::web
