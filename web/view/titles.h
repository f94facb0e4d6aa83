#pragma once
// The title of a piece of work in progress, and the facts about it.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sim/model/state/organisation_state.h"

namespace journey::web {

/// "Export CSV", or the fault that a repair fixes.
std::string title_of(const model::OrganisationState& state, const model::Change& change);
std::string title_of(const model::OrganisationState& state, std::uint64_t key);

/// Work in progress: a request with all its slices, or a repair.
struct Subject {
  std::string title;
  double hours = 0;  ///< of work in it; 0: unknown
  engine::Time began{};
  std::size_t visits = 0;  ///< how often it has been sent back
  std::vector<model::Segment> story;
};
/// By the family of its key; none if it is not in progress (any more).
std::optional<Subject> subject_of(const model::OrganisationState& state, std::uint64_t family);

}  // namespace journey::web
