#include "sim/model/run/interventions.h"

#include "sim/model/people/turnover.h"
#include "sim/model/run/adoption.h"
#include "sim/model/run/reorganising.h"
#include "sim/model/stream/incidents.h"

namespace journey::model {

namespace {

/// Scripted incidents are numbered from here by their hour, so that their draws are not those of an arrival
/// and do not change with decisions elsewhere.
constexpr std::uint32_t kScripted = 1U << 20;

std::uint32_t script_number(const OrganisationState& s) {
  return kScripted + static_cast<std::uint32_t>(s.now.ms / engine::kHour.ms);
}

void change_practice(OrganisationState& s, const Intervention& intervention) {
  Practices practices = s.practices;
  practices.*intervention.parameter = intervention.value;
  set_practices(s, practices);
}

}  // namespace

void intervene(OrganisationState& s, std::uint32_t place) {
  const Intervention intervention = s.interventions[place];
  s.replaced.push_back(intervention.parameter == nullptr ? 0 : s.practices.*intervention.parameter);
  switch (intervention.kind) {
    case Intervention::Kind::change:
      return change_practice(s, intervention);
    case Intervention::Kind::remove_walls:
      return remove_walls(s);
    case Intervention::Kind::outage:
      return scripted_outage(s, static_cast<std::uint8_t>(intervention.value), script_number(s));
    case Intervention::Kind::traffic_peak:
      return traffic_peak(s, intervention.value, intervention.hours, script_number(s));
    case Intervention::Kind::vulnerability:
      return vulnerability(s, static_cast<std::uint8_t>(intervention.value), script_number(s));
    case Intervention::Kind::adopt:
      return begin_adoption(s, static_cast<std::uint32_t>(intervention.value), *intervention.toward);
    case Intervention::Kind::hire:
      return hire(s, *intervention.person, static_cast<Index>(intervention.value));
    case Intervention::Kind::leave:
      return leave(s, intervention.person->name);
  }
}

}  // namespace journey::model
