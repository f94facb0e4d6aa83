#pragma once
// Reads what happens on a day: a scenario's events and a learner's decisions are the same records.

#include <span>
#include <vector>

#include "sim/model/scenario.h"
#include "sim/scenario/profiles.h"
#include "sim/scenario/reading/value_reader.h"

namespace journey::scenario {

/// The kinds as files name them, in the order of Intervention::Kind.
inline constexpr std::string_view kInterventionKinds[] = {"change",        "remove_walls", "outage", "traffic_peak",
                                                          "vulnerability", "adopt",        "hire",   "leave"};

/// The organisations and profiles that records may name.
struct InterventionContext {
  std::span<const model::Organisation> organisations;
  std::span<const Profile> profiles;
};

/// [{"day": 120, "kind": "change", "organisation": "siloed", "parameter": "approval.kind", "value": "none"}, ...]
/// by day, those of one day in the order written.
std::vector<model::Intervention> read_interventions(const Place& place, const InterventionContext& context,
                                                    std::size_t most, ReadErrors& errors);

}  // namespace journey::scenario
