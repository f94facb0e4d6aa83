// A tally: count, mean, variance and extremes of observations, in one pass and
// without loss of digits.
//
// Source: Welford, "Note on a method for calculating corrected sums of squares
//         and products", Technometrics 4 (1962); merging after Chan, Golub,
//         LeVeque (1979).
// Units:  those of the observations.
// Errors: what needs more observations than there are is nullopt.
#pragma once

#include <cstdint>
#include <optional>

namespace journey::statistics {

class Tally {
 public:
  void add(double value) {
    ++count_;
    const double before = value - mean_;
    mean_ += before / static_cast<double>(count_);
    squares_ += before * (value - mean_);
    if (value < min_ || count_ == 1) min_ = value;
    if (value > max_ || count_ == 1) max_ = value;
  }

  /// Adds all observations of `other`. The result does not depend on the order
  /// within a tally, but like any sum it may round differently.
  void merge(const Tally& other) {
    if (other.count_ == 0) return;
    if (count_ == 0) {
      *this = other;
      return;
    }
    const auto mine = static_cast<double>(count_);
    const auto theirs = static_cast<double>(other.count_);
    const double apart = other.mean_ - mean_;
    mean_ += apart * theirs / (mine + theirs);
    squares_ += other.squares_ + apart * apart * mine * theirs / (mine + theirs);
    if (other.min_ < min_) min_ = other.min_;
    if (other.max_ > max_) max_ = other.max_;
    count_ += other.count_;
  }

  std::int64_t count() const { return count_; }
  std::optional<double> mean() const { return at_least(1, mean_); }
  /// The unbiased estimate, with divisor count - 1.
  std::optional<double> variance() const { return at_least(2, squares_ / static_cast<double>(count_ - 1)); }
  std::optional<double> min() const { return at_least(1, min_); }
  std::optional<double> max() const { return at_least(1, max_); }

 private:
  std::optional<double> at_least(std::int64_t needed, double value) const {
    if (count_ < needed) return std::nullopt;
    return value;
  }

  std::int64_t count_ = 0;
  double mean_ = 0;
  double squares_ = 0;  // sum of squared distances from the mean
  double min_ = 0;
  double max_ = 0;
};

}  // namespace journey::statistics
