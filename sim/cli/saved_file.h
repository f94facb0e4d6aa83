#pragma once
// The file in which a comparison keeps its finished replications while it runs. One process at a time uses it.
//
// Errors: throws Failure for a file that another process has, that is not a plain file, that belongs to another
// comparison or cannot be read. A failed save is tried again later, and throws only in keep(). With an empty name
// nothing is kept. Threads: one at a time.

#include <chrono>
#include <string>

#include "sim/cli/file_lock.h"
#include "sim/experiment/compare/saved_replications.h"

namespace journey::cli {

class SavedFile {
 public:
  SavedFile(std::string file, const model::Scenario& scenario, const experiment::Settings& settings);

  /// The content of the file; empty if it is new or empty. Refuses more than `most` replications.
  experiment::RunningComparison load(std::uint32_t most) const;
  void keep(const experiment::RunningComparison& running);
  /// Saves if two seconds have passed since the last time.
  void keep_now_and_then(const experiment::RunningComparison& running);

 private:
  using Clock = std::chrono::steady_clock;
  std::string file_;
  experiment::Identity identity_;
  std::size_t organisations_;
  FileLock lock_;  ///< on the file that has the name now
  Clock::time_point kept_ = Clock::now();
};

}  // namespace journey::cli
