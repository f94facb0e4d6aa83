#include "sim/scenario/writing/writer.h"

#include <algorithm>
#include <vector>

#include "sim/model/practice.h"
#include "sim/scenario/catalogue/catalogue.h"
#include "sim/scenario/json_writer.h"
#include "sim/scenario/limits.h"
#include "sim/scenario/profiles.h"
#include "sim/scenario/reading/intervention_reader.h"
#include "sim/scenario/reading/organisation_reader.h"
#include "sim/scenario/reading/work_hours.h"

namespace journey::scenario {
namespace {

constexpr auto kOneLine = JsonWriter::Layout::one_line;

/// Opens and closes objects so that a dotted name becomes nested keys.
class NestedKeys {
 public:
  explicit NestedKeys(JsonWriter& json) : json_(json) {}

  /// Prepares the writer for the value of `name`.
  void go_to(std::string_view name) {
    const std::size_t last = name.rfind('.');
    const std::string_view path = name.substr(0, last);
    while (!inside(path)) leave();
    while (path_.size() < path.size()) enter(path);
    json_.key(name.substr(last + 1));
  }

  void finish() {
    while (!path_.empty()) leave();
  }

 private:
  bool inside(std::string_view path) const {
    if (path_.empty()) return true;
    return path.starts_with(path_) && (path.size() == path_.size() || path[path_.size()] == '.');
  }
  void enter(std::string_view path) {
    const std::size_t from = path_.empty() ? 0 : path_.size() + 1;
    const std::size_t to = std::min(path.find('.', from), path.size());
    json_.key(path.substr(from, to - from)).begin_object();
    path_ = path.substr(0, to);
  }
  void leave() {
    json_.end();
    const std::size_t dot = path_.rfind('.');
    path_ = dot == std::string::npos ? "" : path_.substr(0, dot);
  }

