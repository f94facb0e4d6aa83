// A time-weighted statistic: the integral over time of a whole number such as
// a queue length, exact in integer milliseconds, hence its mean.
//
// Source: Law, "Simulation Modeling and Analysis", section 1.4.
// Units:  the level times milliseconds.
// Errors: time that goes back is a bug in the model and aborts.
#pragma once

#include <cstdint>
#include <optional>

#include "sim/engine/check.h"
#include "sim/engine/time.h"

namespace journey::statistics {

class TimeWeighted {
 public:
  explicit TimeWeighted(engine::Time start = {}, std::int64_t level = 0)
      : start_(start), since_(start), level_(level), max_(level) {}

  /// The level is `level` from `now` on.
  void set(engine::Time now, std::int64_t level) {
    advance(now);
    level_ = level;
    if (level > max_) max_ = level;
  }

  void change(engine::Time now, std::int64_t by) { set(now, level_ + by); }

  /// Forgets the past but keeps the level: the end of a warm-up.
  void restart(engine::Time now) {
    advance(now);
    start_ = now;
    integral_ = 0;
    max_ = level_;
  }

  std::int64_t level() const { return level_; }
  std::int64_t max() const { return max_; }
  /// The integral up to `now`. Requires: now is not before the last change.
  std::int64_t integral(engine::Time now) const { return integral_ + level_ * (now - since_).ms; }
  /// The mean up to `now`; nullopt while no time has passed.
  std::optional<double> mean(engine::Time now) const {
    if (now <= start_) return std::nullopt;
    return static_cast<double>(integral(now)) / static_cast<double>((now - start_).ms);
  }

 private:
  void advance(engine::Time now) {
    engine::require(now >= since_, "TimeWeighted: time goes back");
    integral_ += level_ * (now - since_).ms;
    since_ = now;
  }

  engine::Time start_;
  engine::Time since_;
  std::int64_t level_;
  std::int64_t max_;
  std::int64_t integral_ = 0;
};

}  // namespace journey::statistics
