#pragma once
// The levers where they are pulled: what may be removed, each only where an organisation has it, and what may be taken
// up, each as the practice it belongs to.

#include <vector>

#include "web/session/command.h"
#include "web/session/lever.h"
#include "web/view/run_view.h"

namespace journey::web {

/// The organisation the levers are pulled in: the one last decided about, else the one asked about, else the
/// first that has any. kNobody: no organisation has.
std::size_t organisation_to_change(const RunView& view);
/// What can be removed there.
std::vector<Lever> levers_of(const OrganisationView& view);

/// Pulls one that removes something. Requires: practice_of(lever) is empty.
Decide decide(const RunView& view, std::size_t organisation, Lever lever, double day);

}  // namespace journey::web
