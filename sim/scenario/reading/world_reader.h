#pragma once
// Reads the world: groups of parameters, nested like their dotted names.

#include <string>
#include <string_view>
#include <vector>

#include "sim/model/parameters.h"
#include "sim/scenario/reading/value_reader.h"

namespace journey::scenario {

/// The different next words of the world's names that begin with `prefix` ("", "demand."), in their order.
std::vector<std::string_view> next_world_words(std::string_view prefix);

/// Asks `scenario` for every group of the catalogue ("demand", "work", ...) and reads those present.
model::World read_world(ObjectReader& scenario, const Place& place, ReadErrors& errors);

/// Conflicting values of a world, though each is in its range.
struct WorldConflict {
  std::string_view parameter;  ///< its dotted name: the one to look at first
  std::string message;         ///< the rule and the value found
};

/// The rules across parameters that this world violates; none for a consistent world.
std::vector<WorldConflict> world_conflicts(const model::World& world);

/// {"release.cadence_days": 1, "approval.kind": "peer_review"} into `practices`.
void read_practices(const Place& place, model::Practices& practices, ReadErrors& errors);

/// The dotted names of every practice.
std::vector<std::string_view> practice_names();

}  // namespace journey::scenario
