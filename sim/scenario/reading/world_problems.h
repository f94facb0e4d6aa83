#pragma once
// Whether a world that was changed after its file was read would still pass the reader: one set from the page's
// settings, or brought by a link.
//
// Errors: in the reader's words, one for each thing that does not hold.

#include <string>
#include <vector>

#include "sim/model/scenario.h"

namespace journey::scenario {

/// What the reader would refuse in `scenario`, were `world` written in it; nothing for a world that holds together and
/// in which every organisation can do its work.
std::vector<std::string> world_problems(const model::Scenario& scenario, const model::World& world);

}  // namespace journey::scenario
