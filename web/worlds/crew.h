#pragma once
// Those who run worlds beside the program: Web Workers, threads, or nobody at all.
//
// Order:  what is ordered may be delivered in any order; what was ordered for an earlier task never is.
// Errors: who is lost hands back what they had been given, and why is told in `trouble`.

#include <string>
#include <vector>

#include "web/worlds/task.h"

namespace journey::web {

struct Delivery {
  Range range;
  std::vector<experiment::Replication> results;  ///< empty: the range is lost and is to be done again
};

class Crew {
 public:
  virtual ~Crew() = default;
  /// How many there are. 0: nobody, so the program does the work itself, in slices.
  virtual unsigned size() const = 0;
  /// A new task: forgets whatever was ordered.
  virtual void begin(const Task& task) = 0;
  /// Requires: a task has begun and size() > 0.
  virtual void order(Range range) = 0;
  /// What has come since the last call.
  virtual std::vector<Delivery> take() = 0;
  /// Why some or all of them are gone, in their own words; empty: nobody is.
  virtual std::string trouble() const { return {}; }
};

/// Where there is nobody else.
class NoCrew final : public Crew {
 public:
  unsigned size() const override { return 0; }
  void begin(const Task&) override {}
  void order(Range) override {}
  std::vector<Delivery> take() override { return {}; }
};

}  // namespace journey::web
