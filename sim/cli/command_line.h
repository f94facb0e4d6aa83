#pragma once
// The command-line program: arguments in, text and an exit code out.
//
// Errors: exit codes as in exit_code.h; data goes to `out`, messages to `err`. No exception
// escapes.

#include <iosfwd>
#include <string>
#include <vector>

#include "sim/cli/exit_code.h"

namespace journey::cli {

/// Runs the command in `arguments` (without the program's name).
int run_command_line(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err);

}  // namespace journey::cli
