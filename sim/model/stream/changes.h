#pragma once
// Operations on a change that every step uses: the key of its draws, the hand-off, the end of its life.

#include <cstdint>

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// The key of a fault among those of all features.
constexpr std::uint64_t fault_key(std::uint32_t feature_number, std::uint32_t number) {
  return std::uint64_t{number >> 16} << 48 | std::uint64_t{feature_number} << 16 | (number & 0xffffU);
}

/// The key of a change's draws: its place in its feature's work, or the fault it repairs.
std::uint64_t key_of(const OrganisationState& s, const Change& change);

/// Whether users suffer until it is in production.
bool is_urgent(const Change& change);

/// The team that did `from` for the change: planners plan for the feature's own service, whichever services it touches.
Index team_before(const OrganisationState& s, const Change& change, Step from);

/// Starts a stretch in the change's ledger now. `team`: the team it waits for, if any.
void book_change(OrganisationState& s, Index change, Cause cause, Index team = kNone);

/// A task about `change` for the owner of `step`; content in hours of a master.
Task task_for(const OrganisationState& s, Index change, Purpose purpose, Step skill, Priority priority, double hours);

/// Hands `change` from the team of `from` to the team that has `task`: context is lost on the way, and by
/// chance the receivers must ask back first, after which clarified() continues. True if `task` can be
/// submitted.
bool hand_over(OrganisationState& s, Index change, Step from, Task& task);

/// Lost context as extra effort in `task`, if it comes from another team.
void lose_context(const OrganisationState& s, Step from, const Change& change, Task& task);

/// Forgets a change that nothing refers to any more, its faults and its ledger.
void forget_change(OrganisationState& s, Index change);

}  // namespace journey::model
