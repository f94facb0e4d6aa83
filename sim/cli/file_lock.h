#pragma once
// A file that one process at a time writes: two processes that resume the same file would write everything twice.
//
// The lock is on the file itself (flock), so it ends with the process in every case and leaves nothing behind.
//
// Errors: throws Failure (kRuntimeFailure) if another process has it, the file cannot be opened for writing, or the
// system has no locks left. If there are no such locks at all (Node, some network folders), nothing is locked.

#include <string>

namespace journey::cli {

class FileLock {
 public:
  FileLock() = default;
  /// Creates an empty file if there is none, and never alters one. Of several simultaneous attempts, one succeeds.
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

/// The message for a failed lock, by the system's `error`; empty if there are no locks at all.
std::string lock_refusal(int error);

}  // namespace journey::cli
