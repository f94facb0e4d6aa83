#pragma once
// From an organisation's state to its measures and books.
//
// Source: the definitions pinned in docs/glossary.md. Units: hours are calendar hours unless named otherwise.

#include "sim/model/measures.h"
#include "sim/model/organisation_state.h"

namespace journey::model {

/// What lies between the end of the warm-up and now. Nothing is defined before the end of the warm-up.
Measurement measured(const OrganisationState& s);

}  // namespace journey::model
