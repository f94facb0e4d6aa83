#include "sim/report/csv/tornado.h"

#include <algorithm>
#include <cmath>

#include "sim/report/csv/sweep_part.h"
#include "sim/scenario/reading/spelling.h"

namespace journey::report {
namespace {

using statistics::RatioPart;
using Fields = std::vector<std::string_view>;

constexpr std::size_t at(SweepColumn column) { return static_cast<std::size_t>(column); }

/// The runs of one organisation at one point, replication by replication.
struct Level {
  std::string varied;
  std::string value;
  std::vector<RatioPart> parts;
};

/// Point by point, and in each the organisations in their order.
using Levels = std::vector<std::vector<Level>>;

std::optional<std::size_t> column_named(const std::vector<std::string>& header, std::string_view name) {
  const auto found = std::find(header.begin(), header.end(), name);
  if (found == header.end()) return std::nullopt;
  return static_cast<std::size_t>(found - header.begin());
}

std::string no_such_measure(const std::vector<std::string>& header, std::string_view measure) {
  std::vector<std::string_view> known;
  for (const std::string_view name : header) {
    if (!name.ends_with(kWeightSuffix)) continue;
    known.push_back(name.substr(0, name.size() - kWeightSuffix.size()));
  }
  const std::string_view nearest = scenario::nearest_word(measure, known);
  std::string problem = "has no measure \"" + std::string(measure) + '"';
  return nearest.empty() ? problem : problem + "; did you mean \"" + std::string(nearest) + "\"?";
}

/// Value and weight as the two sums they came from.
RatioPart part_of(std::string_view value, std::string_view weight) {
  const double below = number_of(weight).value_or(0);
  return {number_of(value).value_or(0) * below, below};
}

/// The values of a row besides its measures: the parameter it moves, and its new value. Empty for a row of another kind
/// of sweep.
std::optional<Level> level_of(const PartReader& rows, bool base) {
  const std::string_view varied = rows.fields()[at(SweepColumn::varied)];
  if (varied.empty() || base) return varied.empty() && base ? std::optional(Level{}) : std::nullopt;
  const auto column = column_named(rows.columns(), varied.substr(0, varied.find('@')));
  if (!column || *column < kSweepHeadColumns) return std::nullopt;
  return Level{std::string(varied), std::string(rows.fields()[*column]), {}};
}

/// Adds the reader's current run; false for a row that does not belong to a one-at-a-time sweep. The order of the
/// rows is checked already: every organisation has as many runs at every point.
bool add_run(const PartReader& rows, std::size_t measure, Levels& levels) {
  const SweepPart& part = rows.part();
  const std::uint64_t row = part.rows - 1;
  const auto point = static_cast<std::size_t>(row / part.rows_a_point());
  const auto level = level_of(rows, point == 0);
  if (!level) return false;
  if (levels.size() == point) levels.emplace_back();
  const auto place = static_cast<std::size_t>(row % part.rows_a_point() % part.organisations.size());
  if (levels[point].size() == place) levels[point].push_back(*level);
  Level& own = levels[point][place];
  if (own.varied != level->varied || own.value != level->value) return false;
  own.parts.push_back(part_of(rows.fields()[measure], rows.fields()[measure + 1]));
  return true;
}

std::int64_t defined(const std::vector<RatioPart>& parts) {
  return std::count_if(parts.begin(), parts.end(), [](const RatioPart& part) { return part.denominator != 0; });
}

/// The results of the organisation at `place`.
void append_bars(const std::string& organisation, std::size_t place, const Levels& levels, Tornado& tornado) {
  const std::vector<RatioPart>& base = levels[0][place].parts;
  tornado.bases.emplace_back(organisation, experiment::measured_value(base, defined(base)));
  const std::size_t first_bar = tornado.bars.size();
  for (std::size_t point = 1; point < levels.size(); ++point) {
    const Level& level = levels[point][place];
    // A parameter moved only in another organisation has no effect here.
    const std::size_t only = level.varied.find('@');
    if (only != std::string::npos && level.varied.substr(only + 1) != organisation) continue;
    const bool new_bar = tornado.bars.size() == first_bar || tornado.bars.back().parameter != level.varied;
    const auto effect = experiment::difference(base, level.parts);
    if (new_bar) tornado.bars.push_back({organisation, level.varied, level.value, level.value, effect, effect});
    tornado.bars.back().high_value = level.value;
    tornado.bars.back().high = effect;
  }
  std::stable_sort(tornado.bars.begin() + static_cast<std::ptrdiff_t>(first_bar), tornado.bars.end(),
                   [](const TornadoBar& a, const TornadoBar& b) { return a.reach() > b.reach(); });
}

/// The distance of a value from zero. Huge numbers in a file may have no difference.
double size_of(const experiment::MeasuredValue& value) {
  const double size = std::fabs(value.mean.value_or(0));
  return std::isfinite(size) ? size : 0;
}

}  // namespace

double TornadoBar::reach() const { return std::max(size_of(low), size_of(high)); }

TornadoReading read_tornado(std::istream& file, const std::string& name, std::string_view measure) {
  PartReader rows(file, name);
  const SweepPart& part = rows.part();
  const auto refuse = [&](const std::string& why) { return TornadoReading{std::nullopt, name + ": " + why}; };
  const auto column = column_named(rows.columns(), measure);
  const bool measured = column && *column + 1 < rows.columns().size() &&
                        rows.columns()[*column + 1] == std::string(measure) + std::string(kWeightSuffix);
  if (part.problem.empty() && !measured) return refuse(no_such_measure(rows.columns(), measure));
  Levels levels;
  while (rows.next() && part.shards == 1) {
    if (!add_run(rows, *column, levels)) rows.refuse("is not from a one_at_a_time sweep, and a tornado needs one");
  }
  if (!part.problem.empty()) return refuse(part.problem);
  if (part.shards != 1) return refuse("is one shard of several; merge them first");
  if (!part.finished()) return refuse("is not finished; continue with sweep --resume");
  Tornado tornado{std::string(measure), {}, {}};
  for (std::size_t place = 0; place < part.organisations.size(); ++place) {
    append_bars(part.organisations[place], place, levels, tornado);
  }
  return {std::move(tornado), ""};
}

}  // namespace journey::report
