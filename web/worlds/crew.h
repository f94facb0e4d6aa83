#pragma once
// The crew that runs replications beside the program: Web Workers, threads, or nothing.
//
// Order: ranges may be delivered in any order; ranges ordered for an earlier task are never delivered.
// Errors: a lost member's ranges are handed back, and `trouble` gives the reason.

#include <string>
#include <vector>

#include "web/worlds/task.h"

namespace journey::web {

struct Delivery {
  Range range;
  std::vector<experiment::Replication> results;  ///< empty: the range is lost and must be run again
};

class Crew {
 public:
  virtual ~Crew() = default;
  /// The number of members. 0: none, so the program does the work itself, in slices.
  virtual unsigned size() const = 0;
  /// Starts a new task and forgets everything ordered.
  virtual void begin(const Task& task) = 0;
  /// Requires: a task has begun and size() > 0.
  virtual void order(Range range) = 0;
  /// The deliveries since the last call.
  virtual std::vector<Delivery> take() = 0;
  /// Why some or all members are gone, in their own words; empty: none are.
  virtual std::string trouble() const { return {}; }
};

/// For platforms without workers or threads.
class NoCrew final : public Crew {
 public:
  unsigned size() const override { return 0; }
  void begin(const Task&) override {}
  void order(Range) override {}
  std::vector<Delivery> take() override { return {}; }
};

}  // namespace journey::web
