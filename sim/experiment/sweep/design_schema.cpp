#include <algorithm>

#include "sim/experiment/sweep/design_reader.h"
#include "sim/scenario/json_writer.h"
#include "sim/scenario/limits.h"

namespace journey::experiment {
namespace {

using scenario::JsonWriter;

constexpr auto kOneLine = JsonWriter::Layout::one_line;

void whole(JsonWriter& json, std::string_view key, std::uint64_t low, std::uint64_t high, std::string_view meaning) {
  json.key(key).begin_object(kOneLine).key("type").text("integer").key("minimum").whole(low);
  json.key("maximum").whole(high).key("description").text(meaning).end();
}

void text(JsonWriter& json, std::string_view key, std::size_t most, std::string_view meaning) {
  json.key(key).begin_object(kOneLine).key("type").text("string").key("minLength").whole(1);
  json.key("maxLength").whole(most).key("description").text(meaning).end();
}

void words(JsonWriter& json, std::string_view key, const std::vector<std::string_view>& allowed,
           std::string_view meaning) {
  json.key(key).begin_object(kOneLine).key("description").text(meaning).key("enum").begin_list();
  for (const std::string_view word : allowed) json.text(word);
  json.end().end();
}

void list_of_words(JsonWriter& json, std::string_view key, const std::vector<std::string_view>& allowed,
                   std::string_view meaning) {
  json.key(key).begin_object().key("type").text("array").key("minItems").whole(1).key("uniqueItems").boolean(true);
  json.key("description").text(meaning);
  words(json, "items", allowed, "A measure's key.");
  json.end();
}

std::vector<std::string_view> measure_keys() {
  std::vector<std::string_view> keys;
  for (const auto& info : model::measure_infos()) keys.push_back(info.key);
  return keys;
}

void head(JsonWriter& json) {
  text(json, "$schema", scenario::kMaxLongTextBytes, "Lets editors complete and check the file.");
  json.key("version").begin_object(kOneLine).key("const").whole(scenario::kFormatVersion).end();
  text(json, "title", scenario::kMaxNameBytes, "A short title.");
  text(json, "scenario", scenario::kMaxLongTextBytes,
       "A scenario file, searched for next to this file first, or the id of a shipped scenario.");
  json.key("organisations").begin_object(kOneLine).key("type").text("array").key("minItems").whole(1);
  json.key("maxItems").whole(scenario::kMaxOrganisations).key("uniqueItems").boolean(true);
  json.key("description").text("Ids of the organisations to run; all if left out.");
  json.key("items").begin_object().key("type").text("string").end().end();
  words(json, "method", {std::begin(kMethodNames), std::end(kMethodNames)}, "How points are chosen.");
  whole(json, "points", 2, kMaxPoints, "Number of points of a latin_hypercube.");
  whole(json, "replications", 1, kMaxSweepReplications, "Number of runs per point and organisation; 20 if left out.");
  whole(json, "seed", 0, scenario::kMaxSeed,
        "Seed of the random events that all organisations share; the scenario's own if left out.");
}

void parameter(JsonWriter& json) {
  json.key("parameter").begin_object().key("type").text("object").key("additionalProperties").boolean(false);
  json.key("required").begin_list(kOneLine).text("name").end();
  json.key("properties").begin_object();
  words(json, "name", parameter_names(), "A parameter of the catalogue.");
  text(json, "organisation", scenario::kMaxIdBytes, "Vary a practice of this organisation only.");
  json.key("values").begin_object(kOneLine).key("type").text("array").key("minItems").whole(2).key("maxItems");
  json.whole(kMaxLevels).key("description").text("The levels; numbers in ascending order.").end();
  json.key("low").begin_object(kOneLine).key("type").text("number").key("description").text("Lowest value.").end();
  json.key("high").begin_object(kOneLine).key("type").text("number").key("description").text("Highest value.").end();
  whole(json, "levels", 2, kMaxLevels, "Number of levels from low to high; 2 if left out.");
  words(json, "scale", {"linear", "log"}, "Equal steps or equal factors; linear if left out.");
  json.end().end();
}

}  // namespace

std::string design_schema() {
  JsonWriter json;
  json.begin_object().key("$schema").text("http://json-schema.org/draft-07/schema#");
  json.key("title").text("A DevOps Journey sweep design");
  json.key("type").text("object").key("additionalProperties").boolean(false);
  json.key("required").begin_list(kOneLine).text("version").text("scenario").text("method").text("parameters").end();
  json.key("properties").begin_object();
  head(json);
  json.key("parameters").begin_object().key("type").text("array").key("minItems").whole(1);
  json.key("maxItems").whole(kMaxFactors).key("description").text("The parameters to vary.").key("items");
  json.begin_object(kOneLine).key("$ref").text("#/definitions/parameter").end().end();
  list_of_words(json, "measures", measure_keys(), "The measures to keep from each run; all if left out.");
  json.end().key("definitions").begin_object();
  parameter(json);
  return json.end().end().str();
}

}  // namespace journey::experiment
