#include "sim/report/sweep_merge.h"

#include <algorithm>

namespace journey::report {
namespace {

/// What the part differs in from the first; empty if it is of the same sweep.
std::string difference(const SweepPart& first, const SweepPart& part) {
  if (part.design != first.design || part.header != first.header || part.points != first.points ||
      part.runs != first.runs) {
    return "is of another design, scenario, seed or version than " + first.name;
  }
  if (part.shards == first.shards) return "";
  return "is one of " + std::to_string(part.shards) + " shards, " + first.name + " one of " +
         std::to_string(first.shards);
}

std::string shard_text(std::size_t shard, std::size_t shards) {
  return "shard " + std::to_string(shard) + " of " + std::to_string(shards);
}

void check_alone(const std::vector<SweepPart>& parts, std::vector<std::string>& problems) {
  for (const SweepPart& part : parts) {
    if (!part.problem.empty()) {
      problems.push_back(part.name + ": " + part.problem);
    } else if (!part.finished()) {
      problems.push_back(part.name + ": " + shard_text(part.shard, part.shards) +
                         " is not finished: " + std::to_string(part.rows) + " of " +
                         std::to_string(part.rows_wanted()) + " runs; go on with sweep --resume");
    }
  }
}

void check_together(const std::vector<SweepPart>& parts, std::vector<std::string>& problems) {
  const SweepPart& first = parts.front();
  std::vector<const SweepPart*> of(first.shards);
  for (const SweepPart& part : parts) {
    const std::string differs = difference(first, part);
    if (!differs.empty()) {
      problems.push_back(part.name + ": " + differs);
    } else if (of[part.shard] != nullptr) {
      problems.push_back(part.name + ": " + shard_text(part.shard, part.shards) + " is there twice, also in " +
                         of[part.shard]->name);
    } else {
      of[part.shard] = &part;
    }
  }
  for (std::size_t shard = 0; shard < first.shards; ++shard) {
    if (of[shard] == nullptr) problems.push_back(shard_text(shard, first.shards) + " is missing");
  }
}

/// The line as an unsharded run writes it.
std::string unsharded(std::string_view line) {
  const std::size_t design_end = line.find(',');
  const std::size_t shard_end = line.find(',', design_end + 1);
  const std::size_t shards_end = line.find(',', shard_end + 1);
  return std::string(line.substr(0, design_end)) + ",0,1" + std::string(line.substr(shards_end)) + "\r\n";
}

}  // namespace

std::vector<std::string> merge_problems(const std::vector<SweepPart>& parts) {
  std::vector<std::string> problems;
  check_alone(parts, problems);
  const bool readable =
      std::all_of(parts.begin(), parts.end(), [](const SweepPart& part) { return part.problem.empty(); });
  if (readable && !parts.empty()) check_together(parts, problems);
  return problems;
}

void merge_sweep(const std::vector<SweepPart>& parts, const std::vector<std::istream*>& files, std::ostream& out) {
  std::vector<std::size_t> of_shard(parts.size());
  for (std::size_t p = 0; p < parts.size(); ++p) of_shard[parts[p].shard] = p;
  std::vector<LineReader> lines;
  for (std::istream* file : files) lines.emplace_back(*file);
  for (LineReader& one : lines) one.next();  // the header
  out << parts.front().header << "\r\n";
  for (std::size_t point = 0; point < parts.front().points; ++point) {
    LineReader& own = lines[of_shard[point % parts.size()]];
    for (std::uint64_t row = 0; row < parts.front().rows_a_point() && own.next(); ++row) out << unsharded(own.line());
  }
}

}  // namespace journey::report
