#pragma once
// The lever that a decision pulled, judged by its effect in a run and not by the number it set: the board is gone
// only if there was one, releases are more frequent only if they were rarer.
//
// Source: the value that each intervention replaced (OrganisationState::replaced) and the adoptions begun.

#include <optional>

#include "sim/model/run/run.h"
#include "web/session/lever.h"

namespace journey::web {

struct Pulled {
  std::optional<Lever> lever;  ///< none: it was something else, or its day has not come
  bool done = false;           ///< it is fully in effect; an adoption takes time
};

Pulled pulled_in(const model::OrganisationRun& run, const model::Intervention& decision);

/// The practice that a lever adopts; none if it removes something.
std::optional<std::size_t> practice_of(Lever lever);

}  // namespace journey::web
