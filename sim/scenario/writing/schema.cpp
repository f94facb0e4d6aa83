#include "sim/scenario/writing/schema.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

#include "sim/model/measures.h"
#include "sim/model/practice.h"
#include "sim/model/step.h"
#include "sim/scenario/catalogue/catalogue.h"
#include "sim/scenario/json_writer.h"
#include "sim/scenario/limits.h"
#include "sim/scenario/profiles.h"
#include "sim/scenario/reading/intervention_reader.h"
#include "sim/scenario/reading/organisation_reader.h"
#include "sim/scenario/reading/prediction_reader.h"
#include "sim/scenario/reading/work_hours.h"
#include "sim/scenario/reading/world_reader.h"

namespace journey::scenario {
namespace {

constexpr auto kOneLine = JsonWriter::Layout::one_line;

/// Writes a schema piece by piece; each function writes one value.
class SchemaWriter {
 public:
  std::string write() {
    json_.begin_object();
    json_.key("$schema").text("http://json-schema.org/draft-07/schema#");
    json_.key("title").text("A DevOps Journey scenario");
    json_.key("type").text("object").key("additionalProperties").boolean(false);
    required({"version", "title", "organisations"});
    json_.key("properties").begin_object();
    head();
    world_groups("");
    json_.key("profiles").begin_object().key("type").text("object");
    json_.key("description").text("Kinds of people and their skills; overrides the built-in ones or adds to them.");
    json_.key("additionalProperties");
    reference("skills");
    json_.end();
    list("organisations", "organisation", 1, kMaxOrganisations, "The organisations that face the same demand.");
    list("events", "event", 0, kMaxEvents, "Events on given days, counted from the end of the warm-up.");
    json_.key("prediction");
    prediction();
    json_.end();
    json_.key("definitions").begin_object();
    definitions();
    json_.end();
    return json_.end().str();
  }

 private:
  void required(std::initializer_list<std::string_view> keys) {
    json_.key("required").begin_list(kOneLine);
    for (const auto key : keys) json_.text(key);
    json_.end();
  }

  void reference(std::string_view definition) {
    json_.begin_object(kOneLine).key("$ref").text("#/definitions/" + std::string(definition)).end();
  }

  void text(std::string_view key, std::size_t most, std::string_view description) {
    json_.key(key).begin_object(kOneLine).key("type").text("string").key("minLength").whole(1);
    json_.key("maxLength").whole(most).key("description").text(description).end();
  }

  void id(std::string_view key, std::string_view description) {
    json_.key(key).begin_object(kOneLine).key("type").text("string");
    json_.key("pattern").text("^[a-z][a-z0-9_-]*$").key("maxLength").whole(kMaxIdBytes);
    json_.key("description").text(description).end();
  }

  void number(std::string_view key, std::string_view type, double low, double high, std::string_view description) {
    json_.key(key).begin_object(kOneLine).key("type").text(type).key("minimum").exact(low).key("maximum").exact(high);
    json_.key("description").text(description).end();
  }

  void words(std::string_view key, std::span<const std::string_view> allowed, std::string_view description) {
    json_.key(key).begin_object(kOneLine).key("enum").begin_list();
    for (const auto word : allowed) json_.text(word);
    json_.end().key("description").text(description).end();
  }

  void list(std::string_view key, std::string_view item, std::size_t fewest, std::size_t most,
            std::string_view description) {
    json_.key(key).begin_object().key("type").text("array").key("minItems").whole(fewest).key("maxItems").whole(most);
    json_.key("description").text(description).key("items");
    reference(item);
    json_.end();
  }

  void parameter(std::string_view key, const Parameter& parameter) {
    json_.key(key).begin_object();
    switch (parameter.kind) {
      case Kind::boolean:
        json_.key("type").text("boolean");
        break;
      case Kind::choice:
        json_.key("enum").begin_list(kOneLine);
        for (const auto choice : parameter.choices) json_.text(choice);
        json_.end();
        break;
      case Kind::number:
      case Kind::integer:
        json_.key("type").text(parameter.kind == Kind::integer ? "integer" : "number");
        json_.key("minimum").exact(parameter.low).key("maximum").exact(parameter.high);
        break;
    }
    json_.key("default").raw(to_json(parameter, parameter.initial()));
    json_.key("title").text(parameter.label);
    std::string meaning(parameter.meaning);
    if (!parameter.unit.empty()) meaning += " Unit: " + std::string(parameter.unit) + '.';
    json_.key("description").text(meaning).end();
  }

