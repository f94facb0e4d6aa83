#pragma once
// One file of a sweep read back, once, from its beginning: every row's check, values and order are verified. A pipe,
// which cannot be read twice, works as well as a file. Memory does not grow with the rows.
//
// Errors: given as messages, with their line.

#include <cstdint>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

#include "sim/report/csv/line_reader.h"
#include "sim/report/csv/sweep_csv.h"

namespace journey::report {

struct SweepPart {
  std::string name;  ///< of the file, for messages
  std::string header;
  std::string design;
  std::size_t shard = 0, shards = 0, points = 0;
  std::uint64_t runs = 0;
  std::uint64_t rows = 0;
  std::vector<std::string> organisations;  ///< in the order of the rows, as far as they are known
  std::string problem;                     ///< empty for whole rows in order

  std::uint64_t rows_a_point() const { return points == 0 ? 0 : runs / points; }
  std::uint64_t rows_wanted() const;
  bool finished() const { return problem.empty() && rows == rows_wanted(); }
};

class PartReader {
 public:
  /// Reads the header. `in` outlives the reader.
  PartReader(std::istream& in, std::string name);

  /// Goes to the next row; false if there is none, or it has a problem.
  bool next();
  /// The row's line, without its end, and its fields; valid until next().
  std::string_view line() const { return lines_.line(); }
  const std::vector<std::string_view>& fields() const { return fields_; }

  /// The facts known after the rows so far.
  const SweepPart& part() const { return part_; }
  const std::vector<std::string>& columns() const { return columns_; }
  /// Bytes of the header and the good rows so far.
  std::uint64_t bytes() const { return bytes_; }
  /// The reader's caller rejects the row, with a reason: it no longer counts, and nothing is read after it.
  void refuse(const std::string& what);
  /// Reads all there is.
  void finish();

 private:
  void read_header();
  std::string row_problem();

  LineReader lines_;
  SweepPart part_;
  std::vector<std::string> columns_;
  std::size_t first_measure_ = 0;  ///< column
  std::uint64_t header_digest_ = 0;
  std::vector<std::string_view> fields_;
  std::uint64_t bytes_ = 0;
};

SweepPart scan_part(std::istream& in, const std::string& name);

}  // namespace journey::report
