#include "sim/cli/file_lock.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sim/cli/failure.h"

namespace journey::cli {
namespace {

constexpr int kNewFileMode = 0666;  // minus the user's umask

/// A network folder locks only files open for writing.
int opened(const std::string& file) {
  const int descriptor = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, kNewFileMode);
  if (descriptor < 0) fail(kRuntimeFailure, file + ": cannot be written: " + std::strerror(errno));
  return descriptor;
}

/// 0, or the error. It continues after a signal.
int locked(int descriptor) {
  while (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    if (errno != EINTR) return errno;
  }
  return 0;
}

/// Whether the open file still has that name: it may have been replaced before it was locked.
bool is_still(const std::string& file, int descriptor) {
  struct stat own {};
  struct stat named {};
  if (fstat(descriptor, &own) != 0 || stat(file.c_str(), &named) != 0) return false;
  return own.st_dev == named.st_dev && own.st_ino == named.st_ino;
}

}  // namespace

std::string lock_refusal(int error) {
  if (error == EWOULDBLOCK) return "another run of the program is writing to it";
  if (error == ENOLCK) return "cannot be locked: the system has no locks left";
  if (error == ENOSYS || error == EINVAL || error == EOPNOTSUPP) return "";
  return std::string("cannot be locked: ") + std::strerror(error);
}

FileLock::FileLock(const std::string& file) {
  while (true) {
    descriptor_ = opened(file);
    const int error = locked(descriptor_);
    if (error == 0 && is_still(file, descriptor_)) return;
    const std::string refusal = error == 0 ? "" : lock_refusal(error);
    if (error != 0 && refusal.empty()) return;
    close(std::exchange(descriptor_, -1));
    if (!refusal.empty()) fail(kRuntimeFailure, file + ": " + refusal);
  }
}

FileLock::~FileLock() {
  if (descriptor_ >= 0) close(descriptor_);
}

FileLock::FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

}  // namespace journey::cli
