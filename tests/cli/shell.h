#pragma once
// The program as a process of its own, run from a line of bash: to kill it, to run two at once, to give it pipes and a
// full disk.

#include <array>
#include <filesystem>
#include <string>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

#include "tests/cli/ran.h"

namespace journey::cli {

inline std::string all_of(int descriptor) {
  std::string text;
  std::array<char, 4096> some{};
  for (ssize_t size = read(descriptor, some.data(), some.size()); size > 0;
       size = read(descriptor, some.data(), some.size())) {
    text.append(some.data(), static_cast<std::size_t>(size));
  }
  close(descriptor);
  return text;
}

/// Runs `line` in `folder`, where `journey` is the program. The code is bash's: 128 and more after a signal.
inline Ran shell(const std::string& folder, const std::string& line) {
  std::array<int, 2> out{};
  std::array<int, 2> err{};
  if (pipe(out.data()) != 0 || pipe(err.data()) != 0) return {-1, "", "no pipe"};
  const std::string programs = std::filesystem::path(JOURNEY_PROGRAM).parent_path().string();
  const std::string script = "PATH='" + programs + "':\"$PATH\"; cd '" + folder + "'; " + line;
  const pid_t child = fork();
  if (child == 0) {
    dup2(out[1], STDOUT_FILENO);
    dup2(err[1], STDERR_FILENO);
    for (const int end : {out[0], out[1], err[0], err[1]}) close(end);
    execl("/bin/bash", "bash", "-c", script.c_str(), nullptr);
    _exit(127);
  }
  close(out[1]);
  close(err[1]);
  Ran ran{-1, "", ""};
  std::thread errors([&] { ran.err = all_of(err[0]); });
  ran.out = all_of(out[0]);
  errors.join();
  int status = 0;
  if (waitpid(child, &status, 0) == child && WIFEXITED(status)) ran.code = WEXITSTATUS(status);
  return ran;
}

/// Before a command: no file of it may be longer than so many kB, as on a disk that is full then. Goes for files alone,
/// not for pipes.
inline std::string full_after(int kilobytes) { return "trap '' XFSZ; ulimit -f " + std::to_string(kilobytes) + "; "; }

}  // namespace journey::cli
