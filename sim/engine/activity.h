// Work that can be interrupted and resumed: how much is left, and since when it
// is being done. What was done is never lost and never done twice.
//
// Units:  simulated milliseconds.
// Errors: starting what runs, or interrupting what does not, is a bug and aborts.
#pragma once

#include "sim/engine/check.h"
#include "sim/engine/time.h"

namespace journey::engine {

class Activity {
 public:
  Activity() = default;
  explicit Activity(Duration work) : left_(work) {}

  /// Starts or resumes at `now` and returns when it will end if left alone.
  Time start(Time now) {
    require(!running_, "Activity: starting what runs already");
    running_ = true;
    since_ = now;
    return now + left_;
  }

  /// Stops at `now`; the rest stays to be done. The event that was to end it
  /// is stale from now on: whoever awaits it must forget its ticket.
  void interrupt(Time now) {
    require(running_ && now <= since_ + left_, "Activity: interrupting what does not run");
    left_ -= now - since_;
    running_ = false;
  }

  bool running() const { return running_; }
  /// Work left when it last started or stopped.
  Duration left() const { return left_; }

 private:
  Duration left_{};
  Time since_{};
  bool running_ = false;
};

}  // namespace journey::engine
