#pragma once
// What a piece of work in progress is called, and what is told of it.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sim/model/state/organisation_state.h"

namespace journey::web {

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

}  // namespace journey::web