  JsonWriter& json_;
  std::string path_;
};

void write_world(JsonWriter& json, const model::World& world) {
  NestedKeys keys(json);
  for (const Parameter& parameter : world_parameters()) {
    keys.go_to(parameter.name);
    json.raw(to_json(parameter, world.*parameter.world));
  }
  keys.finish();
}

void write_person(JsonWriter& json, const model::Person& person) {
  json.begin_object(kOneLine).key("name").text(person.name);
  if (!person.profile.empty()) json.key("profile").text(person.profile);
  json.key("skills").begin_object();
  for (std::size_t step = 0; step < model::kStepCount; ++step) {
    json.key(model::kStepNames[step]).exact(person.skill[step]);
  }
  json.end();
  if (person.hours != model::WorkHours{}) {
    json.key("hours");
    write_work_hours(json, person.hours);
  }
  json.end();
}

/// Names the profiles that are not built in. Every person's skills are spelled out, so a name is enough.
void write_profiles(JsonWriter& json, const model::Scenario& scenario) {
  std::vector<std::string_view> names;
  for (const model::Organisation& organisation : scenario.organisations) {
    for (const model::Team& team : organisation.teams) {
      for (const model::Person& person : team.people) {
        const bool known = person.profile.empty() || find_profile(built_in_profiles(), person.profile) != nullptr;
        if (!known && std::find(names.begin(), names.end(), person.profile) == names.end()) {
          names.push_back(person.profile);
        }
      }
    }
  }
  if (names.empty()) return;
  json.key("profiles").begin_object();
  for (const std::string_view name : names) json.key(name).begin_object().end();
  json.end();
}

void write_team(JsonWriter& json, const model::Team& team) {
  json.begin_object().key("id").text(team.id).key("name").text(team.name);
  if (!team.goal.empty()) json.key("goal").text(team.goal);
  json.key("steps").begin_list(kOneLine);
  for (std::size_t step = 0; step < model::kStepCount; ++step) {
    if (team.owns[step]) json.text(model::kStepNames[step]);
  }
  json.end().key("pager").boolean(team.carries_pager);
  if (team.wip_limit) json.key("wip_limit").exact(*team.wip_limit);
  if (team.finish_first) json.key("finish_first").boolean(*team.finish_first);
  json.key("people").begin_list();
  for (const model::Person& person : team.people) write_person(json, person);
  json.end().end();
}

void write_organisation(JsonWriter& json, const model::Organisation& organisation) {
  json.begin_object().key("id").text(organisation.id).key("name").text(organisation.name);
  if (!organisation.preset.empty()) json.key("preset").text(organisation.preset);
  json.key("teams").begin_list();
  for (const model::Team& team : organisation.teams) write_team(json, team);
  json.end().key("change").begin_object();
  for (const Parameter& parameter : practice_parameters()) {
    json.key(parameter.name).raw(to_json(parameter, organisation.practices.*parameter.practice));
  }
  json.end().end();
}

void write_change(JsonWriter& json, const model::Intervention& intervention) {
  const Parameter* parameter = find_practice(intervention.parameter);
  json.key("parameter").text(parameter->name).key("value").raw(to_json(*parameter, intervention.value));
}

void write_hire(JsonWriter& json, const model::Intervention& intervention,
                std::span<const model::Organisation> organisations) {
  for (const model::Organisation& organisation : organisations) {
    if (organisation.id != intervention.organisation) continue;
    const auto last = static_cast<double>(organisation.teams.size() - 1);
    json.key("team").text(organisation.teams[static_cast<std::size_t>(std::min(intervention.value, last))].id);
  }
  json.key("person");
  write_person(json, *intervention.person);
}

void write_details(JsonWriter& json, const model::Intervention& intervention,
                   std::span<const model::Organisation> organisations) {
  using Kind = model::Intervention::Kind;
  switch (intervention.kind) {
    case Kind::change:
      return write_change(json, intervention);
    case Kind::remove_walls:
      return;
    case Kind::outage:
    case Kind::vulnerability:
      json.key("severity").exact(intervention.value);
      return;
    case Kind::traffic_peak:
      json.key("factor").exact(intervention.value).key("hours").exact(intervention.hours);
      return;
    case Kind::adopt:
      json.key("practice").text(model::practices()[static_cast<std::size_t>(intervention.value)].id);
      json.key("as").text(example_of(intervention));
      return;
    case Kind::hire:
      return write_hire(json, intervention, organisations);
    case Kind::leave:
      json.key("name").text(intervention.person->name);
      return;
  }
}

void write_interventions(JsonWriter& json, std::span<const model::Intervention> interventions,
                         std::span<const model::Organisation> organisations) {
  json.begin_list();
  for (const model::Intervention& intervention : interventions) {
    json.begin_object(kOneLine).key("day").exact(intervention.day);
    json.key("kind").text(kInterventionKinds[static_cast<std::size_t>(intervention.kind)]);
    if (!intervention.organisation.empty()) json.key("organisation").text(intervention.organisation);
    write_details(json, intervention, organisations);
    json.end();
  }
  json.end();
}

void write_prediction(JsonWriter& json, const model::Prediction& prediction) {
  json.begin_object().key("prompt").text(prediction.prompt);
  json.key("organisation").text(prediction.organisation).key("measure").text(prediction.measure);
  json.key("choices").begin_list();
  for (const model::PredictionChoice& choice : prediction.choices) {
    json.begin_object(kOneLine).key("label").text(choice.label);
    if (choice.min_hours) json.key("min_hours").exact(*choice.min_hours);
    if (choice.max_hours) json.key("max_hours").exact(*choice.max_hours);
    json.end();
  }
  json.end();
  if (!prediction.explain.empty()) json.key("explain").text(prediction.explain);
  json.end();
}

}  // namespace

std::string write_scenario(const model::Scenario& scenario) {
  JsonWriter json;
  json.begin_object().key("version").whole(kFormatVersion).key("title").text(scenario.title);
  if (!scenario.question.empty()) json.key("question").text(scenario.question);
  json.key("horizon").begin_object(kOneLine);
  json.key("warmup_weeks").exact(scenario.warmup_weeks).key("days").exact(scenario.days).end();
  json.key("seed").whole(scenario.seed);
  write_world(json, scenario.world);
  write_profiles(json, scenario);
  json.key("organisations").begin_list();
  for (const model::Organisation& organisation : scenario.organisations) write_organisation(json, organisation);
  json.end().key("events");
  write_interventions(json, scenario.events, scenario.organisations);
  if (scenario.prediction) {
    json.key("prediction");
    write_prediction(json, *scenario.prediction);
  }
  return json.end().str();
}

std::string write_decisions(std::span<const model::Intervention> decisions, const model::Scenario& scenario) {
  JsonWriter json;
  json.begin_object().key("version").whole(kFormatVersion).key("decisions");
  write_interventions(json, decisions, scenario.organisations);
  return json.end().str();
}

}  // namespace journey::scenario
