#include "sim/report/csv/sweep_part.h"

#include <algorithm>
#include <cmath>

#include "sim/scenario/digest.h"
#include "sim/scenario/number_text.h"

namespace journey::report {
namespace {

using Fields = std::vector<std::string_view>;

constexpr std::size_t at(SweepColumn column) { return static_cast<std::size_t>(column); }

template <class Fields>
bool begins_as_a_sweep(const Fields& columns) {
  return columns.size() >= kSweepHeadColumns &&
         std::equal(kSweepHeadNames.begin(), kSweepHeadNames.end(), columns.begin());
}

/// The column of the first measure; empty if the columns after the head are not those of a sweep.
std::optional<std::size_t> first_measure(const std::vector<std::string>& columns) {
  if (columns.size() < kSweepHeadColumns + kSweepTailNames.size()) return std::nullopt;
  std::size_t end = columns.size() - kSweepTailNames.size();
  if (!std::equal(kSweepTailNames.begin(), kSweepTailNames.end(), columns.begin() + static_cast<std::ptrdiff_t>(end))) {
    return std::nullopt;
  }
  while (end >= kSweepHeadColumns + 2 && columns[end - 1] == columns[end - 2] + std::string(kWeightSuffix)) end -= 2;
  return end;
}

/// Takes the values that all rows share from the first one; false if they make no sense.
bool take_head(const Fields& fields, SweepPart& part) {
  const auto shard = scenario::whole_of(fields[at(SweepColumn::shard)]);
  const auto shards = scenario::whole_of(fields[at(SweepColumn::shards)]);
  const auto points = scenario::whole_of(fields[at(SweepColumn::points)]);
  const auto runs = scenario::whole_of(fields[at(SweepColumn::runs)]);
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
  return fields[at(SweepColumn::design)] == part.design &&
         scenario::whole_of(fields[at(SweepColumn::shard)]) == part.shard &&
         scenario::whole_of(fields[at(SweepColumn::shards)]) == part.shards &&
         scenario::whole_of(fields[at(SweepColumn::points)]) == part.points &&
         scenario::whole_of(fields[at(SweepColumn::runs)]) == part.runs;
}

/// Whether row number part.rows is the run that belongs there. The organisations come from the first replication.
bool in_order(const Fields& fields, SweepPart& part) {
  if (part.rows >= part.rows_wanted()) return false;
  const std::uint64_t in_point = part.rows % part.rows_a_point();
  const auto point = scenario::whole_of(fields[at(SweepColumn::point)]);
  const auto replication = scenario::whole_of(fields[at(SweepColumn::replication)]);
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

bool is_word(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
           letter == '.' || letter == '_' || letter == '-' || letter == '+';
  });
}

/// A measure has a value exactly where it has a weight.
bool is_measured(std::string_view value, std::string_view weight) {
  const auto below = number_of(weight);
  if (!below) return false;
  return *below == 0 ? value.empty() : number_of(value).has_value();
}

}  // namespace

std::uint64_t SweepPart::rows_wanted() const {
  if (shards == 0) return 0;
  return (points - shard + shards - 1) / shards * rows_a_point();
}

PartReader::PartReader(std::istream& in, std::string name) : lines_(in) {
  part_.name = std::move(name);
  read_header();
}

void PartReader::read_header() {
  if (!lines_.next() || !begins_as_a_sweep(fields_of(lines_.line()))) {
    part_.problem = "is not the CSV file of a sweep";
    return;
  }
  part_.header = lines_.line();
  for (const std::string_view column : fields_of(part_.header)) columns_.emplace_back(column);
  header_digest_ = scenario::digest(part_.header);
  bytes_ = lines_.bytes();
  if (columns_.back() != kSweepTailNames.back()) {
    part_.problem = "has rows without a check because an earlier version wrote it: run the sweep again";
    return;
  }
  const auto measure = first_measure(columns_);
  if (measure) first_measure_ = *measure;
  if (!measure) part_.problem = "line 1 is not the header of a sweep";
}

/// Empty for the expected row.
std::string PartReader::row_problem() {
  if (fields_.size() != columns_.size()) return "does not have as many fields as the header";
  const std::string_view check = fields_.back();
  const std::string_view row = line().substr(0, line().size() - check.size() - 1);
  if (check != row_check(header_digest_, row)) return "is damaged: its check does not match";
  if (part_.rows == 0 && !take_head(fields_, part_)) return "does not belong to a sweep";
  if (!same_head(fields_, part_)) return "belongs to another sweep or shard than the lines before";
  if (!in_order(fields_, part_)) return "is not the next run";
  for (std::size_t i = kSweepHeadColumns; i < first_measure_; ++i) {
    if (!is_word(fields_[i])) return "has no value for " + columns_[i];
  }
  const std::size_t tail = columns_.size() - kSweepTailNames.size();
  for (std::size_t i = first_measure_; i < tail; i += 2) {
    if (!is_measured(fields_[i], fields_[i + 1])) return "has no value and weight for " + columns_[i];
  }
  const bool flag = fields_[tail] == "true" || fields_[tail] == "false";
  if (!flag || !scenario::whole_of(fields_[tail + 1]) || !scenario::is_digest(fields_[tail + 2]))
    return "does not end like a row of a sweep";
  return "";
}

bool PartReader::next() {
  if (!part_.problem.empty()) return false;
  if (!lines_.next()) {
    part_.problem = lines_.problem();
    if (part_.problem.empty() && part_.rows == 0) part_.problem = "contains no runs";
    return false;
  }
  fields_ = fields_of(lines_.line());
  const std::string problem = row_problem();
  if (!problem.empty()) {
    part_.problem = "line " + std::to_string(lines_.number()) + ' ' + problem;
    return false;
  }
  ++part_.rows;
  bytes_ = lines_.bytes();
  return true;
}

void PartReader::refuse(const std::string& what) {
  part_.problem = "line " + std::to_string(lines_.number()) + ' ' + what;
}

void PartReader::finish() {
  while (next()) {
  }
}

SweepPart scan_part(std::istream& in, const std::string& name) {
  PartReader reader(in, name);
  reader.finish();
  return reader.part();
}

}  // namespace journey::report
