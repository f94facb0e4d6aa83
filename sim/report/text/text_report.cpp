#include "sim/report/text/text_report.h"

#include "sim/engine/history.h"
#include "sim/model/limits.h"
#include "sim/report/clusters.h"
#include "sim/report/text/cells.h"
#include "sim/report/text/table.h"
#include "sim/scenario/reading/shipped.h"

namespace journey::report {
namespace {

std::string decimal_text(std::uint64_t value) { return std::to_string(value); }

using Cell = std::string (*)(const experiment::OrganisationResult&);

void add_row(Table& table, const std::string& label, const experiment::Replication& results, Cell cell) {
  std::vector<std::string> row{label};
  for (const auto& result : results) row.push_back(cell(result));
  table.add(std::move(row));
}

std::string limit_warning(const std::string& name) {
  return "\n" + name + ": the run reached a limit (" + std::to_string(model::kMostEvents / 1'000'000) +
         " million events, or " + std::to_string(model::kMostEntities / 1000) +
         " thousand tasks, changes, incidents or deployments) and stopped there.\n";
}

}  // namespace

std::string run_text(const model::Scenario& scenario, const RunInfo& info, const experiment::Replication& results) {
  Table table;
  std::vector<std::string> names{""};
  for (const auto& result : results) names.push_back(scenario.organisations[result.organisation].name);
  table.add(names);
  for (std::size_t i = 0; i < model::kMeasureCount; ++i) {
    std::vector<std::string> row{label_of(i)};
    for (const auto& result : results) row.push_back(number(result.measurement.values[i].value()));
    table.add(std::move(row));
  }
  add_row(table, "DORA cluster (without failure rate)", results,
          [](const auto& r) { return cluster_text(cluster_of_one_run(r.measurement)); });
  add_row(table, "Events", results, [](const auto& r) { return decimal_text(r.measurement.events); });
  add_row(table, "History", results, [](const auto& r) { return engine::to_hex(r.measurement.history_hash); });
  std::string text = scenario.title + "\nseed " + decimal_text(info.seed) + ", replication " +
                     decimal_text(info.replication) + ", " + number(info.days) + " days\n\n" + table.str();
  for (const auto& result : results) {
    if (result.limit_reached) text += limit_warning(scenario.organisations[result.organisation].name);
  }
  return text;
}

std::string comparison_text(const model::Scenario& scenario, const experiment::Comparison& comparison) {
  Table table;
  const auto& organisations = comparison.organisations;
  std::vector<std::string> names{""};
  for (const auto& organisation : organisations) names.push_back(organisation.name);
  for (std::size_t o = 1; o < organisations.size(); ++o) names.push_back(organisations[o].name + " - first");
  table.add(names);
  for (std::size_t i = 0; i < model::kMeasureCount; ++i) {
    std::vector<std::string> row{label_of(i)};
    for (const auto& organisation : organisations) row.push_back(with_interval(organisation.measures[i]));
    for (std::size_t o = 1; o < organisations.size(); ++o)
      row.push_back(with_interval(organisations[o].differences[i]));
    table.add(std::move(row));
  }
  std::vector<std::string> clusters{"DORA cluster"};
  for (const auto& organisation : organisations) clusters.push_back(cluster_text(cluster_of(organisation.measures)));
  table.add(std::move(clusters));
  std::string text = scenario.title + "\nseed " + decimal_text(comparison.seed) + ", " +
                     decimal_text(comparison.replications) + " replications, 95 % intervals\n\n" + table.str();
  for (const auto& organisation : organisations) {
    if (organisation.limit_reached) text += limit_warning(organisation.name);
  }
  return text;
}

std::string list_text() {
  std::string text;
  for (const auto& shipped : scenario::shipped_scenarios()) {
    text += std::string(shipped.id) + "\n  " + shipped.title + "\n  " + shipped.question + "\n";
  }
  return text;
}

}  // namespace journey::report
