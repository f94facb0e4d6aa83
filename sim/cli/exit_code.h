#pragma once
// The program's exit codes.

namespace journey::cli {

enum ExitCode : int {
  kOk = 0,
  kRuntimeFailure = 1,   ///< a file that cannot be read or written
  kUsage = 2,            ///< arguments that make no sense
  kInvalidScenario = 3,  ///< a scenario, decisions or design file with errors
  kCancelled = 130,      ///< Ctrl-C, as shells number it
};

}  // namespace journey::cli