  /// The groups below `prefix`, nested like their dotted names.
  void world_groups(const std::string& prefix) {
    for (const std::string_view word : next_world_words(prefix)) {
      const std::string name = prefix + std::string(word);
      if (const Parameter* found = find_world(name)) {
        parameter(word, *found);
        continue;
      }
      json_.key(word).begin_object().key("type").text("object").key("additionalProperties").boolean(false);
      json_.key("properties").begin_object();
      world_groups(name + '.');
      json_.end().end();
    }
  }

  void head() {
    text("$schema", kMaxLongTextBytes, "Lets editors complete and check the file.");
    json_.key("version").begin_object(kOneLine).key("const").whole(kFormatVersion).end();
    text("title", kMaxNameBytes, "A short title.");
    text("question", kMaxLongTextBytes, "The question the scenario asks.");
    json_.key("horizon").begin_object().key("type").text("object").key("additionalProperties").boolean(false);
    json_.key("properties").begin_object();
    number("warmup_weeks", "number", 0, kMaxWarmupWeeks, "Weeks simulated before anything is shown or measured.");
    number("days", "number", 1, kMaxDays, "Days that are measured.");
    json_.end().end();
    number("seed", "integer", 0, static_cast<double>(kMaxSeed),
           "Seed of the random events that all organisations share.");
  }

  void prediction() {
    json_.begin_object().key("type").text("object").key("additionalProperties").boolean(false);
    json_.key("description").text("The question asked before the run is shown.");
    required({"prompt", "organisation", "measure", "choices"});
    json_.key("properties").begin_object();
    text("prompt", kMaxLongTextBytes, "The question.");
    id("organisation", "The organisation whose measure gives the answer.");
    json_.key("measure").begin_object(kOneLine).key("enum").begin_list();
    for (const auto& info : model::measure_infos()) {
      if (is_in_hours(info)) json_.text(info.key);
    }
    json_.end().end();
    list("choices", "choice", 2, kMaxChoices, "The possible answers; a missing bound is open.");
    text("explain", kMaxLongTextBytes, "Explanation shown after the answer.");
    json_.end().end();
  }

  void object(std::string_view name, std::initializer_list<std::string_view> needed) {
    json_.key(name).begin_object().key("type").text("object").key("additionalProperties").boolean(false);
    if (needed.size() > 0) required(needed);
    json_.key("properties").begin_object();
  }
  void end_object() { json_.end().end(); }

  void definitions() {
    object("skills", {});
    for (const auto step : model::kStepNames) number(step, "number", 0, 1, "Skill from 0 (none) to 1 (expert).");
    end_object();
    object("choice", {"label"});
    text("label", kMaxNameBytes, "Text of the button.");
    number("min_hours", "number", 0, 1e6, "At least.");
    number("max_hours", "number", 0, 1e6, "Less than.");
    end_object();
    hours();
    person();
    team();
    organisation();
    event();
  }

  void person() {
    object("person", {});
    text("name", kMaxNameBytes, "Name shown on the screen.");
    text("profile", kMaxIdBytes, "Profile that gives the person's skills, unless skills are given.");
    json_.key("skills");
    reference("skills");
    json_.key("hours");
    reference("hours");
    end_object();
  }

  /// A person's working hours.
  void hours() {
    object("hours", {});
    json_.key("days")
        .begin_object()
        .key("type")
        .text("array")
        .key("minItems")
        .whole(1)
        .key("uniqueItems")
        .boolean(true);
    json_.key("description")
        .text("Monday to Friday if left out.")
        .key("items")
        .begin_object(kOneLine)
        .key("enum")
        .begin_list();
    for (const auto day : kDayNames) json_.text(day);
    json_.end().end().end();
    number("from", "number", 0, 24, "Hour when work starts; 9 if left out.");
    number("to", "number", 0, 24, "Hour when work ends; 17 if left out.");
    end_object();
  }

