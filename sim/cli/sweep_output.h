#pragma once
// The CSV file that a sweep writes: rows are added whole, and a file that was cut off anywhere can be resumed.
//
// Errors: throws Failure for a file of another sweep or one that cannot be written.

#include <fstream>
#include <string>

#include "sim/cli/file_lock.h"
#include "sim/report/csv/sweep_csv.h"

namespace journey::cli {

class SweepOutput {
 public:
  /// Opens `file` for the rows of `csv`. With `resume` its content is kept, up to its last whole replication.
  /// Without it, an unfinished file of the same sweep is refused, and any other file starts again.
  SweepOutput(const std::string& file, const report::SweepCsv& csv, std::size_t rows_a_replication, bool resume);

  /// Replications that were there already.
  std::uint64_t replications_done() const { return replications_done_; }

  /// Adds text and hands it to the system. False if it cannot be written.
  bool add(const std::string& text);

 private:
  void go_on_with(const std::string& file, const report::SweepCsv& csv, std::size_t rows_a_replication);
  void refuse_to_lose(const std::string& file, const report::SweepCsv& csv) const;

  std::uint64_t replications_done_ = 0;
  FileLock lock_;
  std::ofstream stream_;
};

}  // namespace journey::cli
