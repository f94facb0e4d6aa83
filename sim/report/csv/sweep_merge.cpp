#include "sim/report/csv/sweep_merge.h"

#include <algorithm>

#include "sim/scenario/digest.h"

namespace journey::report {
namespace {

/// As far as both are known: a part finds them row by row.
bool same_organisations(const SweepPart& first, const SweepPart& part) {
  const std::size_t known = std::min(first.organisations.size(), part.organisations.size());
  const auto end = first.organisations.begin() + static_cast<std::ptrdiff_t>(known);
  if (!std::equal(first.organisations.begin(), end, part.organisations.begin())) return false;
  return !first.finished() || !part.finished() || first.organisations.size() == part.organisations.size();
}

/// The difference of the part from the first; empty if it belongs to the same sweep.
std::string difference(const SweepPart& first, const SweepPart& part) {
  if (part.design != first.design || part.header != first.header || part.points != first.points ||
      part.runs != first.runs) {
    return "has a different design, scenario, seed or version from " + first.name;
  }
  if (!same_organisations(first, part)) return "has different organisations from " + first.name;
  if (part.shards == first.shards) return "";
  return "is one of " + std::to_string(part.shards) + " shards, but " + first.name + " is one of " +
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
                         std::to_string(part.rows_wanted()) + " runs; continue with sweep --resume");
    }
  }
}

/// The shard of `shards` that these make: a point of shard S of N is in shard S mod `shards`, if N is a multiple.
void check_together(const std::vector<SweepPart>& parts, std::size_t shards, std::vector<std::string>& problems) {
  const SweepPart& first = parts.front();
  if (first.shards % shards != 0) {
    problems.push_back(std::to_string(first.shards) + " shards cannot make " + std::to_string(shards) +
                       ": give a number that divides " + std::to_string(first.shards));
    return;
  }
  const std::size_t made = first.shard % shards;
  std::vector<const SweepPart*> of(first.shards);
  for (const SweepPart& part : parts) {
    const std::string differs = difference(first, part);
    if (!differs.empty()) {
      problems.push_back(part.name + ": " + differs);
    } else if (part.shard % shards != made) {
      problems.push_back(part.name + ": " + shard_text(part.shard, part.shards) + " is not part of " +
                         shard_text(made, shards));
    } else if (of[part.shard] != nullptr) {
      problems.push_back(part.name + ": " + shard_text(part.shard, part.shards) + " is given twice, also in " +
                         of[part.shard]->name);
    } else {
      of[part.shard] = &part;
    }
  }
  for (std::size_t shard = made; shard < first.shards; shard += shards) {
    if (of[shard] == nullptr) problems.push_back(shard_text(shard, first.shards) + " is missing");
  }
}

/// The row as a run of that shard would write it.
std::string of_shard(const experiment::Shard& shard, std::string_view row, std::uint64_t header_digest) {
  const std::size_t design_end = row.find(',');
  const std::size_t shard_end = row.find(',', design_end + 1);
  const std::size_t shards_end = row.find(',', shard_end + 1);
  const std::size_t check = row.rfind(',');
  std::string text(row.substr(0, design_end));
  text += ',' + std::to_string(shard.index) + ',' + std::to_string(shard.count);
  text += row.substr(shards_end, check - shards_end);
  return text + ',' + row_check(header_digest, text) + "\r\n";
}

std::vector<SweepPart> known_of(const std::vector<PartReader>& parts) {
  std::vector<SweepPart> known;
  for (const PartReader& part : parts) known.push_back(part.part());
  return known;
}

/// Conflicts between the parts; unknown as long as one of them cannot be read.
std::vector<std::string> problems_together(const std::vector<SweepPart>& parts, std::size_t shards) {
  std::vector<std::string> problems;
  const bool readable =
      std::all_of(parts.begin(), parts.end(), [](const SweepPart& part) { return part.problem.empty(); });
  if (readable && !parts.empty()) check_together(parts, shards, problems);
  return problems;
}

/// Whether the first rows are those of all requested shards.
bool belong_together(const std::vector<SweepPart>& parts, std::size_t shards) {
  const auto readable = [](const SweepPart& part) { return part.problem.empty(); };
  return !parts.empty() && std::all_of(parts.begin(), parts.end(), readable) &&
         problems_together(parts, shards).empty();
}

/// Writes the rows in the order of their points, until one is missing or `out` takes no more. Each part is at its
/// first row.
void write_rows(std::vector<PartReader>& parts, std::size_t shards, std::ostream& out) {
  const SweepPart first = parts.front().part();
  const experiment::Shard made{first.shard % shards, shards};
  std::vector<std::size_t> place(first.shards);
  for (std::size_t p = 0; p < parts.size(); ++p) place[parts[p].part().shard] = p;
  const std::uint64_t header_digest = scenario::digest(first.header);
  out << first.header << "\r\n";
  for (std::size_t point = made.index; point < first.points && out; point += shards) {
    PartReader& own = parts[place[point % first.shards]];
    for (std::uint64_t row = 0; row < first.rows_a_point(); ++row) {
      // The first row of each was read to find its shard.
      const bool there = (point < first.shards && row == 0) || own.next();
      if (!there) return;
      out << of_shard(made, own.line(), header_digest);
    }
  }
}

}  // namespace

std::vector<std::string> merge_problems(const std::vector<SweepPart>& parts, std::size_t shards) {
  std::vector<std::string> problems;
  check_alone(parts, problems);
  for (std::string& problem : problems_together(parts, shards)) problems.push_back(std::move(problem));
  return problems;
}

std::vector<std::string> merge_sweep(std::vector<PartReader>& parts, std::ostream& out, std::size_t shards) {
  for (PartReader& part : parts) part.next();
  if (belong_together(known_of(parts), shards)) write_rows(parts, shards, out);
  if (!out) return {};
  for (PartReader& part : parts) part.finish();
  return merge_problems(known_of(parts), shards);
}

}  // namespace journey::report
