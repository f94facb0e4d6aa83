#pragma once
// The command-line program: arguments in, text and an exit code out.
//
// Errors: exit codes as below; data goes to `out`, messages to `err`. No exception leaves.

#include <iosfwd>
#include <string>
#include <vector>

namespace journey::cli {

enum ExitCode : int {
  kOk = 0,
  kRuntimeFailure = 1,   ///< a file that cannot be read or written
  kUsage = 2,            ///< arguments that make no sense
  kInvalidScenario = 3,  ///< a scenario, decisions or design file with errors
  kCancelled = 130,      ///< Ctrl-C, as shells number it
};

/// Does what `arguments` (without the program's name) ask for.
int run_command_line(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err);

}  // namespace journey::cli
