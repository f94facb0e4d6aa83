#pragma once
// A scenario as the text of a file: complete, and equal when read back.
//
// Errors: none. Requires: the scenario is valid (the reader would accept each value).

#include <span>
#include <string>

#include "sim/model/scenario.h"

namespace journey::scenario {

/// Every number, team and person is spelled out; nothing is left to a preset or a default.
std::string write_scenario(const model::Scenario& scenario);

/// A decisions file about the organisations of `scenario`.
std::string write_decisions(std::span<const model::Intervention> decisions, const model::Scenario& scenario);

}  // namespace journey::scenario
