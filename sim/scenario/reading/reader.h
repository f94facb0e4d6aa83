#pragma once
// Turns text into a valid Scenario or into all errors with their places. It is the only way in for a
// scenario.
//
// The format is described in docs/scenario_format.md; limits in limits.h.
// Errors: a text that is not UTF-8 or not JSON, or of a newer version, gives that one error; otherwise
//         all errors are given together. No input crashes, and a result with errors holds no scenario.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/model/scenario.h"
#include "sim/scenario/reading/read_errors.h"

namespace journey::scenario {

struct ScenarioReading {
  std::optional<model::Scenario> scenario;
  std::vector<ReadError> errors;
};

ScenarioReading read_scenario(std::string_view text);

struct DecisionsReading {
  std::vector<model::Intervention> decisions;
  std::vector<ReadError> errors;
};

/// {"version": 1, "decisions": [...]}, records as a scenario's events, about `scenario`'s organisations.
DecisionsReading read_decisions(std::string_view text, const model::Scenario& scenario);

}  // namespace journey::scenario
