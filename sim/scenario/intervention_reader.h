#pragma once
// Reads what happens on a day: a scenario's events and a learner's decisions are the same records.

#include <string>
#include <vector>

#include "sim/model/scenario.h"
#include "sim/scenario/value_reader.h"

namespace journey::scenario {

/// The kinds as files name them, in the order of Intervention::Kind.
inline constexpr std::string_view kInterventionKinds[] = {"change", "remove_walls", "outage"};

/// [{"day": 120, "kind": "change", "organisation": "siloed", "parameter": "approval.kind", "value": "none"}, ...]
/// by day, those of one day in the order written. `organisations` are the ids that exist.
std::vector<model::Intervention> read_interventions(const Place& place, const std::vector<std::string>& organisations,
                                                    std::size_t most, ReadErrors& errors);

/// True if nobody but everybody may be meant: an outage hits all organisations alike.
bool concerns_everyone(model::Intervention::Kind kind);

}  // namespace journey::scenario
