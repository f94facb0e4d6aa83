#pragma once
// The work in progress of one organisation as dots: a dot is a request (or a repair), with what it waits for.
// However thinly an organisation slices, a request counts once: while anybody works on any slice of it, the
// others do not wait; else the slices that wait in the same place are one dot.
//
// Source: a piece's place is the cause its ledger is booked to now, so the picture and the books agree.

#include <vector>

#include "web/run_view.h"

namespace journey::web {

/// Names a piece of work in every frame. A feature and its slices share all but the lowest 16 bits.
std::uint64_t key_of(const model::Feature& feature);
/// Requires: `change` is one of state.changes.
std::uint64_t key_of(const model::OrganisationState& state, const model::Change& change);
std::uint64_t family_of(std::uint64_t key);

/// "Export CSV", or what a repair mends.
std::string title_of(const model::OrganisationState& state, const model::Change& change);
std::string title_of(const model::OrganisationState& state, std::uint64_t key);

/// What is on its way: a request with all its slices, or a repair.
struct Subject {
  std::string title;
  double hours = 0;  ///< of work it holds; 0: unknown
  engine::Time began{};
  std::size_t visits = 0;  ///< how often it has been sent back
  std::vector<model::Segment> story;
};
/// By the family of its key; none where it is not on its way (any more).
std::optional<Subject> subject_of(const model::OrganisationState& state, std::uint64_t family);
/// None where customers have it.
const model::Feature* open_feature(const model::OrganisationState& state, std::uint32_t number);

std::vector<WorkView> work_view(const model::OrganisationState& state, std::optional<std::uint32_t> followed);

bool waits_for_people(const WorkView& work, std::size_t team);
/// On the agenda of the board's next meeting; in the list of the next release. Who asks outside the meetings, or is
/// ready and has to wait for another team's part, is not.
bool waits_for_meeting(const WorkView& work);
bool waits_for_release(const WorkView& work);

/// How many requests and repairs have a piece in `list` for which `belongs` holds, however many.
/// Requires: sorted by key.
template <class Belongs>
std::uint32_t count_requests(const std::vector<WorkView>& list, Belongs belongs) {
  std::uint32_t count = 0;
  const WorkView* latest = nullptr;
  for (const WorkView& work : list) {
    if (!belongs(work) || (latest != nullptr && family_of(latest->key) == family_of(work.key))) continue;
    latest = &work;
    ++count;
  }
  return count;
}

/// Whether each index of a pool of `size` is in use, given those that are free.
std::vector<bool> in_use(std::size_t size, const std::vector<model::Index>& free);

}  // namespace journey::web
