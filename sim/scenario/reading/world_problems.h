#pragma once
// Whether a world that was changed after its file was read, in the page's settings or by a link, would still
// pass the reader.
//
// Errors: in the reader's words, one for each violated rule.

#include <string>
#include <vector>

#include "sim/model/scenario.h"

namespace journey::scenario {

/// The errors that the reader would report in `scenario` with `world`; none for a consistent world in which every
/// organisation can do its work.
std::vector<std::string> world_problems(const model::Scenario& scenario, const model::World& world);

}  // namespace journey::scenario
