#include "sim/cli/cancelling.h"

#include <csignal>

namespace journey::cli {
namespace {

volatile std::sig_atomic_t asked = 0;

extern "C" void ask_to_stop(int) { asked = 1; }

}  // namespace

Cancelling::Cancelling() {
  asked = 0;
  interrupt_ = std::signal(SIGINT, ask_to_stop);
  terminate_ = std::signal(SIGTERM, ask_to_stop);
}

Cancelling::~Cancelling() {
  std::signal(SIGINT, interrupt_);
  std::signal(SIGTERM, terminate_);
}

bool Cancelling::cancelled() { return asked != 0; }

}  // namespace journey::cli
