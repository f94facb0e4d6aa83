#pragma once
// How long a deployment is shown to the first customers only.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Hours between being in production and being shown to every customer: the length of the first stage.
inline double exposure_hours(const OrganisationState& s) {
  const bool staged = s.practices.exposure_canary != 0 || s.practices.exposure_first_share < 1;
  return staged ? s.practices.exposure_first_hours : 0;
}

}  // namespace journey::model
