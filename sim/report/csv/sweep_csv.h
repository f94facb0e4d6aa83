#pragma once
// A sweep as CSV (RFC 4180): one row per run, each with its design, shard and point, so that files can be checked,
// merged and read without any other file. Described in docs/design_format.md.
//
// Units:  in the measures' names and in the catalogue.
// Errors: values that a run does not define are empty.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/experiment/sweep/sweep.h"

namespace journey::report {

/// The first columns of every row, as text.
enum class SweepColumn { design, shard, shards, points, runs, point, replication, organisation, varied };
inline constexpr std::size_t kSweepHeadColumns = 9;
inline constexpr std::array<std::string_view, kSweepHeadColumns> kSweepHeadNames = {
    "design", "shard", "shards", "points", "runs", "point", "replication", "organisation", "varied"};

inline constexpr std::string_view kWeightSuffix = "_weight";

/// The last columns of every row.
inline constexpr std::array<std::string_view, 4> kSweepTailNames = {"limit_reached", "events", "history_hash", "check"};

/// The check of a row written up to it, without the comma in between: 16 hexadecimal digits that show whether the
/// header or the row has changed since. `header_digest` is scenario::digest() of the header's line.
std::string row_check(std::uint64_t header_digest, std::string_view row);

/// Writes the rows of one shard of a design.
class SweepCsv {
 public:
  SweepCsv(const experiment::Design& design, const std::vector<experiment::DesignPoint>& points,
           experiment::Shard shard, std::string_view version);

  std::string header() const;
  std::string row(const experiment::SweepRun& run) const;
  const std::string& fingerprint() const { return fingerprint_; }
  experiment::Shard shard() const { return shard_; }

 private:
  const experiment::Design& design_;
  const std::vector<experiment::DesignPoint>& points_;
  experiment::Shard shard_;
  std::string fingerprint_;
  std::uint64_t header_digest_;
  std::string shard_start_;           // the columns that are the same in all rows of a shard
  std::vector<std::size_t> factors_;  // one for each parameter: two may vary it, for different organisations
};

/// The fields of a line without its end. Nothing in a sweep needs quotes.
std::vector<std::string_view> fields_of(std::string_view line);

/// A finite number as a sweep writes it.
std::optional<double> number_of(std::string_view text);

}  // namespace journey::report
