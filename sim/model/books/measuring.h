#pragma once
// From an organisation's state to its measures and books.
//
// Source: the definitions pinned in docs/glossary.md. Units: hours are calendar hours unless named otherwise.

#include "sim/model/measures.h"
#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// The people's books up to now, work in hand included.
Snapshot snapshot(const OrganisationState& s);

/// The measurement from the end of the warm-up to now. Nothing is defined before the end of the warm-up.
Measurement measured(const OrganisationState& s);

/// Whether a finished change is one of those whose lead time is measured.
inline bool has_lead_time(const OrganisationState& s, const ChangeRecord& change) {
  return change.origin == Origin::feature && change.deployed >= s.start_of_measuring;
}

}  // namespace journey::model
