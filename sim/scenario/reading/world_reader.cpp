#include "sim/scenario/reading/world_reader.h"

#include <algorithm>

#include "sim/scenario/catalogue/catalogue.h"
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

using Conflicts = std::vector<WorldConflict>;

void check_at_most_one(std::string_view serious, std::string_view severe, double sum, Conflicts& conflicts) {
  if (sum <= 1) return;
  conflicts.push_back({serious, std::string(serious) + " and " + std::string(severe) +
                                    " must add up to at most 1, got " + rounded_text(sum, 9)});
}

void check_quantiles(std::string_view p90_name, double median, double p90, Conflicts& conflicts) {
  if (median <= p90) return;
  conflicts.push_back({p90_name, std::string(p90_name) + " must be at least the median " + exact_text(median) +
                                     ", got " + exact_text(p90)});
}

/// The place of the parameter `name` in the text: its value, or else its innermost group that is present.
Place place_of(const Place& scenario, std::string_view name) {
  Place place = scenario;
  while (!name.empty()) {
    const std::string_view word = name.substr(0, name.find('.'));
    const auto& members = place.node->members;
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const Member& member) { return member.key == word; });
    if (found == members.end()) return place;
    place = {&found->value, append_key(place.pointer, word)};
    name.remove_prefix(std::min(word.size() + 1, name.size()));
  }
  return place;
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
  for (WorldConflict& conflict : world_conflicts(world)) {
    report(errors, place_of(place, conflict.parameter), std::move(conflict.message));
  }
  return world;
}

std::vector<WorldConflict> world_conflicts(const model::World& world) {
  Conflicts conflicts;
  check_quantiles("demand.work_hours.p90", world.demand_work_hours_median, world.demand_work_hours_p90, conflicts);
  check_quantiles("incident.diagnosis_hours.p90", world.incident_diagnosis_hours_median,
                  world.incident_diagnosis_hours_p90, conflicts);
  check_at_most_one("defect.serious_share", "defect.severe_share",
                    world.defect_severe_share + world.defect_serious_share, conflicts);
  check_at_most_one("incident.serious_share", "incident.severe_share",
                    world.incident_severe_share + world.incident_serious_share, conflicts);
  const double shares = world.work_plan_share + world.work_code_share + world.work_test_share;
  if (shares < 0.999 || shares > 1.001) {
    conflicts.push_back(
        {"work.test_share",
         "work.plan_share, work.code_share and work.test_share must add up to 1, got " + rounded_text(shares, 6)});
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
