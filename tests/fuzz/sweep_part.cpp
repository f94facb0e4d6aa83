// The CSV files of a sweep's shards, as merge and tornado read them: problems in words, or one file of the same rows. A
// form feed ends one file and begins the next.
// Reader: sim/report/sweep_part.cpp sim/report/sweep_merge.cpp sim/report/tornado.cpp
#include <sstream>

#include "sim/report/sweep_merge.h"
#include "sim/report/tornado.h"
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

void merge(const std::vector<std::string>& texts) {
  std::vector<report::SweepPart> parts;
  std::vector<std::istringstream> streams;
  std::uint64_t rows = 0;
  for (const std::string& text : texts) {
    std::istringstream stream(text);
    parts.push_back(report::scan_part(stream, "a file"));
    fuzz::hold(parts.back().rows <= parts.back().rows_wanted(), "no more rows than the shard has");
    rows += parts.back().rows;
    streams.emplace_back(text);
  }
  if (!report::merge_problems(parts).empty()) return;
  std::vector<std::istream*> files;
  for (std::istringstream& stream : streams) files.push_back(&stream);
  std::ostringstream merged;
  report::merge_sweep(parts, files, merged);
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
  const auto files = files_in(fuzz::text_of(bytes, size));
  merge(files);
  tornado(files[0]);
  return 0;
}
