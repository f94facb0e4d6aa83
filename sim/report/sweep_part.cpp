#include "sim/report/sweep_part.h"

#include <algorithm>

namespace journey::report {
namespace {

constexpr std::size_t at(SweepColumn column) { return static_cast<std::size_t>(column); }

using Fields = std::vector<std::string_view>;

bool is_header(const Fields& fields) {
  return fields.size() > kSweepHeadColumns &&
         std::equal(kSweepHeadNames.begin(), kSweepHeadNames.end(), fields.begin());
}

/// Takes what all rows share from the first one; false where it makes no sense.
bool take_head(const Fields& fields, SweepPart& part) {
  const auto shard = whole_of(fields[at(SweepColumn::shard)]);
  const auto shards = whole_of(fields[at(SweepColumn::shards)]);
  const auto points = whole_of(fields[at(SweepColumn::points)]);
  const auto runs = whole_of(fields[at(SweepColumn::runs)]);
  if (!shard || !shards || !points || !runs) return false;
  const bool sized = *points > 0 && *points <= experiment::kMaxPoints && *runs <= experiment::kMaxSweepRuns;
  if (!sized || *shard >= *shards || *shards > *points || *runs == 0 || *runs % *points != 0) return false;
  part.design = fields[at(SweepColumn::design)];
  part.shard = static_cast<std::size_t>(*shard);
  part.shards = static_cast<std::size_t>(*shards);
  part.points = static_cast<std::size_t>(*points);
  part.runs = *runs;
  return true;
}

bool same_head(const Fields& fields, const SweepPart& part) {
  return fields[at(SweepColumn::design)] == part.design && whole_of(fields[at(SweepColumn::shard)]) == part.shard &&
         whole_of(fields[at(SweepColumn::shards)]) == part.shards &&
         whole_of(fields[at(SweepColumn::points)]) == part.points &&
         whole_of(fields[at(SweepColumn::runs)]) == part.runs;
}

/// Row number part.rows is the run that comes there. The organisations are learnt from the first replication.
bool in_order(const Fields& fields, SweepPart& part) {
  const std::uint64_t in_point = part.rows % part.rows_a_point();
  const auto point = whole_of(fields[at(SweepColumn::point)]);
  const auto replication = whole_of(fields[at(SweepColumn::replication)]);
  const std::string organisation(fields[at(SweepColumn::organisation)]);
  if (part.rows == part.organisations.size() && part.rows < part.rows_a_point() && replication == 0U) {
    const auto& known = part.organisations;
    if (std::find(known.begin(), known.end(), organisation) != known.end()) return false;
    part.organisations.push_back(organisation);
  }
  const std::uint64_t count = part.organisations.size();
  return count > 0 && point == part.shard + part.rows / part.rows_a_point() * part.shards &&
         replication == in_point / count &&
         organisation == part.organisations[static_cast<std::size_t>(in_point % count)];
}

std::string at_line(const LineReader& lines, std::string_view what) {
  return "line " + std::to_string(lines.number()) + ' ' + std::string(what);
}

}  // namespace

bool LineReader::next() {
  if (!std::getline(in_, line_)) return false;
  cut_off_ = in_.eof() || !line_.ends_with('\r');
  if (cut_off_) return false;
  bytes_ += line_.size() + 1;
  line_.pop_back();
  ++number_;
  return true;
}

std::uint64_t SweepPart::rows_wanted() const {
  if (shards == 0) return 0;
  return (points - shard + shards - 1) / shards * rows_a_point();
}

SweepPart scan_part(std::istream& in, const std::string& name) {
  SweepPart part;
  part.name = name;
  LineReader lines(in);
  if (!lines.next() || !is_header(fields_of(lines.line()))) {
    part.problem = "is not the CSV file of a sweep";
    return part;
  }
  part.header = lines.line();
  const std::size_t columns = fields_of(part.header).size();
  while (part.problem.empty() && lines.next()) {
    const Fields fields = fields_of(lines.line());
    if (fields.size() != columns) {
      part.problem = at_line(lines, "has not as many fields as the header");
    } else if (part.rows == 0 && !take_head(fields, part)) {
      part.problem = at_line(lines, "belongs to no sweep");
    } else if (!same_head(fields, part)) {
      part.problem = at_line(lines, "belongs to another sweep or shard than the lines before");
    } else if (!in_order(fields, part) || part.rows >= part.rows_wanted()) {
      part.problem = at_line(lines, "is not the run that comes next");
    } else {
      ++part.rows;
    }
  }
  if (part.problem.empty() && part.rows == 0) part.problem = "holds no run";
  return part;
}

}  // namespace journey::report
