#include "sim/cli/file_lock.h"

#include <utility>

#ifndef __EMSCRIPTEN__
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

#include "sim/cli/failure.h"

namespace journey::cli {

#ifndef __EMSCRIPTEN__
FileLock::FileLock(const std::string& file) : descriptor_(open(file.c_str(), O_RDONLY | O_CLOEXEC)) {
  if (descriptor_ < 0 || flock(descriptor_, LOCK_EX | LOCK_NB) == 0) return;
  close(std::exchange(descriptor_, -1));
  fail(kRuntimeFailure, file + ": another sweep is writing it");
}

FileLock::~FileLock() {
  if (descriptor_ >= 0) close(descriptor_);
}
#else
FileLock::FileLock(const std::string&) {}
FileLock::~FileLock() = default;
#endif

FileLock::FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

}  // namespace journey::cli
