#pragma once
// The JSON Schema (draft 7) of a scenario file, and the page that describes it to people. Both are made
// from the parameter catalogue and kept as scenarios/scenario.schema.json and docs/scenario_format.md.

#include <string>

namespace journey::scenario {

std::string json_schema();
std::string format_document();

/// The practices in which the shipped presets differ, as a Markdown table; docs/model.md holds it.
std::string preset_differences();

}  // namespace journey::scenario
