#pragma once
// How a year ended, for the result screen.

#include <optional>

#include "web/run_view.h"

namespace journey::web {

OutcomeView outcome_view(const std::optional<Outcome>& outcome, const std::optional<Outcome>& ghost);

/// Hours of a story in which somebody worked, and its whole length in hours.
double worked_hours(const std::vector<model::Segment>& story);
double length_hours(const std::vector<model::Segment>& story);

}  // namespace journey::web
