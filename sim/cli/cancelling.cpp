#include "sim/cli/cancelling.h"

#include <atomic>
#include <csignal>

namespace journey::cli {
namespace {

// A signal handler may touch no other type, and worker threads read it while the handler runs.
std::atomic<bool> asked{false};
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void ask_to_stop(int) { asked.store(true, std::memory_order_relaxed); }

}  // namespace

Cancelling::Cancelling() {
  asked.store(false, std::memory_order_relaxed);
  interrupt_ = std::signal(SIGINT, ask_to_stop);
  terminate_ = std::signal(SIGTERM, ask_to_stop);
}

Cancelling::~Cancelling() {
  std::signal(SIGINT, interrupt_);
  std::signal(SIGTERM, terminate_);
}

bool Cancelling::cancelled() { return asked.load(std::memory_order_relaxed); }

}  // namespace journey::cli
