#include "web/worlds/merger.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace journey::web {
namespace {

// The most that is merged in one frame, when many waited for an earlier one.
constexpr std::uint32_t kMostAtOnce = 64;
constexpr std::uint32_t kShareOfNews = 16;

}  // namespace

Merger::Merger(std::uint32_t wanted, model::Measure measure, std::size_t other)
    : wanted_(wanted), measure_(measure), other_(other) {}

void Merger::add(std::uint32_t world, experiment::Replication result) {
  if (world >= merged_.replications()) waiting_.insert_or_assign(world, std::move(result));
}

bool Merger::merge() {
  const std::uint32_t before = merged_.replications();
  while (behind() && merged_.replications() - before < kMostAtOnce) {
    count(waiting_.begin()->second);
    waiting_.erase(waiting_.begin());
    keep_interval();
  }
  return merged_.replications() != before;
}

// Computing an interval visits every replication: once per replication, N of them would cost N * N / 2. Computed
// when there are a sixteenth more, it costs each replication at most about sixteen visits, and shows the same
// after the same number, in whatever order they were delivered.
void Merger::keep_interval() {
  const std::uint32_t worlds = merged_.replications();
  const bool milestone = std::find(std::begin(kMilestones), std::end(kMilestones), worlds) != std::end(kMilestones);
  const std::uint32_t known = counted_.now ? counted_.now->worlds : 0;
  if (counted_.differences.empty() || (!milestone && !done() && worlds - known <= known / kShareOfNews)) return;
  counted_.now = interval();
  if (milestone) counted_.before.push_back(*counted_.now);
}

void Merger::count(const experiment::Replication& result) {
  merged_.add(result);
  const auto first = result[0].measurement[measure_];
  const auto other = result[other_].measurement[measure_];
  if (!first || !other) return;
  counted_.differences.push_back(*other - *first);
  ++(*other < *first ? counted_.less : *other > *first ? counted_.more : counted_.equal);
}

WorldsInterval Merger::interval() const {
  const experiment::MeasuredValue value = merged_.difference(other_, model::index_of(measure_));
  return {merged_.replications(), value.mean.value_or(0), value.low, value.high};
}

void Merger::tell(WorldsView& view) const {
  view.merged = merged_.replications();
  view.wanted = wanted_;
  view.measure = measure_;
  view.other = other_;
  view.less = counted_.less;
  view.more = counted_.more;
  view.equal = counted_.equal;
  view.differences = counted_.differences;
  view.now = counted_.now;
  view.before = counted_.before;
}

}  // namespace journey::web
