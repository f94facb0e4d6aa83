#pragma once
// The pulling of levers: those that remove something, each only if an organisation has it, and those that adopt
// something, each as its practice.

#include <vector>

#include "web/session/command.h"
#include "web/session/lever.h"
#include "web/view/run_view.h"

namespace journey::web {

/// The organisation in which levers are pulled: that of the last decision, else the one in the question,
/// else the first that has any. kNobody: none has any.
std::size_t organisation_to_change(const RunView& view);
/// The levers that can remove something there.
std::vector<Lever> levers_of(const OrganisationView& view);

/// Pulls one that removes something. Requires: practice_of(lever) is empty.
Decide decide(const RunView& view, std::size_t organisation, Lever lever, double day);

}  // namespace journey::web
