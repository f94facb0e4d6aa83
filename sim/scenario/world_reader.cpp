#include "sim/scenario/world_reader.h"

#include <algorithm>

#include "sim/scenario/catalogue.h"
#include "sim/scenario/number_text.h"

namespace journey::scenario {
namespace {

/// Reads the members of a group; `prefix` is "demand." or "demand.work_hours.".
void read_group(const Place& place, const std::string& prefix, model::World& world, ReadErrors& errors) {
  ObjectReader object(place, errors);
  for (const std::string_view word : next_world_words(prefix)) {
    const auto value = object.optional(word);
    if (!value) continue;
    const std::string name = prefix + std::string(word);
    if (const Parameter* parameter = find_world(name)) {
      world.*parameter->world = read_parameter(*value, *parameter, errors).value_or(world.*parameter->world);
    } else {
      read_group(*value, name + '.', world, errors);
    }
  }
  object.refuse_other_keys();
}

void check_at_most_one(std::string_view group, double sum, std::vector<std::string>& conflicts) {
  if (sum <= 1) return;
  conflicts.push_back(std::string(group) + ".severe_share and " + std::string(group) +
                      ".serious_share must add up to at most 1, got " + exact_text(sum));
}

void check_quantiles(std::string_view name, double median, double p90, std::vector<std::string>& conflicts) {
  if (median <= p90) return;
  conflicts.push_back(std::string(name) + ".p90 must be at least the median " + exact_text(median) + ", got " +
                      exact_text(p90));
}

}  // namespace

std::vector<std::string_view> next_world_words(std::string_view prefix) {
  std::vector<std::string_view> words;
  for (const Parameter& parameter : world_parameters()) {
    if (!parameter.name.starts_with(prefix)) continue;
    const std::string_view rest = parameter.name.substr(prefix.size());
    const std::string_view word = rest.substr(0, rest.find('.'));
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
  }
  return words;
}

model::World read_world(ObjectReader& scenario, const Place& place, ReadErrors& errors) {
  model::World world;
  const std::size_t before = errors.count();
  for (const std::string_view group : next_world_words("")) {
    if (const auto value = scenario.optional(group)) read_group(*value, std::string(group) + '.', world, errors);
  }
  if (errors.count() != before) return world;
  for (std::string& conflict : world_conflicts(world)) report(errors, place, std::move(conflict));
  return world;
}

std::vector<std::string> world_conflicts(const model::World& world) {
  std::vector<std::string> conflicts;
  check_quantiles("demand.work_hours", world.demand_work_hours_median, world.demand_work_hours_p90, conflicts);
  check_quantiles("incident.diagnosis_hours", world.incident_diagnosis_hours_median, world.incident_diagnosis_hours_p90,
                  conflicts);
  check_at_most_one("defect", world.defect_severe_share + world.defect_serious_share, conflicts);
  check_at_most_one("incident", world.incident_severe_share + world.incident_serious_share, conflicts);
  const double shares = world.work_plan_share + world.work_code_share + world.work_test_share;
  if (shares < 0.999 || shares > 1.001) {
    conflicts.push_back("work.plan_share, work.code_share and work.test_share must add up to 1, got " +
                        rounded_text(shares, 6));
  }
  return conflicts;
}

std::vector<std::string_view> practice_names() {
  std::vector<std::string_view> names;
  for (const Parameter& parameter : practice_parameters()) names.push_back(parameter.name);
  return names;
}

void read_practices(const Place& place, model::Practices& practices, ReadErrors& errors) {
  ObjectReader object(place, errors);
  for (const Parameter& parameter : practice_parameters()) {
    const auto value = object.optional(parameter.name);
    if (!value) continue;
    practices.*parameter.practice = read_parameter(*value, parameter, errors).value_or(parameter.initial());
  }
  object.refuse_other_keys();
}

}  // namespace journey::scenario
