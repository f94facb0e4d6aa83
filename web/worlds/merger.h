#pragma once
// Results of replications, which arrive in any order and are counted in the order of their numbers: after
// the same replications the figures are the same, whatever the order of delivery.
//
// Errors: none. A replication that arrives twice is counted once.

#include <map>

#include "sim/experiment/compare/running_comparison.h"
#include "web/worlds/worlds_view.h"

namespace journey::web {

class Merger {
 public:
  /// Compares the organisation `other` with the first by `measure`, in `wanted` replications.
  Merger(std::uint32_t wanted, model::Measure measure, std::size_t other);

  void add(std::uint32_t world, experiment::Replication result);
  /// Counts the results that now follow without a gap, no more than fits a frame; returns whether there were any.
  bool merge();
  /// There is more to merge.
  bool behind() const { return !waiting_.empty() && waiting_.begin()->first == merged_.replications(); }

  bool done() const { return merged_.replications() == wanted_; }
  /// Those counted.
  const experiment::RunningComparison& merged() const { return merged_; }
  /// Fills in counts and intervals.
  void tell(WorldsView& view) const;

 private:
  void count(const experiment::Replication& result);
  void keep_interval();
  WorldsInterval interval() const;

  std::uint32_t wanted_;
  model::Measure measure_;
  std::size_t other_;
  std::map<std::uint32_t, experiment::Replication> waiting_;  ///< for an earlier one
  experiment::RunningComparison merged_;
  WorldsView counted_;
};

}  // namespace journey::web
