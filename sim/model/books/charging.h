#pragma once
// Person-hours charged to the features they were spent on: planning, every change of it, and its part of each release
// and deployment it was in.
//
// Rule: what is done for a batch is split by size in whole milliseconds, the largest remainders first, so that the
//       parts add up. Parts of repairs, and what is done once customers have it, are charged to no feature.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// What a stretch of somebody's work was spent on.
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

/// Splits `whole` among the changes of `batch` by their size; what is left over goes, a millisecond each, to the
/// largest remainders, to the earlier of equals. Requires: it holds changes.
void split_by_size(const OrganisationState& s, const List& batch, engine::Duration whole, std::vector<Share>& shares);

}  // namespace journey::model
