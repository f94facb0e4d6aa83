#pragma once
// Person-hours charged to the feature they were spent on: its planning, its changes, and its part of each release and
// deployment.
//
// Rule: work for a batch is split by size in whole milliseconds, the largest remainders first, so that the
//       parts add up. Parts of repairs, and work after the exposure, are charged to no feature.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// The spending of a stretch of somebody's work.
struct Spent {
  engine::Duration coordination{};
  engine::Duration switching{};
  engine::Duration relearning{};
  engine::Duration content{};
  Work work = Work::new_work;  ///< kind of the content
};

/// Calls `visit(work, length)` for each part of it.
template <class Visit>
void for_each_part(const Spent& spent, Visit visit) {
  visit(Work::coordination, spent.coordination);
  visit(Work::switching, spent.switching);
  visit(Work::rework, spent.relearning);
  visit(spent.work, spent.content);
}

inline void add_spent(ByWork& sums, const Spent& spent) {
  for_each_part(spent, [&](Work work, engine::Duration length) { sums[index_of(work)] += length; });
}

/// Charges a stretch of work on `task`.
void charge(OrganisationState& s, const Task& task, const Spent& spent);

/// Splits `whole` among the changes of `batch` by their size; left-over milliseconds go, one each, to the
/// largest remainders, the earlier of equals first. Requires: the batch holds changes.
void split_by_size(const OrganisationState& s, const List& batch, engine::Duration whole, std::vector<Share>& shares);

}  // namespace journey::model
