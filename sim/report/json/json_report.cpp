#include "sim/report/json/json_report.h"

#include "sim/engine/history.h"
#include "sim/report/clusters.h"
#include "sim/report/json/json_books.h"
#include "sim/report/json/json_values.h"
#include "sim/scenario/json_writer.h"
#include "sim/scenario/reading/shipped.h"

namespace journey::report {
namespace {

using scenario::JsonWriter;

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
  begin_results(json, scenario, info.seed);
  json.key("replication").whole(info.replication).key("days").rounded(info.days);
  json.key("organisations").begin_list();
  for (const auto& result : results) write_organisation(json, scenario.organisations[result.organisation], result);
  return json.end().end().str();
}

std::string comparison_json(const model::Scenario& scenario, const experiment::Comparison& comparison) {
  JsonWriter json;
  begin_results(json, scenario, comparison.seed);
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
