#include "sim/cli/sweep_output.h"

#include <filesystem>

#include <fmt/core.h>

#include "sim/cli/failure.h"
#include "sim/cli/scenario_file.h"
#include "sim/report/csv/sweep_part.h"

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

/// Only the beginning of a header, or nothing.
bool ends_in_header(const std::string& file, const std::string& header) {
  std::ifstream stream(file, std::ios::binary);
  std::string start(header.size() + 1, '\0');
  stream.read(start.data(), static_cast<std::streamsize>(start.size()));
  start.resize(static_cast<std::size_t>(stream.gcount()));
  return header.starts_with(start);
}

void cut_off(const std::string& file, std::uint64_t bytes) {
  std::error_code problem;
  std::filesystem::resize_file(file, bytes, problem);
  if (problem) fail(kRuntimeFailure, file + ": cannot be written");
}

bool same_sweep(const report::SweepPart& part, const report::SweepCsv& csv) {
  return part.header + "\r\n" == csv.header() && part.design == csv.fingerprint();
}

}  // namespace

SweepOutput::SweepOutput(const std::string& file, const report::SweepCsv& csv, std::size_t rows_a_replication,
                         bool resume) {
  const bool plain = !exists(file) || std::filesystem::is_regular_file(file);
  if (plain) lock_ = FileLock(file);  // before any part of it is cut off
  const bool goes_on = plain && resume && !ends_in_header(file, csv.header());
  if (goes_on) go_on_with(file, csv, rows_a_replication);
  if (plain && !resume) refuse_to_lose(file, csv);
  if (plain && !goes_on) cut_off(file, 0);
  stream_.open(file, std::ios::binary | std::ios::app);
  if (!goes_on && !add(csv.header())) fail(kRuntimeFailure, file + ": cannot be written");
}

void SweepOutput::go_on_with(const std::string& file, const report::SweepCsv& csv, std::size_t rows_a_replication) {
  std::ifstream stream(file, std::ios::binary);
  report::PartReader reader(stream, file);
  reader.finish();
  const report::SweepPart& part = reader.part();
  if (part.rows == 0 && !part.problem.empty()) fail(kRuntimeFailure, file + ": " + part.problem);
  if (!same_sweep(part, csv)) {
    fail(kRuntimeFailure, file + ": holds runs of another design, scenario, seed or version of the program");
  }
  if (part.shard != csv.shard().index || part.shards != csv.shard().count) {
    fail(kRuntimeFailure, fmt::format("{}: holds shard {} of {}, not {} of {}", file, part.shard, part.shards,
                                      csv.shard().index, csv.shard().count));
  }
  if (!part.problem.empty()) {
    fail(kRuntimeFailure, fmt::format("{}: {}; its first {} bytes are good, so truncate it there to continue", file,
                                      part.problem, reader.bytes()));
  }
  replications_done_ = part.rows / rows_a_replication;
  cut_off(file, bytes_of_lines(file, 1 + replications_done_ * rows_a_replication));
}

void SweepOutput::refuse_to_lose(const std::string& file, const report::SweepCsv& csv) const {
  std::ifstream stream(file, std::ios::binary);
  const report::SweepPart part = report::scan_part(stream, file);
  if (part.rows == 0 || part.finished() || !same_sweep(part, csv)) return;
  if (!part.problem.empty()) {
    fail(kRuntimeFailure,
         fmt::format("{}: holds runs of this sweep, but {}; delete it to start again", file, part.problem));
  }
  fail(kRuntimeFailure, fmt::format("{}: holds {} of {} runs of this sweep; continue with --resume, or delete it", file,
                                    part.rows, part.rows_wanted()));
}

bool SweepOutput::add(const std::string& text) {
  stream_ << text << std::flush;
  return static_cast<bool>(stream_);
}

}  // namespace journey::cli
