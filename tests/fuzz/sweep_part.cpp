// The CSV files of a sweep's shards, as merge and tornado read them: problems in words, or one file of the same rows. A
// form feed ends one file and begins the next.
//
// The first byte says what the rest is: 'f' the files, else files in which the check of each row is made to fit, so
// that what is behind it is looked into as well. Reader: sim/report/csv/sweep_part.cpp sim/report/csv/sweep_merge.cpp
// sim/report/csv/tornado.cpp
#include <algorithm>
#include <memory>
#include <optional>
#include <sstream>

#include "sim/report/csv/sweep_merge.h"
#include "sim/report/csv/tornado.h"
#include "sim/scenario/digest.h"
#include "tests/fuzz/fuzz.h"

namespace {

using namespace journey;

std::vector<std::string> files_in(std::string_view text) {
  std::vector<std::string> files;
  while (files.size() < 4) {
    const std::size_t end = text.find('\f');
    files.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return files;
}

/// `text` with the right check at the end of each row.
std::string checked(std::string_view text) {
  std::string right;
  std::optional<std::uint64_t> header;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find("\r\n"), text.size());
    std::string line(text.substr(0, end));
    if (header) {
      line.resize(std::min(line.rfind(','), line.size()));
      line += ',' + report::row_check(*header, line);
    } else {
      header = scenario::digest(line);
    }
    right += line;
    if (end < text.size()) right += "\r\n";
    text.remove_prefix(std::min(end + 2, text.size()));
  }
  return right;
}

void merge(const std::vector<std::string>& texts) {
  std::vector<std::unique_ptr<std::istringstream>> streams;
  std::vector<report::PartReader> parts;
  std::uint64_t rows = 0;
  for (const std::string& text : texts) {
    std::istringstream alone(text);
    const report::SweepPart part = report::scan_part(alone, "a file");
    fuzz::hold(part.rows <= part.rows_wanted(), "no more rows than the shard has");
    rows += part.rows;
    streams.push_back(std::make_unique<std::istringstream>(text));
    parts.emplace_back(*streams.back(), "a file");
  }
  std::ostringstream merged;
  if (!report::merge_sweep(parts, merged).empty()) return;
  std::istringstream again(merged.str());
  const report::SweepPart whole = report::scan_part(again, "the merged file");
  fuzz::hold(whole.finished() && whole.shards == 1 && whole.rows == rows, "every row is in the merged file");
}

void tornado(const std::string& text) {
  for (const char* measure : {"flow_time_hours_p50", "change_failure_rate"}) {
    std::istringstream stream(text);
    const auto reading = report::read_tornado(stream, "a file", measure);
    fuzz::hold(reading.tornado.has_value() == reading.problem.empty(), "either a tornado or a problem");
    if (reading.tornado) fuzz::hold(!report::tornado_json(*reading.tornado).empty(), "a tornado is told");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  if (size == 0) return 0;
  auto files = files_in(fuzz::text_of(bytes + 1, size - 1));
  if (bytes[0] != 'f') {
    for (std::string& file : files) file = checked(file);
  }
  merge(files);
  tornado(files[0]);
  return 0;
}
