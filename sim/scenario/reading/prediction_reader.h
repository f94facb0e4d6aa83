#pragma once
// Reads the question asked before a run is shown.

#include <optional>
#include <string>
#include <vector>

#include "sim/model/measures.h"
#include "sim/model/scenario.h"
#include "sim/scenario/reading/value_reader.h"

namespace journey::scenario {

/// Whether a choice between hours can use this measure.
bool is_in_hours(const model::MeasureInfo& info);

/// {"prompt", "organisation", "measure", "choices": [{"label", "min_hours", "max_hours"}], "explain"}
model::Prediction read_prediction(const Place& place, const std::vector<std::string>& organisations,
                                  ReadErrors& errors);

}  // namespace journey::scenario
