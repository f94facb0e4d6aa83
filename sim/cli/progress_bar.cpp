#include "sim/cli/progress_bar.h"

#include <fmt/core.h>
#include <unistd.h>

#include <cstdio>
#include <string>

namespace journey::cli {

ProgressBar::ProgressBar() : terminal_(isatty(STDERR_FILENO) != 0) {}

ProgressBar::~ProgressBar() {
  if (shown_) fmt::print(stderr, "\r\x1b[K");
}

void ProgressBar::show(std::size_t done, std::size_t all) {
  using namespace std::chrono_literals;
  const auto now = Clock::now();
  if (!terminal_ || all == 0 || now - started_ < 1s || (shown_ && now - drawn_ < 100ms)) return;
  constexpr std::size_t kWidth = 40;
  const std::size_t filled = kWidth * done / all;
  fmt::print(stderr, "\r[{}{}] {} of {}", std::string(filled, '#'), std::string(kWidth - filled, '.'), done, all);
  std::fflush(stderr);
  shown_ = true;
  drawn_ = now;
}

}  // namespace journey::cli
