#pragma once
// The explanation: where the time went, the cost of each cause of delay, and the contribution of
// each practice.
//
// Units:  in the keys and headings.
// Errors: undefined values are null in JSON and a dash in text.

#include <string>

#include "sim/experiment/compare/attribution.h"
#include "sim/model/scenario.h"

namespace journey::report {

std::string explain_json(const model::Scenario& scenario, const experiment::Attribution& attribution);
std::string explain_text(const model::Scenario& scenario, const experiment::Attribution& attribution);

/// Why the contributions must not be added up; both reports print it.
inline constexpr std::string_view kContributionsDoNotAddUp =
    "The contributions do not add up to the difference between the two organisations: a practice is worth more or less "
    "in combination with others. First in is its effect alone; last out is what is lost when only that practice is "
    "missing.";

}  // namespace journey::report
