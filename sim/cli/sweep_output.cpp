#include "sim/cli/sweep_output.h"

#include <filesystem>

#include <fmt/core.h>

#include "sim/cli/failure.h"
#include "sim/cli/scenario_file.h"
#include "sim/report/sweep_part.h"

namespace journey::cli {
namespace {

/// Bytes of the first `lines` lines.
std::uint64_t bytes_of_lines(const std::string& file, std::uint64_t lines) {
  std::ifstream stream(file, std::ios::binary);
  report::LineReader reader(stream);
  while (reader.number() < lines && reader.next()) {
  }
  return reader.bytes();
}

/// Nothing but the beginning of a header, perhaps of none.
bool ends_in_header(const std::string& file, const std::string& header) {
  std::ifstream stream(file, std::ios::binary);
  std::string start(header.size() + 1, '\0');
  stream.read(start.data(), static_cast<std::streamsize>(start.size()));
  start.resize(static_cast<std::size_t>(stream.gcount()));
  return header.starts_with(start);
}

report::SweepPart scanned(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  return report::scan_part(stream, file);
}

bool same_sweep(const report::SweepPart& part, const report::SweepCsv& csv) {
  return part.header + "\r\n" == csv.header() && part.design == csv.fingerprint();
}

}  // namespace

SweepOutput::SweepOutput(const std::string& file, const report::SweepCsv& csv, std::size_t rows_a_replication,
                         bool resume) {
  const bool there = exists(file) && std::filesystem::is_regular_file(file);
  if (there) lock_ = FileLock(file);
  if (there && resume && !ends_in_header(file, csv.header())) {
    go_on_with(file, csv, rows_a_replication);
    stream_.open(file, std::ios::binary | std::ios::app);
    return;
  }
  if (there && !resume) refuse_to_lose(file, csv);
  stream_.open(file, std::ios::binary | std::ios::trunc);
  if (!there && std::filesystem::is_regular_file(file)) lock_ = FileLock(file);
  if (!add(csv.header())) fail(kRuntimeFailure, file + ": cannot be written");
}

void SweepOutput::go_on_with(const std::string& file, const report::SweepCsv& csv, std::size_t rows_a_replication) {
  const report::SweepPart part = scanned(file);
  if (!part.problem.empty()) fail(kRuntimeFailure, file + ": " + part.problem);
  if (!same_sweep(part, csv)) {
    fail(kRuntimeFailure, file + ": holds runs of another design, scenario, seed or version of the program");
  }
  if (part.shard != csv.shard().index || part.shards != csv.shard().count) {
    fail(kRuntimeFailure, fmt::format("{}: holds shard {} of {}, not {} of {}", file, part.shard, part.shards,
                                      csv.shard().index, csv.shard().count));
  }
  replications_done_ = part.rows / rows_a_replication;
  std::error_code problem;
  std::filesystem::resize_file(file, bytes_of_lines(file, 1 + replications_done_ * rows_a_replication), problem);
  if (problem) fail(kRuntimeFailure, file + ": cannot be written");
}

void SweepOutput::refuse_to_lose(const std::string& file, const report::SweepCsv& csv) const {
  const report::SweepPart part = scanned(file);
  if (!part.problem.empty() || part.finished() || !same_sweep(part, csv)) return;
  fail(kRuntimeFailure, fmt::format("{}: holds {} of {} runs of this sweep; go on with --resume, or delete it", file,
                                    part.rows, part.rows_wanted()));
}

bool SweepOutput::add(const std::string& text) {
  stream_ << text << std::flush;
  return static_cast<bool>(stream_);
}

}  // namespace journey::cli
