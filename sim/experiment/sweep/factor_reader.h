#pragma once
// Reads one entry of a design's "parameters".
//
// Errors: added where they are.

#include <optional>

#include "sim/experiment/sweep/design.h"
#include "sim/scenario/reading/value_reader.h"

namespace journey::experiment {

/// `scenario` is missing if it could not be read; then organisations are not checked.
std::optional<Factor> read_factor(const scenario::Place& place, const model::Scenario* scenario,
                                  scenario::ReadErrors& errors);

/// The place of the organisation with that id.
std::optional<std::size_t> read_organisation_id(const scenario::Place& place, const model::Scenario* scenario,
                                                scenario::ReadErrors& errors);

}  // namespace journey::experiment
