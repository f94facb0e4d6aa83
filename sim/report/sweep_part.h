#pragma once
// One file of a sweep read back: whether its rows are those of one shard, each once and in order, and how many there
// are. Memory does not grow with the rows.
//
// Errors: given in words, with the line they are on.

#include <cstdint>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

#include "sim/report/sweep_csv.h"

namespace journey::report {

/// Lines that end as a sweep writes them.
class LineReader {
 public:
  explicit LineReader(std::istream& in) : in_(in) {}

  /// The next line without its end; false at the end, or at a line that was cut off.
  bool next();
  std::string_view line() const { return line_; }
  std::uint64_t number() const { return number_; }
  /// Bytes of all whole lines so far.
  std::uint64_t bytes() const { return bytes_; }
  /// There is more after the last whole line.
  bool cut_off() const { return cut_off_; }

 private:
  std::istream& in_;
  std::string line_;
  std::uint64_t number_ = 0;
  std::uint64_t bytes_ = 0;
  bool cut_off_ = false;
};

struct SweepPart {
  std::string name;  ///< of the file, for messages
  std::string header;
  std::string design;
  std::size_t shard = 0, shards = 0, points = 0;
  std::uint64_t runs = 0;
  std::uint64_t rows = 0;
  std::vector<std::string> organisations;  ///< in the order of the rows
  std::string problem;                     ///< empty for whole rows in order

  std::uint64_t rows_a_point() const { return points == 0 ? 0 : runs / points; }
  std::uint64_t rows_wanted() const;
  bool finished() const { return problem.empty() && rows == rows_wanted(); }
};

SweepPart scan_part(std::istream& in, const std::string& name);

}  // namespace journey::report
