#pragma once
// The picture's names for companies, teams and people whose own names its fonts cannot show.

#include <vector>

#include "web/look/drawn_text.h"
#include "web/view/run_view.h"

namespace journey::web {

/// Counted from 1 in the order of the file: "Company 1", "Team 2", "Person 3"; in a person's disc "3".
std::vector<StandIn> stand_ins_of(const RunView& view);

}  // namespace journey::web
