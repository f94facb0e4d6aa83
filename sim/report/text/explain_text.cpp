#include <algorithm>
#include <utility>

#include "sim/report/explain_report.h"
#include "sim/report/explain_sentence.h"
#include "sim/report/text/cells.h"
#include "sim/report/text/table.h"

namespace journey::report {
namespace {

using engine::Duration;

std::string hours_of(Duration sum, std::uint64_t count) {
  return count == 0 ? "-" : number(engine::to_hours(sum) / static_cast<double>(count));
}

std::string causes_table(const model::Measurement& total) {
  Table table;
  table.add({"Where the time went, h", "per change, to production", "saved if removed", "per feature, to customers"});
  for (std::size_t c = 0; c < model::kCauseCount; ++c) {
    if (total.lead_by_cause[c].ms == 0 && total.flow_by_cause[c].ms == 0) continue;
    table.add({std::string(model::kCauseNames[c]), hours_of(total.lead_by_cause[c], total.lead_count),
               hours_of(total.lead_saved_by_cause[c], total.lead_count),
               hours_of(total.flow_by_cause[c], total.flow_count)});
  }
  table.add({"total", hours_of(total.lead_total, total.lead_count), "(they overlap)",
             hours_of(total.flow_total, total.flow_count)});
  return table.str();
}

/// The same time by the second key. There are no savings for repeat passes: a change sent back less often would
/// also meet other dates.
std::string passes_table(const model::Measurement& total) {
  Table table;
  table.add({"First pass or repeat, and why, h", "per change, to production", "per feature, to customers"});
  for (std::size_t p = 0; p < model::kPassCount; ++p) {
    if (total.lead_by_pass[p].ms == 0 && total.flow_by_pass[p].ms == 0) continue;
    table.add({std::string(model::kPassNames[p]), hours_of(total.lead_by_pass[p], total.lead_count),
               hours_of(total.flow_by_pass[p], total.flow_count)});
  }
  return table.str();
}

/// A row for each kind of work with a non-empty `cell`, a column for each organisation.
template <class Cell>
std::string by_work(std::string heading, const experiment::Comparison& comparison, Cell cell) {
  Table table;
  std::vector<std::string> names{std::move(heading)};
  for (const auto& organisation : comparison.organisations) names.push_back(organisation.name);
  table.add(names);
  for (std::size_t w = 0; w < model::kWorkCount; ++w) {
    std::vector<std::string> row{std::string(model::kWorkNames[w])};
    for (const auto& organisation : comparison.organisations) row.push_back(cell(organisation.total, w));
    const bool empty = std::all_of(row.begin() + 1, row.end(), [](const std::string& text) { return text == "0"; });
    if (!empty) table.add(std::move(row));
  }
  return table.str();
}

std::string work_table(const experiment::Comparison& comparison) {
  const auto share = [](const model::Measurement& total, std::size_t w) {
    const double available = engine::to_hours(total.hours_available);
    return available > 0 ? number(100 * engine::to_hours(total.hours_by_work[w]) / available) : "-";
  };
  return by_work("What people did, % of their hours", comparison, share);
}

std::string feature_table(const experiment::Comparison& comparison) {
  const auto hours = [](const model::Measurement& total, std::size_t w) {
    return hours_of(total.spent_on_features[w], total.flow_count);
  };
  return by_work("Person-hours per feature until customers had it", comparison, hours);
}

using Side = experiment::Contribution experiment::PracticeContribution::*;

std::string practices_table(const std::string& heading, const experiment::Attribution& attribution, Side side) {
  Table table;
  std::vector<std::string> head{heading};
  for (const model::Measure measure : experiment::kAttributed) head.push_back(label_of(model::index_of(measure)));
  table.add(std::move(head));
  for (const auto& contribution : attribution.practices) {
    std::vector<std::string> row{std::string(model::practices()[contribution.practice].name)};
    for (const auto& value : contribution.*side)
      row.push_back(contribution.differs ? with_interval(value) : "the same");
    table.add(std::move(row));
  }
  return table.str();
}

}  // namespace

std::string explain_text(const model::Scenario& scenario, const experiment::Attribution& attribution) {
  const experiment::Comparison& comparison = attribution.comparison;
  std::string text = scenario.title + "\nseed " + std::to_string(comparison.seed) + ", " +
                     std::to_string(comparison.replications) + " replications, 95 % intervals\n";
  for (const auto& organisation : comparison.organisations) {
    text += '\n' + organisation.name + '\n' + causes_table(organisation.total) + passes_table(organisation.total);
    text += hindrance_sentence(organisation.name, organisation.total) + '\n';
  }
  text += '\n' + work_table(comparison) + '\n' + feature_table(comparison);
  if (attribution.practices.empty()) return text;
  const std::string& from = comparison.organisations.front().name;
  const std::string& to = comparison.organisations.back().name;
  text += '\n' + practices_table("First in: " + from + " with one practice of " + to + ", minus " + from, attribution,
                                 &experiment::PracticeContribution::first_in);
  text += '\n' + practices_table("Last out: " + to + " minus " + to + " with one practice of " + from, attribution,
                                 &experiment::PracticeContribution::last_out);
  return text + '\n' + std::string(kContributionsDoNotAddUp) + '\n';
}

}  // namespace journey::report
