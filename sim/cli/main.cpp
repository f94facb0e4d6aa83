#include <iostream>
#include <string>
#include <vector>

#include "sim/cli/command_line.h"

int main(int count, char** words) {
  const std::vector<std::string> arguments(words + (count > 0 ? 1 : 0), words + count);
  return journey::cli::run_command_line(arguments, std::cout, std::cerr);
}
