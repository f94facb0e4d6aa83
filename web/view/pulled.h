#pragma once
// Which lever a decision was, judged by what it did in a run and not by which number it set: the board is gone only
// where there was one, releases are more frequent only where they were rarer.
//
// Source: what each intervention replaced (OrganisationState::replaced) and the adoptions begun.

#include <optional>

#include "sim/model/run/run.h"
#include "web/session/lever.h"

namespace journey::web {

struct Pulled {
  std::optional<Lever> lever;  ///< none: it was something else, or its day has not come
  bool done = false;           ///< it works as intended; an adoption takes its time
};

Pulled pulled_in(const model::OrganisationRun& run, const model::Intervention& decision);

/// The practice that a lever takes up; none if it removes something.
std::optional<std::size_t> practice_of(Lever lever);

}  // namespace journey::web
