#include "sim/report/json/json_values.h"

#include "sim/model/version.h"

namespace journey::report {

using scenario::JsonWriter;

void write_optional(JsonWriter& json, const std::optional<double>& value) {
  if (value) {
    json.rounded(*value);
  } else {
    json.null();
  }
}

void write_measured(JsonWriter& json, const experiment::MeasuredValue& value) {
  json.key("mean");
  write_optional(json, value.mean);
  json.key("low");
  write_optional(json, value.low);
  json.key("high");
  write_optional(json, value.high);
  json.key("n").whole(static_cast<std::uint64_t>(value.n));
}

void write_verdict(JsonWriter& json, const experiment::ClusterVerdict& verdict) {
  json.key("dora_cluster");
  if (verdict.cluster) {
    json.text(experiment::kClusterNames[static_cast<std::size_t>(*verdict.cluster)]);
  } else {
    json.null();
  }
  json.key("dora_cluster_exact").boolean(verdict.exact);
  json.key("dora_clusters_by_measure").begin_object();
  for (std::size_t i = 0; i < experiment::kFourMeasures; ++i) {
    json.key(experiment::kFourMeasureKeys[i]).begin_list(JsonWriter::Layout::one_line);
    for (std::size_t c = 0; c < experiment::kClusterCount; ++c) {
      if (verdict.by_measure[i][c]) json.text(experiment::kClusterNames[c]);
    }
    json.end();
  }
  json.end();
}

void begin_results(scenario::JsonWriter& json, const model::Scenario& scenario, std::uint64_t seed) {
  json.begin_object().key("title").text(scenario.title);
  json.key("model_version").whole(model::kModelVersion).key("seed").whole(seed);
}

}  // namespace journey::report
