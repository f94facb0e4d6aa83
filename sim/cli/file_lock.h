#pragma once
// A file that one process at a time writes: two that went on with the same one would write everything twice.
//
// The lock is the file's own (flock), so it ends with the process however that ends and leaves nothing behind.
//
// Errors: throws Failure (kRuntimeFailure) where another has it, the file cannot be opened for writing, or the system
//         has no locks left. Where there are no such locks at all (Node, some network folders), nothing is locked.

#include <string>

namespace journey::cli {

class FileLock {
 public:
  FileLock() = default;
  /// Makes an empty file where there is none, and never alters one. Of all that try at once, one gets it.
  explicit FileLock(const std::string& file);
  ~FileLock();
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;
  FileLock(FileLock&& other) noexcept;
  FileLock& operator=(FileLock&& other) noexcept;

  /// It is the lock of a file.
  bool holds() const { return descriptor_ >= 0; }

 private:
  int descriptor_ = -1;
};

/// What a failed lock means, by the system's `error`: why it is refused; empty where there are no locks at all.
std::string lock_refusal(int error);

}  // namespace journey::cli
