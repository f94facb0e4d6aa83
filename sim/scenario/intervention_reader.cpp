#include "sim/scenario/intervention_reader.h"

#include <algorithm>

#include "sim/scenario/catalogue.h"
#include "sim/scenario/limits.h"
#include "sim/scenario/world_reader.h"

namespace journey::scenario {
namespace {

using model::Intervention;

void read_change(ObjectReader& object, Intervention& intervention, ReadErrors& errors) {
  const auto name = object.required("parameter");
  const auto value = object.required("value");
  if (!name) return;
  const auto index = read_word(*name, practice_names(), "parameter", errors);
  if (!index) return;
  const Parameter& parameter = practice_parameters()[*index];
  intervention.parameter = parameter.practice;
  if (value) intervention.value = read_parameter(*value, parameter, errors).value_or(0);
}

void read_organisation(const Place& place, const std::vector<std::string>& organisations, Intervention& intervention,
                       ReadErrors& errors) {
  if (concerns_everyone(intervention.kind)) {
    report(errors, place, "an outage hits every organisation; leave \"organisation\" out");
    return;
  }
  const std::vector<std::string_view> ids(organisations.begin(), organisations.end());
  if (const auto index = read_word(place, ids, "organisation", errors)) {
    intervention.organisation = organisations[*index];
  }
}

Intervention read_intervention(const Place& place, const std::vector<std::string>& organisations, ReadErrors& errors) {
  Intervention intervention;
  ObjectReader object(place, errors);
  if (const auto day = object.required("day")) intervention.day = read_number(*day, 0, kMaxDays, errors).value_or(0);
  const auto kind = object.required("kind");
  if (!kind) return intervention;
  const auto known = read_word(*kind, kInterventionKinds, "kind of event", errors);
  if (!known) return intervention;  // which other keys belong to it is unknown too
  intervention.kind = static_cast<Intervention::Kind>(*known);
  if (const auto organisation = object.optional("organisation")) {
    read_organisation(*organisation, organisations, intervention, errors);
  }
  if (intervention.kind == Intervention::Kind::change) read_change(object, intervention, errors);
  if (intervention.kind == Intervention::Kind::outage) {
    const auto severity = object.required("severity");
    if (severity) intervention.value = read_whole_number(*severity, 1, 3, errors).value_or(1);
  }
  object.refuse_other_keys();
  return intervention;
}

}  // namespace

bool concerns_everyone(Intervention::Kind kind) { return kind == Intervention::Kind::outage; }

std::vector<Intervention> read_interventions(const Place& place, const std::vector<std::string>& organisations,
                                             std::size_t most, ReadErrors& errors) {
  std::vector<Intervention> interventions;
  if (!is_list(place, 0, most, errors)) return interventions;
  for (std::size_t i = 0; i < place.node->items.size(); ++i) {
    interventions.push_back(read_intervention(place.item(i), organisations, errors));
  }
  std::stable_sort(interventions.begin(), interventions.end(),
                   [](const Intervention& a, const Intervention& b) { return a.day < b.day; });
  return interventions;
}

}  // namespace journey::scenario
