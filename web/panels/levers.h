#pragma once
// The six levers: what the learner may remove (the board, the walls, big batches), each only where an organisation has
// it, and what may be taken up (tests by machine, taking back, the pager), each as the practice it belongs to.

#include <array>
#include <optional>
#include <vector>

#include "web/command.h"
#include "web/run_view.h"

namespace journey::web {

enum class Lever : std::uint8_t { board, walls, batches, tests, rollback, pager };
inline constexpr std::array kLevers = {Lever::walls, Lever::board,    Lever::batches,
                                       Lever::tests, Lever::rollback, Lever::pager};

/// The organisation the levers are pulled in: the one last decided about, else the one asked about, else the
/// first that has any. kNobody: no organisation has.
std::size_t organisation_to_change(const RunView& view);
/// What can be removed there.
std::vector<Lever> levers_of(const OrganisationView& view);

/// Pulls one that removes something. Requires: practice_of(lever) is empty.
Decide decide(const RunView& view, std::size_t organisation, Lever lever, double day);
/// The practice that a lever takes up; none if it removes something.
std::optional<std::size_t> practice_of(Lever lever);
/// Which lever a decision was; none if it was something else.
std::optional<Lever> lever_of(const model::Intervention& decision);

}  // namespace journey::web
