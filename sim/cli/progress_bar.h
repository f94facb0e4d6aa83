#pragma once
// A bar on stderr while long work is done, with the time left; silent unless stderr is a terminal and a second has
// passed.

#include <chrono>
#include <cstddef>
#include <string>

namespace journey::cli {

/// "[####......] 40 of 100, 1 min 30 s left". Requires: all > 0, done > before; `before` were done when the clock
/// began.
std::string progress_line(std::size_t before, std::size_t done, std::size_t all, double seconds);

class ProgressBar {
 public:
  /// `before` were done already, and do not count for the speed.
  explicit ProgressBar(std::size_t before = 0);
  ~ProgressBar();
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;

  void show(std::size_t done, std::size_t all);

 private:
  using Clock = std::chrono::steady_clock;
  std::size_t before_;
  bool terminal_;
  bool shown_ = false;
  Clock::time_point started_ = Clock::now();
  Clock::time_point drawn_ = started_;
};

}  // namespace journey::cli
