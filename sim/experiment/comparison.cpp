#include "sim/experiment/comparison.h"

namespace journey::experiment {

using statistics::RatioPart;

namespace {

void set_bounds(MeasuredValue& value, const std::optional<statistics::Estimate>& estimate) {
  if (!estimate) return;
  value.low = estimate->low;
  value.high = estimate->high;
}

MeasuredValue measured(const std::vector<RatioPart>& parts) {
  MeasuredValue value;
  value.mean = ratio_of(parts);
  for (const RatioPart& part : parts) value.n += part.denominator != 0 ? 1 : 0;
  if (value.mean) set_bounds(value, statistics::ratio_interval(parts));
  return value;
}

template <class Array>
void add_each(Array& total, const Array& more) {
  for (std::size_t i = 0; i < total.size(); ++i) total[i] += more[i];
}

OrganisationComparison summarise_one(const model::Scenario& scenario, const std::vector<Replication>& replications,
                                     std::size_t place) {
  OrganisationComparison result;
  result.organisation = replications[0][place].organisation;
  result.id = scenario.organisations[result.organisation].id;
  result.name = scenario.organisations[result.organisation].name;
  for (std::size_t measure = 0; measure < model::kMeasureCount; ++measure) {
    const auto parts = parts_of(replications, place, measure);
    result.measures[measure] = measured(parts);
    if (place > 0) result.differences[measure] = difference(parts_of(replications, 0, measure), parts);
  }
  for (const Replication& replication : replications) {
    add_measurement(result.total, replication[place].measurement);
    result.limit_reached = result.limit_reached || replication[place].limit_reached;
  }
  return result;
}

}  // namespace

std::optional<double> ratio_of(const std::vector<RatioPart>& parts) {
  double above = 0;
  double below = 0;
  for (const RatioPart& part : parts) {
    above += part.numerator;
    below += part.denominator;
  }
  return below == 0 ? std::nullopt : std::optional<double>(above / below);
}

std::vector<RatioPart> parts_of(const std::vector<Replication>& replications, std::size_t place, std::size_t measure) {
  std::vector<RatioPart> parts;
  for (const Replication& replication : replications) {
    const model::Quotient& quotient = replication[place].measurement.values[measure];
    parts.push_back({quotient.numerator, quotient.denominator});
  }
  return parts;
}

MeasuredValue difference(const std::vector<RatioPart>& base, const std::vector<RatioPart>& changed) {
  MeasuredValue value;
  const auto first = ratio_of(base);
  const auto second = ratio_of(changed);
  for (std::size_t i = 0; i < base.size(); ++i) {
    value.n += base[i].denominator != 0 && changed[i].denominator != 0 ? 1 : 0;
  }
  if (!first || !second) return value;
  value.mean = *second - *first;
  set_bounds(value, statistics::ratio_difference(base, changed));
  return value;
}

void add_measurement(model::Measurement& total, const model::Measurement& more) {
  for (std::size_t i = 0; i < total.values.size(); ++i) {
    total.values[i].numerator += more.values[i].numerator;
    total.values[i].denominator += more.values[i].denominator;
  }
  add_each(total.lead_by_cause, more.lead_by_cause);
  add_each(total.lead_saved_by_cause, more.lead_saved_by_cause);
  add_each(total.flow_by_cause, more.flow_by_cause);
  add_each(total.hours_by_work, more.hours_by_work);
  add_each(total.money, more.money);
  total.lead_total += more.lead_total;
  total.lead_count += more.lead_count;
  total.flow_total += more.flow_total;
  total.flow_count += more.flow_count;
  total.hours_available += more.hours_available;
  total.events += more.events;
}

Comparison summarise(const model::Scenario& scenario, const Settings& settings,
                     const std::vector<Replication>& replications) {
  Comparison comparison{settings.seed, static_cast<std::uint32_t>(replications.size()), {}};
  if (replications.empty()) return comparison;
  for (std::size_t place = 0; place < replications[0].size(); ++place) {
    comparison.organisations.push_back(summarise_one(scenario, replications, place));
  }
  return comparison;
}

Comparison compare(const std::shared_ptr<const model::Scenario>& scenario, const Settings& settings) {
  return summarise(*scenario, settings, replicate(scenario, settings));
}

}  // namespace journey::experiment
