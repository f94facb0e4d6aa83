#pragma once
// Turns the text of a DESIGN.json into a valid Design, or into all errors with their places.
//
// The format is described in docs/design_format.md; limits in design.h and sim/scenario/limits.h.
// Errors: as those of a scenario (sim/scenario/reading/reader.h): a text that is not JSON or of a newer version gives
// that one
//         error, otherwise all are given together.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/experiment/sweep/design.h"
#include "sim/scenario/reading/read_errors.h"

namespace journey::experiment {

struct DesignReading {
  std::optional<Design> design;
  std::vector<scenario::ReadError> errors;
};

/// Gives the scenario that a design names, or nothing, with the reason in `problem`.
using LoadScenario =
    std::function<std::shared_ptr<const model::Scenario>(const std::string& name, std::string& problem)>;

DesignReading read_design(std::string_view text, const LoadScenario& load);

/// The JSON Schema (draft 7) of a design, which ships as scenarios/design.schema.json.
std::string design_schema();

/// The page that describes designs to people, docs/design_format.md.
std::string design_document();

/// The names of all parameters of the catalogue: the world's, then the practices'.
std::vector<std::string_view> parameter_names();

}  // namespace journey::experiment
