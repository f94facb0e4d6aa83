#pragma once
// What the learner may remove at the end of a year: the board, the walls, big batches; each only where an
// organisation has it.

#include <optional>
#include <vector>

#include "web/command.h"
#include "web/run_view.h"

namespace journey::web {

enum class Lever : std::uint8_t { board, walls, batches };

/// The organisation the levers are pulled in: the one last decided about, else the one asked about, else the
/// first that has any. kNobody: no organisation has.
std::size_t organisation_to_change(const RunView& view);
std::vector<Lever> levers_of(const OrganisationView& view);

/// Pulls it on the day on which the request followed was asked for.
Decide decide(const RunView& view, std::size_t organisation, Lever lever);
/// Which lever a decision was; none if it was something else.
std::optional<Lever> lever_of(const model::Intervention& decision);

}  // namespace journey::web
