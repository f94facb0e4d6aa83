#pragma once
// A scenario as the text of a file: complete, and read back equal to what was written.
//
// Errors: none. Requires: the scenario is valid (the reader would accept each value).

#include <span>
#include <string>

#include "sim/model/scenario.h"

namespace journey::scenario {

/// Every number, team and person spelled out; nothing left to a preset or a default.
std::string write_scenario(const model::Scenario& scenario);

/// A decisions file about the organisations of `scenario`.
std::string write_decisions(std::span<const model::Intervention> decisions, const model::Scenario& scenario);

}  // namespace journey::scenario
