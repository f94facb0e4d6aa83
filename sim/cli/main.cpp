#include <csignal>
#include <iostream>
#include <string>
#include <vector>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include "sim/cli/command_line.h"

namespace {

/// There are thousands of runs: memory that one frees is kept for the next instead of returned to the system.
void keep_freed_memory() {
#if defined(__GLIBC__)
  constexpr int kMegabyte = 1 << 20;
  mallopt(M_MMAP_THRESHOLD, 32 * kMegabyte);
  mallopt(M_TRIM_THRESHOLD, 256 * kMegabyte);
#endif
}

/// A file at its size limit gives an error message, like a full disk.
void tell_full_files() {
#if defined(SIGXFSZ)
  std::signal(SIGXFSZ, SIG_IGN);
#endif
}

}  // namespace

int main(int count, char** words) {
  keep_freed_memory();
  tell_full_files();
  const std::vector<std::string> arguments(words + (count > 0 ? 1 : 0), words + count);
  return journey::cli::run_command_line(arguments, std::cout, std::cerr);
}
