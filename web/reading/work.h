#pragma once
// The work in progress of one organisation as dots: a dot is a request (or a repair), with the reason it
// waits for. However small its slices, a request counts once: while anybody works on any slice of it, the
// others do not wait; otherwise the slices that wait in the same place are one dot.
//
// Source: a piece's place is the cause its ledger is booked to now, so the picture and the books agree.

#include <cstdint>
#include <optional>
#include <vector>

#include "sim/model/state/organisation_state.h"
#include "sim/model/step.h"

namespace journey::web {

inline constexpr std::size_t kNobody = static_cast<std::size_t>(-1);

/// The place of a piece of work: in somebody's hands, or in front of the thing it waits for.
enum class Place : std::uint8_t { intake, queue, hands, machine, merge, environment, board, train, window };

/// One piece of work in progress: one dot.
struct WorkView {
  std::uint64_t key = 0;  ///< identifies it in every frame; a slice's key shares its feature's upper bits
  Place place = Place::queue;
  model::Step step = model::Step::plan;
  std::size_t team = 0;  ///< the team that has it or that it waits for
  std::size_t person = kNobody;
  bool repair = false;
  bool followed = false;
  model::Cause cause = model::Cause::queue;  ///< its present cause in the books
  bool for_people = false;                   ///< waits for somebody of `team`, to do it or to plan it
  bool urgent = false;                       ///< ends an incident, so the board decides outside its meetings
  bool paused = false;                       ///< left for an incident
  bool faulty = false;                       ///< carries a fault nobody has found yet
  double days_there = 0;                     ///< since it came to its present place
};

/// The place of a piece of work whose time is booked to `cause` now.
Place place_of(model::Cause cause);

/// Identifies a piece of work in every frame. A feature and its slices share all but the lowest 16 bits.
std::uint64_t key_of(const model::Feature& feature);
/// Requires: `change` is one of state.changes.
std::uint64_t key_of(const model::OrganisationState& state, const model::Change& change);
std::uint64_t family_of(std::uint64_t key);

/// The change behind the key of a repair; none if its place in the run's pool is free or holds something else.
const model::Change* repair_of(const model::OrganisationState& state, std::uint64_t family);
/// None once customers have it.
const model::Feature* open_feature(const model::OrganisationState& state, std::uint32_t number);

std::vector<WorkView> work_view(const model::OrganisationState& state, std::optional<std::uint32_t> followed);

/// Whether nobody and no machine is working on it.
bool waits(const WorkView& work);
/// Whether it is part of a batch that is being prepared or deployed.
bool in_a_batch(const WorkView& work);
bool waits_for_people(const WorkView& work, std::size_t team);
/// On the agenda of the board's next meeting; in the list of the next release. Changes approved outside the
/// meetings, and ready changes that wait for another team's part, are not.
bool waits_for_meeting(const WorkView& work);
bool waits_for_release(const WorkView& work);

/// The number of requests and repairs with at least one piece in `list` for which `belongs` holds.
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
