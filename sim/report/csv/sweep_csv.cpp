#include "sim/report/csv/sweep_csv.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>

#include "sim/engine/history.h"
#include "sim/scenario/catalogue/catalogue.h"
#include "sim/scenario/digest.h"
#include "sim/scenario/number_text.h"

namespace journey::report {
namespace {

using experiment::Design;

constexpr std::string_view kLineEnd = "\r\n";

/// As a scenario writes it, without quotes.
std::string value_text(const scenario::Parameter& parameter, double value) {
  const std::string text = scenario::to_json(parameter, value);
  return text.starts_with('"') ? text.substr(1, text.size() - 2) : text;
}

std::vector<std::size_t> one_for_each_parameter(const Design& design) {
  std::vector<std::size_t> factors;
  for (std::size_t f = 0; f < design.factors.size(); ++f) {
    const bool known = std::any_of(factors.begin(), factors.end(), [&](std::size_t other) {
      return design.factors[other].parameter == design.factors[f].parameter;
    });
    if (!known) factors.push_back(f);
  }
  return factors;
}

void append_measures(std::string& text, const Design& design, const model::Measurement& measurement) {
  for (const model::Measure measure : design.measures) {
    const model::Quotient& quotient = measurement.values[model::index_of(measure)];
    const auto value = quotient.value();
    text += ',' + (value ? scenario::rounded_text(*value, 9) : "");
    text += ',' + scenario::rounded_text(quotient.denominator, 9);
  }
}

}  // namespace

SweepCsv::SweepCsv(const Design& design, const std::vector<experiment::DesignPoint>& points, experiment::Shard shard,
                   std::string_view version)
    : design_(design),
      points_(points),
      shard_(shard),
      fingerprint_(experiment::fingerprint(design, version)),
      factors_(one_for_each_parameter(design)) {
  const std::uint64_t runs = std::uint64_t{points.size()} * design.replications * design.organisations.size();
  shard_start_ = fingerprint_ + ',' + std::to_string(shard.index) + ',' + std::to_string(shard.count) + ',' +
                 std::to_string(points.size()) + ',' + std::to_string(runs) + ',';
  const std::string header_line = header();
  header_digest_ = scenario::digest(std::string_view(header_line).substr(0, header_line.size() - kLineEnd.size()));
}

std::string SweepCsv::header() const {
  std::string text;
  for (const auto name : kSweepHeadNames) text += std::string(name) + ',';
  for (const std::size_t factor : factors_) text += std::string(design_.factors[factor].parameter->name) + ',';
  for (const model::Measure measure : design_.measures) {
    const std::string key(model::measure_infos()[model::index_of(measure)].key);
    text += key + ',' + key + std::string(kWeightSuffix) + ',';
  }
  for (const auto name : kSweepTailNames) text += std::string(name) + ',';
  text.pop_back();
  return text + std::string(kLineEnd);
}

std::string SweepCsv::row(const experiment::SweepRun& run) const {
  const model::Measurement& measurement = run.result.measurement;
  std::string text = shard_start_ + std::to_string(run.point) + ',' + std::to_string(run.replication) + ',' +
                     design_.scenario->organisations[run.result.organisation].id + ',';
  const std::size_t varied = points_[run.point].varied;
  if (varied != experiment::kBase) text += experiment::label_of(design_, design_.factors[varied]);
  for (const std::size_t f : factors_) text += ',' + value_text(*design_.factors[f].parameter, run.values[f]);
  append_measures(text, design_, measurement);
  text += run.result.limit_reached ? ",true," : ",false,";
  text += std::to_string(measurement.events) + ',' + engine::to_hex(measurement.history_hash);
  return text + ',' + row_check(header_digest_, text) + std::string(kLineEnd);
}

std::string row_check(std::uint64_t header_digest, std::string_view row) {
  return engine::to_hex(scenario::digest(row, header_digest));
}

std::vector<std::string_view> fields_of(std::string_view line) {
  std::vector<std::string_view> fields;
  while (true) {
    const std::size_t comma = line.find(',');
    fields.push_back(line.substr(0, comma));
    if (comma == std::string_view::npos) return fields;
    line.remove_prefix(comma + 1);
  }
}

std::optional<double> number_of(std::string_view text) {
  if (text.empty() || text.find_first_not_of("0123456789.e+-") != std::string_view::npos) return std::nullopt;
  const std::string copy(text);
  char* end = nullptr;
  const double value = std::strtod(copy.c_str(), &end);
  if (end != copy.c_str() + copy.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

}  // namespace journey::report
