#include "sim/experiment/sweep/factor_reader.h"

#include <algorithm>

#include "sim/experiment/sweep/design_reader.h"
#include "sim/scenario/catalogue/catalogue.h"
#include "sim/scenario/number_text.h"

namespace journey::experiment {
namespace {

using scenario::Kind;
using scenario::ObjectReader;
using scenario::Parameter;
using scenario::Place;
using scenario::ReadErrors;
using scenario::report;

constexpr std::string_view kScales[] = {"linear", "log"};

const Parameter* read_name(const Place& place, ReadErrors& errors) {
  const auto index = scenario::read_word(place, parameter_names(), "parameter", errors);
  if (!index) return nullptr;
  return scenario::find_parameter(place.node->string);
}

bool counts(const Parameter& parameter) { return parameter.kind == Kind::number || parameter.kind == Kind::integer; }

/// Numbers must increase, so that the first and last levels are the low and the high one.
void read_values(const Place& place, Factor& factor, ReadErrors& errors) {
  if (!scenario::is_list(place, 2, kMaxLevels, errors)) return;
  for (std::size_t i = 0; i < place.node->items.size(); ++i) {
    const auto value = scenario::read_parameter(place.item(i), *factor.parameter, errors);
    if (!value) continue;
    const auto same = std::find(factor.levels.begin(), factor.levels.end(), *value);
    if (same != factor.levels.end()) {
      report(errors, place.item(i), "is already in the list");
    } else if (counts(*factor.parameter) && !factor.levels.empty() && *value < factor.levels.back()) {
      report(errors, place.item(i),
             "must be greater than the value before it, " + scenario::exact_text(factor.levels.back()) + ", got " +
                 scenario::exact_text(*value));
    } else {
      factor.levels.push_back(*value);
    }
  }
}

void read_scale(const Place& place, Factor& factor, ReadErrors& errors) {
  const auto scale = scenario::read_word(place, kScales, "scale", errors);
  factor.logarithmic = scale && *scale == 1;
  if (!factor.logarithmic || !factor.range || factor.low > 0) return;
  report(errors, place, "a log scale needs a low above 0, got " + scenario::exact_text(factor.low));
}

/// False, and an error, for a bound that is missing or not allowed.
bool read_bound(ObjectReader& object, std::string_view key, const Factor& factor, double& bound, ReadErrors& errors) {
  const auto place = object.required(key);
  if (!place) return false;
  const std::size_t before = errors.count();
  bound = scenario::read_parameter(*place, *factor.parameter, errors).value_or(0);
  return errors.count() == before;
}

/// "low", "high", "levels" and "scale".
void read_range(ObjectReader& object, const Place& place, Factor& factor, ReadErrors& errors) {
  const bool low = read_bound(object, "low", factor, factor.low, errors);
  const bool high = read_bound(object, "high", factor, factor.high, errors);
  const auto levels = object.optional("levels");
  const double wanted = levels ? scenario::read_whole_number(*levels, 2, kMaxLevels, errors).value_or(2) : 2;
  factor.range = low && high && factor.low < factor.high;
  if (low && high && !factor.range) {
    report(errors, place,
           "low must be below high, got " + scenario::exact_text(factor.low) + " and " +
               scenario::exact_text(factor.high));
  }
  if (const auto scale = object.optional("scale")) read_scale(*scale, factor, errors);
  const bool spreads = factor.range && (!factor.logarithmic || factor.low > 0);
  if (spreads) factor.levels = spread(factor, static_cast<std::size_t>(wanted));
}

/// Switches and choices without a list take all their values.
void read_levels(ObjectReader& object, const Place& place, Factor& factor, ReadErrors& errors) {
  if (const auto values = object.optional("values")) {
    read_values(*values, factor, errors);
  } else if (counts(*factor.parameter)) {
    read_range(object, place, factor, errors);
  } else {
    for (double value = 0; value <= factor.parameter->high; ++value) factor.levels.push_back(value);
  }
}

}  // namespace

std::optional<std::size_t> read_organisation_id(const Place& place, const model::Scenario* scenario,
                                                ReadErrors& errors) {
  if (scenario == nullptr) return std::nullopt;
  std::vector<std::string_view> ids;
  for (const auto& organisation : scenario->organisations) ids.push_back(organisation.id);
  return scenario::read_word(place, ids, "organisation", errors);
}

std::optional<Factor> read_factor(const Place& place, const model::Scenario* scenario, ReadErrors& errors) {
  Factor factor;
  ObjectReader object(place, errors);
  const auto name = object.required("name");
  if (name) factor.parameter = read_name(*name, errors);
  if (const auto organisation = object.optional("organisation")) {
    factor.organisation = read_organisation_id(*organisation, scenario, errors);
    if (factor.parameter != nullptr && factor.parameter->world != nullptr) {
      report(errors, *organisation,
             "\"" + std::string(factor.parameter->name) + "\" is the same for every organisation; leave out this key");
    }
  }
  // Checks that need the parameter are skipped without it.
  if (factor.parameter == nullptr) return std::nullopt;
  read_levels(object, place, factor, errors);
  object.refuse_other_keys();
  return factor;
}

}  // namespace journey::experiment
