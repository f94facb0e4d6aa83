#pragma once
// The reason a command stops: a message and its exit code. Thrown inside sim/cli only.

#include <string>
#include <utility>

#include "sim/cli/exit_code.h"

namespace journey::cli {

struct Failure {
  ExitCode code;
  std::string message;  ///< without a line end; may hold several lines
};

[[noreturn]] inline void fail(ExitCode code, std::string message) { throw Failure{code, std::move(message)}; }

}  // namespace journey::cli
