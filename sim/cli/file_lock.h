#pragma once
// A file that one process at a time writes: two that went on with the same one would write everything twice.
//
// Errors: throws Failure (kRuntimeFailure) where another has it. Where the system has no such locks, nothing is locked.

#include <string>

namespace journey::cli {

class FileLock {
 public:
  FileLock() = default;
  /// Requires: the file is there.
  explicit FileLock(const std::string& file);
  ~FileLock();
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;
  FileLock(FileLock&& other) noexcept;
  FileLock& operator=(FileLock&& other) noexcept;

 private:
  int descriptor_ = -1;  ///< of the system; the lock ends with it, however the process ends
};

}  // namespace journey::cli
