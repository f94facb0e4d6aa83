#pragma once
// The abilities of people and the owners of steps, computed when people or teams change instead of at every question.

#include <vector>

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Computes `OrganisationState::ability`, `owners` and the teams' counts of their members, after people, teams or
/// ownership have changed. Requires: some team owns each step.
void count_able(OrganisationState& s);

constexpr std::uint32_t bit_of(Step step) { return 1U << index_of(step); }

/// Whether `person` is skilled enough to do `step`.
inline bool is_able(const OrganisationState& s, Index person, Step step) {
  return (s.ability[person].able & bit_of(step)) != 0;
}

/// Whether `step` is `person`'s own trade, which they prefer to helping out elsewhere.
inline bool is_own_trade(const OrganisationState& s, Index person, Step step) {
  return (s.ability[person].masters & bit_of(step)) != 0;
}

}  // namespace journey::model
