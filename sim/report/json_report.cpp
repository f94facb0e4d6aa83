#include "sim/report/json_report.h"

#include "sim/engine/history.h"
#include "sim/experiment/dora.h"
#include "sim/report/clusters.h"
#include "sim/report/json_books.h"
#include "sim/scenario/json_writer.h"
#include "sim/scenario/shipped.h"

namespace journey::report {
namespace {

using scenario::JsonWriter;

void write_optional(JsonWriter& json, const std::optional<double>& value) {
  if (value) {
    json.rounded(*value);
  } else {
    json.null();
  }
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

void write_organisation(JsonWriter& json, const model::Organisation& organisation,
                        const experiment::OrganisationResult& result) {
  const model::Measurement& measurement = result.measurement;
  json.begin_object().key("id").text(organisation.id).key("name").text(organisation.name);
  for (std::size_t i = 0; i < model::kMeasureCount; ++i) {
    json.key(model::measure_infos()[i].key);
    write_optional(json, measurement.values[i].value());
  }
  json.key("events").whole(measurement.events);
  json.key("limit_reached").boolean(result.limit_reached);
  json.key("history_hash").text(engine::to_hex(measurement.history_hash));
  write_verdict(json, cluster_of_one_run(measurement));
  write_books(json, measurement);
  json.end();
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

void write_compared(JsonWriter& json, const experiment::OrganisationComparison& organisation,
                    std::uint32_t replications) {
  json.begin_object().key("id").text(organisation.id).key("name").text(organisation.name);
  json.key("measures").begin_object();
  for (std::size_t i = 0; i < model::kMeasureCount; ++i) {
    json.key(model::measure_infos()[i].key).begin_object(JsonWriter::Layout::one_line);
    write_measured(json, organisation.measures[i]);
    json.end();
  }
  json.end();
  json.key("events").whole(organisation.total.events);
  json.key("limit_reached").boolean(organisation.limit_reached);
  write_verdict(json, cluster_of(organisation.measures));
  write_books(json, organisation.total, replications);
  json.end();
}

void write_differences(JsonWriter& json, const experiment::Comparison& comparison) {
  json.key("differences").begin_list();
  for (std::size_t o = 1; o < comparison.organisations.size(); ++o) {
    const auto& organisation = comparison.organisations[o];
    for (std::size_t i = 0; i < model::kMeasureCount; ++i) {
      json.begin_object(JsonWriter::Layout::one_line).key("organisation").text(organisation.id);
      json.key("measure").text(model::measure_infos()[i].key);
      write_measured(json, organisation.differences[i]);
      json.end();
    }
  }
  json.end();
}

}  // namespace

std::string run_json(const model::Scenario& scenario, const RunInfo& info, const experiment::Replication& results) {
  JsonWriter json;
  json.begin_object().key("title").text(scenario.title).key("seed").whole(info.seed);
  json.key("replication").whole(info.replication).key("days").rounded(info.days);
  json.key("organisations").begin_list();
  for (const auto& result : results) write_organisation(json, scenario.organisations[result.organisation], result);
  return json.end().end().str();
}

std::string comparison_json(const model::Scenario& scenario, const experiment::Comparison& comparison) {
  JsonWriter json;
  json.begin_object().key("title").text(scenario.title).key("seed").whole(comparison.seed);
  json.key("replications").whole(comparison.replications);
  json.key("organisations").begin_list();
  for (const auto& organisation : comparison.organisations) write_compared(json, organisation, comparison.replications);
  json.end();
  write_differences(json, comparison);
  return json.end().str();
}

std::string list_json() {
  JsonWriter json;
  json.begin_object().key("scenarios").begin_list();
  for (const auto& shipped : scenario::shipped_scenarios()) {
    json.begin_object().key("id").text(shipped.id).key("file").text(shipped.file);
    json.key("title").text(shipped.title).key("question").text(shipped.question).end();
  }
  return json.end().end().str();
}

}  // namespace journey::report
