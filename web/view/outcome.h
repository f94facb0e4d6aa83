#pragma once
// The result of a year, for the result screen.

#include <optional>
#include <vector>

#include "sim/model/state/state.h"
#include "web/view/run_view.h"

namespace journey::web {

OutcomeView outcome_view(const std::optional<Outcome>& outcome, const std::optional<Outcome>& ghost,
                         const std::vector<model::Shift>& shifts);

}  // namespace journey::web
