// A cadence: instants that recur, such as a board that meets every second Thursday.
//
// Units:  simulated milliseconds.
// Errors: a period that is not positive is a bug in the model and aborts.
#pragma once

#include <cstdint>

#include "sim/engine/check.h"
#include "sim/engine/time.h"

namespace journey::engine {

struct Cadence {
  Time first{};
  Duration period = kWeek;

  /// The earliest of first, first + period, ... that is not before `t`.
  Time next_at_or_after(Time t) const {
    require(period.ms > 0, "Cadence: the period must be positive");
    if (t <= first) return first;
    const std::int64_t passed = (t.ms - first.ms - 1) / period.ms + 1;
    return {first.ms + passed * period.ms};
  }

  /// The earliest that is later than `t`.
  Time next_after(Time t) const { return next_at_or_after(t + kMillisecond); }
};

}  // namespace journey::engine
