#pragma once
// Short ways to write the interventions of a test.

#include <optional>
#include <string>
#include <string_view>

#include "sim/model/scenario.h"
#include "sim/scenario/reading/organisation_reader.h"

namespace journey::scenario {

inline model::Intervention intervention(double day, model::Intervention::Kind kind, std::string organisation = "",
                                        double value = 0) {
  model::Intervention next;
  next.day = day;
  next.kind = kind;
  next.organisation = std::move(organisation);
  next.value = value;
  return next;
}

inline model::Intervention change_of(double day, std::string organisation, double model::Practices::*parameter,
                                     double value) {
  model::Intervention next = intervention(day, model::Intervention::Kind::change, std::move(organisation), value);
  next.parameter = parameter;
  return next;
}

inline model::Intervention traffic_peak(double day, double factor, double hours) {
  model::Intervention next = intervention(day, model::Intervention::Kind::traffic_peak, "", factor);
  next.hours = hours;
  return next;
}

inline model::Intervention adoption(double day, std::string organisation, double practice, std::string_view preset) {
  model::Intervention next = intervention(day, model::Intervention::Kind::adopt, std::move(organisation), practice);
  adopt_as(preset, next);
  return next;
}

inline model::Intervention with_person(model::Intervention next, std::string name, std::string profile = "") {
  next.person = model::Person{std::move(name), std::move(profile), {}};
  return next;
}

}  // namespace journey::scenario
