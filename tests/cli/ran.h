#pragma once
// What the command line answered: its exit code and what it printed.

#include <sstream>
#include <string>
#include <vector>

#include "sim/cli/command_line.h"

namespace journey::cli {

struct Ran {
  int code;
  std::string out;
  std::string err;
};

inline Ran run(const std::vector<std::string>& arguments) {
  std::ostringstream out;
  std::ostringstream err;
  const int code = run_command_line(arguments, out, err);
  return {code, out.str(), err.str()};
}

}  // namespace journey::cli
