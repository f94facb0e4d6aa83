#pragma once
// Values as members of a JSON object; undefined values are null.

#include <cstdint>
#include <optional>

#include "sim/experiment/calibrate/dora.h"
#include "sim/experiment/compare/comparison.h"
#include "sim/model/scenario.h"
#include "sim/scenario/json_writer.h"

namespace journey::report {

/// A value: rounded to nine digits, or null.
void write_optional(scenario::JsonWriter& json, const std::optional<double>& value);

/// The members mean, low, high and n.
void write_measured(scenario::JsonWriter& json, const experiment::MeasuredValue& value);

/// The members dora_cluster, dora_cluster_exact and dora_clusters_by_measure.
void write_verdict(scenario::JsonWriter& json, const experiment::ClusterVerdict& verdict);

/// Begins the object of a scenario's results: its title, the model version and the seed.
void begin_results(scenario::JsonWriter& json, const model::Scenario& scenario, std::uint64_t seed);

}  // namespace journey::report
