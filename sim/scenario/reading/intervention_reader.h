#pragma once
// Reads interventions: a scenario's events and a learner's decisions are the same records.

#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "sim/model/enum_count.h"
#include "sim/model/scenario.h"
#include "sim/scenario/profiles.h"
#include "sim/scenario/reading/value_reader.h"

namespace journey::scenario {

/// The kinds as files name them, in the order of Intervention::Kind.
inline constexpr std::array<std::string_view, model::count_members_of<model::Intervention::Kind>()> kInterventionKinds =
    {"change", "remove_walls", "outage", "traffic_peak", "vulnerability", "adopt", "hire", "leave"};
static_assert(!kInterventionKinds.back().empty());

/// The organisations and profiles that records may name.
struct InterventionContext {
  std::span<const model::Organisation> organisations;
  std::span<const Profile> profiles;
};

/// [{"day": 120, "kind": "change", "organisation": "siloed", "parameter": "approval.kind", "value": "none"}, ...]
/// sorted by day, those of one day in the order written.
std::vector<model::Intervention> read_interventions(const Place& place, const InterventionContext& context,
                                                    std::size_t most, ReadErrors& errors);

}  // namespace journey::scenario
