#pragma once
// The lognormal as a scenario gives it: by its median and its 90th percentile.

#include "sim/engine/portable_math.h"
#include "sim/engine/variates.h"

namespace journey::model {

inline constexpr double kNinetiethNormal = 1.2815515655446004;  ///< the standard normal's 90th percentile

inline double lognormal_by_p90(double luck, double median, double p90) {
  return engine::lognormal(luck, median, engine::log(p90 / median) / kNinetiethNormal);
}

}  // namespace journey::model
