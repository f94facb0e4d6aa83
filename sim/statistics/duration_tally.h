// A tally of lengths of time: count, exact total, mean, variance, extremes.
//
// The total is an integer, so totals of parts add up to the total of the whole
// to the millisecond. Squares are summed about the first observation, which
// costs no division an observation; the variance keeps its digits as long as
// the observations do not all lie far from the first compared with their spread.
//
// Source: Chan, Golub, LeVeque, "Algorithms for computing the sample variance",
//         American Statistician 37 (1983), shifted data.
// Units:  simulated milliseconds.
// Errors: what needs more observations than there are is nullopt.
#pragma once

#include <cstdint>
#include <optional>

#include "sim/engine/time.h"

namespace journey::statistics {

class DurationTally {
 public:
  void add(engine::Duration value) {
    if (count_ == 0) [[unlikely]]
      first_ = min_ = max_ = value;
    ++count_;
    const engine::Duration from_first = value - first_;
    total_ += value;
    const auto distance = static_cast<double>(from_first.ms);
    squares_ += distance * distance;
    if (value < min_) min_ = value;
    if (value > max_) max_ = value;
  }

  std::int64_t count() const { return count_; }
  engine::Duration total() const { return total_; }
  std::optional<engine::Duration> min() const { return at_least(1, min_); }
  std::optional<engine::Duration> max() const { return at_least(1, max_); }

  std::optional<double> mean_ms() const {
    return at_least(1, static_cast<double>(total_.ms) / static_cast<double>(count_));
  }

  /// The unbiased estimate, in square milliseconds.
  std::optional<double> variance_ms2() const {
    const auto n = static_cast<double>(count_);
    const auto sum = static_cast<double>((total_ - first_ * count_).ms);
    const double squares = squares_ - sum * sum / n;
    return at_least(2, squares > 0 ? squares / (n - 1) : 0.0);
  }

 private:
  template <typename T>
  std::optional<T> at_least(std::int64_t needed, T value) const {
    if (count_ < needed) return std::nullopt;
    return value;
  }

  std::int64_t count_ = 0;
  engine::Duration total_{};
  engine::Duration first_{};
  engine::Duration min_{};
  engine::Duration max_{};
  double squares_ = 0;  // of distances from the first
};

}  // namespace journey::statistics
