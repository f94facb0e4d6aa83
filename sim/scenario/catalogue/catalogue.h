#pragma once
// The parameter catalogue: one entry for each number of World and Practices. It supplies the reader's
// checks, the JSON Schema, docs/scenario_format.md and the sliders of the program.
//
// To add a number: give it a member with its default in sim/model/parameters.h and one entry in a
// catalogue_*.cpp; a test fails while either is missing.
// Errors: looking up an unknown name gives nullptr.

#include <span>
#include <string>
#include <string_view>

#include "sim/scenario/catalogue/parameter.h"

namespace journey::scenario {

/// The parameters that all organisations share, group by group.
std::span<const Parameter> world_parameters();

/// The practices of one organisation, group by group.
std::span<const Parameter> practice_parameters();

/// Of either.
const Parameter* find_parameter(std::string_view name);
const Parameter* find_world(std::string_view name);
const Parameter* find_world(double model::World::*member);
const Parameter* find_practice(std::string_view name);
const Parameter* find_practice(double model::Practices::*member);

/// `value` as a file writes it: a number, true or false, or a choice's label in quotes.
std::string to_json(const Parameter& parameter, double value);

/// "between 0 and 365", "true or false", "one of none, peer_review, board".
std::string allowed_values(const Parameter& parameter);

}  // namespace journey::scenario
