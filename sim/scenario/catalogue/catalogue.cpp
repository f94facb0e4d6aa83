#include "sim/scenario/catalogue/catalogue.h"

#include <algorithm>
#include <vector>

#include "sim/scenario/catalogue/catalogue_groups.h"
#include "sim/scenario/number_text.h"

namespace journey::scenario {
namespace {

std::vector<Parameter> all_practices() {
  std::vector<Parameter> all;
  for (const auto group :
       {groups::flow(), groups::quality(), groups::approval(), groups::delivery(), groups::operations()}) {
    all.insert(all.end(), group.begin(), group.end());
  }
  return all;
}

const Parameter* named(std::span<const Parameter> parameters, std::string_view name) {
  const auto found = std::find_if(parameters.begin(), parameters.end(),
                                  [name](const Parameter& parameter) { return parameter.name == name; });
  return found == parameters.end() ? nullptr : &*found;
}

}  // namespace

bool Parameter::accepts(double value) const {
  if (!(value >= low && value <= high)) return false;
  return kind == Kind::number || value == static_cast<double>(static_cast<long long>(value));
}

std::span<const Parameter> world_parameters() { return groups::world(); }

std::span<const Parameter> practice_parameters() {
  static const std::vector<Parameter> all = all_practices();
  return all;
}

const Parameter* find_parameter(std::string_view name) {
  const Parameter* world = find_world(name);
  return world != nullptr ? world : find_practice(name);
}

const Parameter* find_world(std::string_view name) { return named(world_parameters(), name); }
const Parameter* find_practice(std::string_view name) { return named(practice_parameters(), name); }

const Parameter* find_world(double model::World::*member) {
  for (const Parameter& parameter : world_parameters()) {
    if (parameter.world == member) return &parameter;
  }
  return nullptr;
}

const Parameter* find_practice(double model::Practices::*member) {
  for (const Parameter& parameter : practice_parameters()) {
    if (parameter.practice == member) return &parameter;
  }
  return nullptr;
}

std::string to_json(const Parameter& parameter, double value) {
  if (parameter.kind == Kind::boolean) return value != 0 ? "true" : "false";
  if (parameter.kind != Kind::choice) return exact_text(value);
  return '"' + std::string(parameter.choices[static_cast<std::size_t>(value)]) + '"';
}

std::string allowed_values(const Parameter& parameter) {
  if (parameter.kind == Kind::boolean) return "true or false";
  if (parameter.kind != Kind::choice) {
    const std::string range = "between " + exact_text(parameter.low) + " and " + exact_text(parameter.high);
    return parameter.kind == Kind::integer ? "a whole number " + range : range;
  }
  std::string list = "one of ";
  for (std::size_t i = 0; i < parameter.choices.size(); ++i) {
    if (i > 0) list += ", ";
    list += '"' + std::string(parameter.choices[i]) + '"';
  }
  return list;
}

}  // namespace journey::scenario