  void team() {
    object("team", {"id", "steps", "people"});
    id("id", "Short name, for files.");
    text("name", kMaxNameBytes, "Name shown on the screen.");
    text("goal", kMaxNameBytes, "What the team is rewarded for.");
    json_.key("steps")
        .begin_object()
        .key("type")
        .text("array")
        .key("minItems")
        .whole(1)
        .key("uniqueItems")
        .boolean(true);
    json_.key("items").begin_object(kOneLine).key("enum").begin_list();
    for (const auto step : model::kStepNames) json_.text(step);
    json_.end().end().end();
    json_.key("pager").begin_object(kOneLine).key("type").text("boolean");
    json_.key("description").text("Whether the team is on call for incidents.").end();
    const Parameter& limit = *find_practice(&model::Practices::flow_wip_limit);
    number("wip_limit", "integer", limit.low, limit.high, "The team's own WIP limit; flow.wip_limit if left out.");
    json_.key("finish_first").begin_object(kOneLine).key("type").text("boolean");
    json_.key("description").text("The team's own setting; flow.finish_first if left out.").end();
    json_.key("hours");
    reference("hours");
    json_.key("people").begin_object().key("description").text("Number of people per profile, or a list of people.");
    json_.key("oneOf").begin_list().begin_object();
    json_.key("type").text("object").key("minProperties").whole(1).key("additionalProperties").begin_object(kOneLine);
    json_.key("type").text("integer").key("minimum").whole(0).key("maximum").whole(kMaxPeople).end().end();
    json_.begin_object().key("type").text("array").key("minItems").whole(1).key("maxItems").whole(kMaxPeople);
    json_.key("items");
    reference("person");
    json_.end().end().end();
    end_object();
  }

  void organisation() {
    object("organisation", {"id"});
    id("id", "Short name, for files and links.");
    text("name", kMaxNameBytes, "Name shown on the screen.");
    words("preset", preset_names(), "The preset whose teams and practices are used as the start.");
    list("teams", "team", 1, kMaxTeams, "The teams, if they differ from the preset's.");
    json_.key("change").begin_object().key("type").text("object").key("additionalProperties").boolean(false);
    json_.key("description").text("Practices that differ from the preset or the defaults.");
    json_.key("properties").begin_object();
    for (const Parameter& practice : practice_parameters()) parameter(practice.name, practice);
    json_.end().end();
    end_object();
  }

  void event() {
    object("event", {"day", "kind"});
    number("day", "number", 0, kMaxDays, "Days after the warm-up.");
    words("kind", kInterventionKinds, "What happens.");
    id("organisation", "The organisation concerned; all if left out.");
    words("parameter", practice_names(), "kind change: the practice.");
    json_.key("value").begin_object(kOneLine).key("type").begin_list().text("number").text("boolean").text("string");
    json_.end().key("description").text("kind change: the new value.").end();
    number("severity", "integer", 1, 3, "kinds outage and vulnerability: 1 outage, 2 degraded, 3 minor.");
    number("factor", "number", 1, kMostTrafficFactor, "kind traffic_peak: times the usual traffic.");
    number("hours", "number", kLeastTrafficHours, kMostTrafficHours, "kind traffic_peak: duration in hours.");
    std::vector<std::string_view> practices;
    for (const auto& practice : model::practices()) practices.push_back(practice.id);
    words("practice", practices, "kind adopt: the practice.");
    words("as", preset_names(), "kind adopt: the preset to take the practice from; feature_teams if left out.");
    id("team", "kind hire: the team the person joins.");
    json_.key("person");
    reference("person");
    text("name", kMaxNameBytes, "kind leave: name of the person who leaves.");
    end_object();
  }

  JsonWriter json_;
};

}  // namespace

std::string json_schema() { return SchemaWriter().write(); }

}  // namespace journey::scenario
