// What is measured at a queue: the number present over time, and how long each
// visitor stayed. The two are tied by Little's law: mean number present =
// arrival rate * mean stay.
//
// Source: Little, "A proof for the queuing formula L = lambda W", Operations
//         Research 9 (1961).
// Units:  milliseconds.
// Errors: more leaving than entering is a bug in the model and aborts.
#pragma once

#include "sim/engine/check.h"
#include "sim/engine/time.h"
#include "sim/statistics/duration_tally.h"
#include "sim/statistics/time_weighted.h"

namespace journey::statistics {

class QueueStatistics {
 public:
  void enter(engine::Time now) { present_.change(now, 1); }

  void leave(engine::Time now, engine::Duration stay) {
    engine::require(present_.level() > 0, "QueueStatistics: nobody there to leave");
    present_.change(now, -1);
    stay_.add(stay);
  }

  /// Forgets the past but keeps who is present: the end of a warm-up.
  void restart(engine::Time now) {
    present_.restart(now);
    stay_ = {};
  }

  const TimeWeighted& present() const { return present_; }
  const DurationTally& stay() const { return stay_; }

 private:
  TimeWeighted present_;
  DurationTally stay_;
};

}  // namespace journey::statistics
