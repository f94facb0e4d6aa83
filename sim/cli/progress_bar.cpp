#include "sim/cli/progress_bar.h"

#include <cstdio>

#include <fmt/core.h>
#include <unistd.h>

namespace journey::cli {
namespace {

/// "45 s", "1 min 30 s", "2 h 5 min".
std::string length_text(double seconds) {
  const auto whole = static_cast<long long>(seconds + 0.5);
  if (whole < 60) return fmt::format("{} s", whole);
  if (whole < 3600) return fmt::format("{} min {} s", whole / 60, whole % 60);
  return fmt::format("{} h {} min", whole / 3600, whole % 3600 / 60);
}

}  // namespace

std::string progress_line(std::size_t before, std::size_t done, std::size_t all, double seconds) {
  constexpr std::size_t kWidth = 40;
  const std::size_t filled = kWidth * done / all;
  const double left = seconds * static_cast<double>(all - done) / static_cast<double>(done - before);
  return fmt::format("[{}{}] {} of {}, {} left", std::string(filled, '#'), std::string(kWidth - filled, '.'), done, all,
                     length_text(left));
}

ProgressBar::ProgressBar(std::size_t before) : before_(before), terminal_(isatty(STDERR_FILENO) != 0) {}

ProgressBar::~ProgressBar() {
  if (shown_) fmt::print(stderr, "\r\x1b[K");
}

void ProgressBar::show(std::size_t done, std::size_t all) {
  using namespace std::chrono_literals;
  const auto now = Clock::now();
  if (!terminal_ || all == 0 || done <= before_) return;
  if (now - started_ < 1s || (shown_ && now - drawn_ < 100ms)) return;
  const double seconds = std::chrono::duration<double>(now - started_).count();
  fmt::print(stderr, "\r\x1b[K{}", progress_line(before_, done, all, seconds));
  std::fflush(stderr);
  shown_ = true;
  drawn_ = now;
}

}  // namespace journey::cli
