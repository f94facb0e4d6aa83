#include "sim/scenario/reading/reader.h"

#include "sim/scenario/limits.h"
#include "sim/scenario/reading/intervention_reader.h"
#include "sim/scenario/reading/organisation_reader.h"
#include "sim/scenario/reading/people_reader.h"
#include "sim/scenario/reading/prediction_reader.h"
#include "sim/scenario/reading/world_reader.h"

namespace journey::scenario {
namespace {

void read_horizon(const Place& place, model::Scenario& scenario, ReadErrors& errors) {
  ObjectReader object(place, errors);
  if (const auto weeks = object.optional("warmup_weeks")) {
    scenario.warmup_weeks = read_number(*weeks, 0, kMaxWarmupWeeks, errors).value_or(0);
  }
  if (const auto days = object.optional("days")) scenario.days = read_number(*days, 1, kMaxDays, errors).value_or(1);
  object.refuse_other_keys();
}

void read_head(ObjectReader& object, model::Scenario& scenario, ReadErrors& errors) {
  if (const auto schema = object.optional("$schema")) read_text(*schema, kMaxLongTextBytes, errors);
  if (const auto title = object.required("title")) {
    scenario.title = read_text(*title, kMaxNameBytes, errors).value_or("");
  }
  if (const auto question = object.optional("question")) {
    scenario.question = read_text(*question, kMaxLongTextBytes, errors).value_or("");
  }
  if (const auto horizon = object.optional("horizon")) read_horizon(*horizon, scenario, errors);
  if (const auto seed = object.optional("seed")) {
    const auto value = read_whole_number(*seed, 0, static_cast<double>(kMaxSeed), errors);
    scenario.seed = static_cast<std::uint64_t>(value.value_or(0));
  }
}

void read_organisations_and_after(ObjectReader& object, model::Scenario& scenario, ReadErrors& errors) {
  const auto profiles_place = object.optional("profiles");
  const std::vector<Profile> profiles = profiles_place ? read_profiles(*profiles_place, errors) : built_in_profiles();
  if (const auto organisations = object.required("organisations")) {
    scenario.organisations = read_organisations(*organisations, profiles, scenario.world.work_least_skill, errors);
  }
  if (const auto events = object.optional("events")) {
    scenario.events = read_interventions(*events, {scenario.organisations, profiles}, kMaxEvents, errors);
  }
  if (const auto prediction = object.optional("prediction")) {
    std::vector<std::string> ids;
    for (const auto& organisation : scenario.organisations) ids.push_back(organisation.id);
    scenario.prediction = read_prediction(*prediction, ids, errors);
  }
}

model::Scenario read_tree(const Node& tree, ReadErrors& errors) {
  model::Scenario scenario;
  const Place root{&tree, ""};
  ObjectReader object(root, errors);
  if (!check_version(object, errors)) return scenario;
  read_head(object, scenario, errors);
  scenario.world = read_world(object, root, errors);
  read_organisations_and_after(object, scenario, errors);
  object.refuse_other_keys();
  return scenario;
}

}  // namespace

ScenarioReading read_scenario(std::string_view text) {
  ScenarioReading reading;
  ReadErrors errors(text);
  if (const auto tree = parse_json(text, errors)) reading.scenario = read_tree(*tree, errors);
  if (!errors.empty()) reading.scenario.reset();
  reading.errors = errors.take();
  return reading;
}

DecisionsReading read_decisions(std::string_view text, const model::Scenario& scenario) {
  DecisionsReading reading;
  ReadErrors errors(text);
  if (const auto tree = parse_json(text, errors)) {
    ObjectReader object({&*tree, ""}, errors);
    if (check_version(object, errors)) {
      if (const auto list = object.required("decisions")) {
        reading.decisions =
            read_interventions(*list, {scenario.organisations, built_in_profiles()}, kMaxDecisions, errors);
      }
      object.refuse_other_keys();
    }
  }
  if (!errors.empty()) reading.decisions.clear();
  reading.errors = errors.take();
  return reading;
}

}  // namespace journey::scenario
