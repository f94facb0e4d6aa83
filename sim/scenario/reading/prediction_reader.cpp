#include "sim/scenario/reading/prediction_reader.h"

#include "sim/scenario/limits.h"

namespace journey::scenario {
namespace {

constexpr double kMostHours = 1e6;

/// The measures that a choice between hours can use.
std::vector<std::string_view> measures_in_hours() {
  std::vector<std::string_view> keys;
  for (const auto& info : model::measure_infos()) {
    if (is_in_hours(info)) keys.push_back(info.key);
  }
  return keys;
}

model::PredictionChoice read_choice(const Place& place, ReadErrors& errors) {
  model::PredictionChoice choice;
  ObjectReader object(place, errors);
  if (const auto label = object.required("label")) choice.label = read_text(*label, kMaxNameBytes, errors).value_or("");
  if (const auto low = object.optional("min_hours")) choice.min_hours = read_number(*low, 0, kMostHours, errors);
  if (const auto high = object.optional("max_hours")) choice.max_hours = read_number(*high, 0, kMostHours, errors);
  object.refuse_other_keys();
  if (choice.min_hours && choice.max_hours && *choice.min_hours >= *choice.max_hours) {
    report(errors, place, "min_hours must be below max_hours");
  }
  return choice;
}

std::vector<model::PredictionChoice> read_choices(const Place& place, ReadErrors& errors) {
  std::vector<model::PredictionChoice> choices;
  if (!is_list(place, 2, kMaxChoices, errors)) return choices;
  for (std::size_t i = 0; i < place.node->items.size(); ++i) choices.push_back(read_choice(place.item(i), errors));
  return choices;
}

}  // namespace

bool is_in_hours(const model::MeasureInfo& info) { return info.unit == "h"; }

model::Prediction read_prediction(const Place& place, const std::vector<std::string>& organisations,
                                  ReadErrors& errors) {
  model::Prediction prediction;
  ObjectReader object(place, errors);
  if (const auto prompt = object.required("prompt")) {
    prediction.prompt = read_text(*prompt, kMaxLongTextBytes, errors).value_or("");
  }
  if (const auto organisation = object.required("organisation")) {
    const std::vector<std::string_view> ids(organisations.begin(), organisations.end());
    const auto index = read_word(*organisation, ids, "organisation", errors);
    if (index) prediction.organisation = organisations[*index];
  }
  if (const auto measure = object.required("measure")) {
    const std::vector<std::string_view> keys = measures_in_hours();
    const auto index = read_word(*measure, keys, "measure in hours", errors);
    if (index) prediction.measure = keys[*index];
  }
  if (const auto choices = object.required("choices")) prediction.choices = read_choices(*choices, errors);
  if (const auto explain = object.optional("explain")) {
    prediction.explain = read_text(*explain, kMaxLongTextBytes, errors).value_or("");
  }
  object.refuse_other_keys();
  return prediction;
}

}  // namespace journey::scenario
