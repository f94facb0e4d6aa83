#include "sim/scenario/reading/intervention_reader.h"

#include <algorithm>

#include "sim/model/practice.h"
#include "sim/scenario/catalogue/catalogue.h"
#include "sim/scenario/limits.h"
#include "sim/scenario/reading/organisation_reader.h"
#include "sim/scenario/reading/people_reader.h"
#include "sim/scenario/reading/world_reader.h"

namespace journey::scenario {
namespace {

using model::Intervention;
using model::Organisation;

template <class Range>
std::vector<std::string_view> ids_of(const Range& range) {
  std::vector<std::string_view> ids;
  for (const auto& item : range) ids.push_back(item.id);
  return ids;
}

/// Reads one record; each kind has its own keys.
class InterventionReader {
 public:
  InterventionReader(const Place& place, const InterventionContext& context, ReadErrors& errors)
      : object_(place, errors), context_(context), errors_(errors) {}

  Intervention read() {
    if (const auto day = object_.required("day")) next_.day = read_number(*day, 0, kMaxDays, errors_).value_or(0);
    const auto kind = object_.required("kind");
    if (!kind) return next_;
    const auto known = read_word(*kind, kInterventionKinds, "kind of event", errors_);
    if (!known) return next_;  // so its other allowed keys are unknown too
    next_.kind = static_cast<Intervention::Kind>(*known);
    if (const auto organisation = object_.optional("organisation")) read_organisation(*organisation);
    read_kind();
    object_.refuse_other_keys();
    return next_;
  }

 private:
  void read_kind() {
    switch (next_.kind) {
      case Intervention::Kind::change:
        return read_change();
      case Intervention::Kind::remove_walls:
        return;
      case Intervention::Kind::outage:
        return read_severity(3);
      case Intervention::Kind::traffic_peak:
        return read_traffic_peak();
      case Intervention::Kind::vulnerability:
        return read_severity(2);
      case Intervention::Kind::adopt:
        return read_adopt();
      case Intervention::Kind::hire:
        return read_hire();
      case Intervention::Kind::leave:
        return read_leave();
    }
  }

  void read_organisation(const Place& place) {
    const auto index = read_word(place, ids_of(context_.organisations), "organisation", errors_);
    if (!index) return;
    organisation_ = &context_.organisations[*index];
    next_.organisation = organisation_->id;
  }

  void read_change() {
    const auto name = object_.required("parameter");
    const auto value = object_.required("value");
    const auto index = name ? read_word(*name, practice_names(), "parameter", errors_) : std::nullopt;
    if (!index) return;
    const Parameter& parameter = practice_parameters()[*index];
    next_.parameter = parameter.practice;
    if (value) next_.value = read_parameter(*value, parameter, errors_).value_or(0);
  }

  void read_severity(double least) {
    const auto severity = object_.required("severity");
    if (severity) next_.value = read_whole_number(*severity, 1, least, errors_).value_or(1);
  }

  void read_traffic_peak() {
    if (const auto factor = object_.required("factor"))
      next_.value = read_number(*factor, 1, kMostTrafficFactor, errors_).value_or(1);
    if (const auto hours = object_.required("hours"))
      next_.hours = read_number(*hours, kLeastTrafficHours, kMostTrafficHours, errors_).value_or(1);
  }

  void read_adopt() {
    const auto practice = object_.required("practice");
    const auto number = practice ? read_word(*practice, ids_of(model::practices()), "practice", errors_) : std::nullopt;
    next_.value = static_cast<double>(number.value_or(0));
    const auto example = object_.optional("as");
    const auto preset = example ? read_word(*example, preset_names(), "preset", errors_) : std::nullopt;
    adopt_as(preset ? preset_names()[*preset] : kUsualExample, next_);
  }

  void read_hire() {
    const auto team = object_.required("team");
    const auto person = object_.required("person");
    if (person) next_.person = scenario::read_person(*person, context_.profiles, errors_);
    object_.required("organisation");
    if (organisation_ == nullptr) return;
    if (person && person->node->kind == Node::Kind::object && next_.person) give_unused_name(*person);
    const auto index = team ? read_word(*team, ids_of(organisation_->teams), "team", errors_) : std::nullopt;
    next_.value = static_cast<double>(index.value_or(0));
  }

  /// A person hired without a name gets one that nobody in the organisation has.
  void give_unused_name(const Place& place) {
    const auto& members = place.node->members;
    const bool named = std::any_of(members.begin(), members.end(), [](const Member& m) { return m.key == "name"; });
    if (named) return;
    const auto names = names_in(organisation_);
    std::string& name = next_.person->name;
    for (std::size_t n = 0; std::find(names.begin(), names.end(), name) != names.end(); ++n) {
      name = roster_name(next_.person->profile, n);
    }
  }

  /// The names of everybody in the organisation, or in all of them if `only` is null.
  std::vector<std::string_view> names_in(const Organisation* only) const {
    std::vector<std::string_view> names;
    for (const Organisation& organisation : context_.organisations) {
      if (only != nullptr && only != &organisation) continue;
      for (const auto& team : organisation.teams) {
        for (const auto& person : team.people) names.push_back(person.name);
      }
    }
    return names;
  }

  void read_leave() {
    const auto name = object_.required("name");
    const auto text = name ? read_text(*name, kMaxNameBytes, errors_) : std::nullopt;
    if (!text) return;
    next_.person = model::Person{*text, "", {}};
    const std::vector<std::string_view> names = names_in(organisation_);
    const bool known = std::find(names.begin(), names.end(), *text) != names.end();
    if (!known) report_unknown(errors_, name->node->offset, name->pointer, "person called", *text, names);
  }

  ObjectReader object_;
  const InterventionContext& context_;
  ReadErrors& errors_;
  const Organisation* organisation_ = nullptr;
  Intervention next_;
};

}  // namespace

std::vector<Intervention> read_interventions(const Place& place, const InterventionContext& context, std::size_t most,
                                             ReadErrors& errors) {
  std::vector<Intervention> interventions;
  if (!is_list(place, 0, most, errors)) return interventions;
  for (std::size_t i = 0; i < place.node->items.size(); ++i) {
    interventions.push_back(InterventionReader(place.item(i), context, errors).read());
  }
  std::stable_sort(interventions.begin(), interventions.end(),
                   [](const Intervention& a, const Intervention& b) { return a.day < b.day; });
  return interventions;
}

}  // namespace journey::scenario
