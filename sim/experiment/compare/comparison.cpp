#include "sim/experiment/compare/comparison.h"

#include "sim/experiment/compare/running_comparison.h"

namespace journey::experiment {

using statistics::RatioPart;

namespace {

void set_bounds(MeasuredValue& value, const std::optional<statistics::Estimate>& estimate) {
  if (!estimate) return;
  value.low = estimate->low;
  value.high = estimate->high;
}

void add(engine::Duration& total, engine::Duration more) {
  if (more.ms > 0 && total > kLongestSum - more) {
    total = kLongestSum;
  } else if (more.ms < 0 && total < -kLongestSum - more) {
    total = -kLongestSum;
  } else {
    total += more;
  }
}

void add(double& total, double more) { total += more; }

template <class Array>
void add_each(Array& total, const Array& more) {
  for (std::size_t i = 0; i < total.size(); ++i) add(total[i], more[i]);
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

MeasuredValue measured_value(const std::vector<RatioPart>& parts, std::int64_t n) {
  MeasuredValue value;
  value.n = n;
  value.mean = ratio_of(parts);
  if (value.mean) set_bounds(value, statistics::ratio_interval(parts));
  return value;
}

MeasuredValue difference_value(const std::vector<RatioPart>& base, const std::vector<RatioPart>& changed,
                               std::int64_t n) {
  MeasuredValue value;
  value.n = n;
  const auto first = ratio_of(base);
  const auto second = ratio_of(changed);
  if (!first || !second) return value;
  value.mean = *second - *first;
  set_bounds(value, statistics::ratio_difference(base, changed));
  return value;
}

MeasuredValue difference(const std::vector<RatioPart>& base, const std::vector<RatioPart>& changed) {
  std::int64_t n = 0;
  for (std::size_t i = 0; i < base.size(); ++i) {
    n += base[i].denominator != 0 && changed[i].denominator != 0 ? 1 : 0;
  }
  return difference_value(base, changed, n);
}

void add_measurement(model::Measurement& total, const model::Measurement& more) {
  for (std::size_t i = 0; i < total.values.size(); ++i) {
    total.values[i].numerator += more.values[i].numerator;
    total.values[i].denominator += more.values[i].denominator;
  }
  add_each(total.lead_by_cause, more.lead_by_cause);
  add_each(total.lead_saved_by_cause, more.lead_saved_by_cause);
  add_each(total.flow_by_cause, more.flow_by_cause);
  add_each(total.lead_by_pass, more.lead_by_pass);
  add_each(total.flow_by_pass, more.flow_by_pass);
  add_each(total.hours_by_work, more.hours_by_work);
  add_each(total.spent_on_features, more.spent_on_features);
  add_each(total.money, more.money);
  add(total.lead_total, more.lead_total);
  total.lead_count += more.lead_count;
  add(total.flow_total, more.flow_total);
  total.flow_count += more.flow_count;
  add_each(total.open_by_cause, more.open_by_cause);
  add(total.open_total, more.open_total);
  total.open_count += more.open_count;
  add(total.hours_available, more.hours_available);
  total.events += more.events;
}

Comparison compare(const std::shared_ptr<const model::Scenario>& scenario, const Settings& settings) {
  RunningComparison running;
  replicate_in_order(scenario, settings, [&](std::uint32_t, const Replication& replication) {
    running.add(replication);
    return !running.is_full();
  });
  return running.comparison(*scenario, settings.seed);
}

}  // namespace journey::experiment
