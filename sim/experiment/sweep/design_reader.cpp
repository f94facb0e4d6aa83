#include "sim/experiment/sweep/design_reader.h"

#include <algorithm>

#include "sim/experiment/sweep/factor_reader.h"
#include "sim/scenario/catalogue/catalogue.h"
#include "sim/scenario/limits.h"
#include "sim/scenario/reading/organisation_reader.h"

namespace journey::experiment {
namespace {

using scenario::ObjectReader;
using scenario::Place;
using scenario::ReadErrors;
using scenario::report;

std::shared_ptr<const model::Scenario> read_scenario_name(const Place& place, const LoadScenario& load,
                                                          ReadErrors& errors) {
  const auto name = scenario::read_text(place, scenario::kMaxLongTextBytes, errors);
  if (!name) return nullptr;
  std::string problem;
  auto scenario = load(*name, problem);
  if (!scenario) report(errors, place, problem);
  return scenario;
}

void read_organisations(ObjectReader& object, Design& design, ReadErrors& errors) {
  const auto place = object.optional("organisations");
  if (!place) {
    const std::size_t all = design.scenario ? design.scenario->organisations.size() : 0;
    for (std::size_t o = 0; o < all; ++o) design.organisations.push_back(o);
    return;
  }
  if (!scenario::is_list(*place, 1, scenario::kMaxOrganisations, errors)) return;
  for (std::size_t i = 0; i < place->node->items.size(); ++i) {
    const auto own = read_organisation_id(place->item(i), design.scenario.get(), errors);
    if (!own) continue;
    const auto& known = design.organisations;
    if (std::find(known.begin(), known.end(), *own) != known.end()) {
      report(errors, place->item(i), "is already in the list");
    } else {
      design.organisations.push_back(*own);
    }
  }
  std::sort(design.organisations.begin(), design.organisations.end());
}

void read_measures(ObjectReader& object, Design& design, ReadErrors& errors) {
  std::vector<std::string_view> keys;
  for (const auto& info : model::measure_infos()) keys.push_back(info.key);
  const auto place = object.optional("measures");
  if (!place) {
    for (std::size_t m = 0; m < keys.size(); ++m) design.measures.push_back(static_cast<model::Measure>(m));
    return;
  }
  if (!scenario::is_list(*place, 1, keys.size(), errors)) return;
  for (std::size_t i = 0; i < place->node->items.size(); ++i) {
    const auto index = scenario::read_word(place->item(i), keys, "measure", errors);
    if (!index) continue;
    const auto measure = static_cast<model::Measure>(*index);
    if (std::find(design.measures.begin(), design.measures.end(), measure) != design.measures.end()) {
      report(errors, place->item(i), "is already in the list");
    } else {
      design.measures.push_back(measure);
    }
  }
}

bool overlap(const Factor& a, const Factor& b) {
  const bool same_target = !a.organisation || !b.organisation || *a.organisation == *b.organisation;
  return a.parameter == b.parameter && same_target;
}

void read_factors(const Place& place, Design& design, ReadErrors& errors) {
  if (!scenario::is_list(place, 1, kMaxFactors, errors)) return;
  for (std::size_t i = 0; i < place.node->items.size(); ++i) {
    auto factor = read_factor(place.item(i), design.scenario.get(), errors);
    if (!factor) continue;
    const bool twice = std::any_of(design.factors.begin(), design.factors.end(),
                                   [&](const Factor& other) { return overlap(other, *factor); });
    if (twice)
      report(errors, place.item(i), "the parameter \"" + std::string(factor->parameter->name) + "\" is varied twice");
    design.factors.push_back(std::move(*factor));
  }
}

void read_method(ObjectReader& object, const Place& root, Design& design, ReadErrors& errors) {
  const auto method = object.required("method");
  const auto index = method ? scenario::read_word(*method, kMethodNames, "method", errors) : std::nullopt;
  const auto points = object.optional("points");
  if (!index) return;
  design.method = static_cast<Method>(*index);
  const bool needs_points = design.method == Method::latin_hypercube;
  if (points && needs_points) {
    design.points_wanted =
        static_cast<std::size_t>(scenario::read_whole_number(*points, 2, kMaxPoints, errors).value_or(2));
  } else if (points) {
    report(errors, *points, "only a latin_hypercube needs this; with this method the points follow from the levels");
  } else if (needs_points) {
    report(errors, root, "the key \"points\" is missing; a latin_hypercube needs it");
  }
}

void read_runs(ObjectReader& object, Design& design, ReadErrors& errors) {
  if (const auto place = object.optional("replications")) {
    design.replications =
        static_cast<std::uint32_t>(scenario::read_whole_number(*place, 1, kMaxSweepReplications, errors).value_or(1));
  }
  if (design.scenario) design.seed = design.scenario->seed;
  if (const auto place = object.optional("seed")) {
    design.seed = static_cast<std::uint64_t>(
        scenario::read_whole_number(*place, 0, static_cast<double>(scenario::kMaxSeed), errors).value_or(0));
  }
}

void check_size(const Place& parameters, const Design& design, ReadErrors& errors) {
  const std::uint64_t points = point_count(design);
  if (points > kMaxPoints) {
    report(errors, parameters, "there are more than " + std::to_string(kMaxPoints) + " points; use fewer levels");
    return;
  }
  const std::uint64_t runs = points * design.replications * design.organisations.size();
  if (runs <= kMaxSweepRuns) return;
  report(errors, parameters,
         "points x replications x organisations must be at most " + std::to_string(kMaxSweepRuns) + ", got " +
             std::to_string(runs));
}

/// The first point at which an organisation cannot be run.
void check_points(const Place& parameters, const Design& design, ReadErrors& errors) {
  const auto points = points_of(design);
  for (std::size_t p = 0; p < points.size(); ++p) {
    const auto conflicts = conflicts_at(design, points[p]);
    for (const std::string& conflict : conflicts) {
      report(errors, parameters, "point " + std::to_string(p) + ": " + conflict);
    }
    if (!conflicts.empty()) return;
  }
}

Design read_tree(const scenario::Node& tree, const LoadScenario& load, ReadErrors& errors) {
  Design design;
  const Place root{&tree, ""};
  ObjectReader object(root, errors);
  if (!scenario::check_version(object, errors)) return design;
  if (const auto schema = object.optional("$schema")) scenario::read_text(*schema, scenario::kMaxLongTextBytes, errors);
  if (const auto title = object.optional("title")) scenario::read_text(*title, scenario::kMaxNameBytes, errors);
  if (const auto place = object.required("scenario")) design.scenario = read_scenario_name(*place, load, errors);
  read_organisations(object, design, errors);
  read_method(object, root, design, errors);
  read_runs(object, design, errors);
  const auto parameters = object.required("parameters");
  if (parameters) read_factors(*parameters, design, errors);
  read_measures(object, design, errors);
  object.refuse_other_keys();
  if (errors.empty()) check_size(*parameters, design, errors);
  if (errors.empty()) check_points(*parameters, design, errors);
  return design;
}

}  // namespace

std::vector<std::string_view> parameter_names() {
  std::vector<std::string_view> names;
  for (const auto group : {scenario::world_parameters(), scenario::practice_parameters()}) {
    for (const auto& parameter : group) names.push_back(parameter.name);
  }
  return names;
}

DesignReading read_design(std::string_view text, const LoadScenario& load) {
  DesignReading reading;
  ReadErrors errors(text);
  if (const auto tree = scenario::parse_json(text, errors)) reading.design = read_tree(*tree, load, errors);
  if (!errors.empty()) reading.design.reset();
  reading.errors = errors.take();
  return reading;
}

}  // namespace journey::experiment
