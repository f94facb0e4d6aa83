#include "sim/report/tornado.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "sim/report/sweep_part.h"
#include "sim/scenario/spelling.h"

namespace journey::report {
namespace {

using statistics::RatioPart;
using Fields = std::vector<std::string_view>;

constexpr std::size_t at(SweepColumn column) { return static_cast<std::size_t>(column); }

/// The runs of one organisation at one point.
struct Level {
  std::string organisation;
  std::string varied;
  std::string value;
  std::vector<RatioPart> parts;
};

std::optional<std::size_t> column_named(const Fields& header, std::string_view name) {
  const auto found = std::find(header.begin(), header.end(), name);
  if (found == header.end()) return std::nullopt;
  return static_cast<std::size_t>(found - header.begin());
}

std::string no_such_measure(const Fields& header, std::string_view measure) {
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
  const double below = std::strtod(std::string(weight).c_str(), nullptr);
  if (value.empty()) return {0, below};
  return {std::strtod(std::string(value).c_str(), nullptr) * below, below};
}

/// Adds a run to the level it belongs to; levels stand in the order of the file.
void add_run(const Fields& header, const Fields& fields, std::size_t measure, std::vector<Level>& levels) {
  const std::string_view varied = fields[at(SweepColumn::varied)];
  const auto column = column_named(header, varied.substr(0, varied.find('@')));
  const std::string_view value = column ? fields[*column] : std::string_view();
  const std::string_view organisation = fields[at(SweepColumn::organisation)];
  const auto same = [&](const Level& level) {
    return level.organisation == organisation && level.varied == varied && level.value == value;
  };
  auto found = std::find_if(levels.rbegin(), levels.rend(), same);  // most likely one of the last
  if (found == levels.rend()) {
    levels.push_back({std::string(organisation), std::string(varied), std::string(value), {}});
    found = levels.rbegin();
  }
  found->parts.push_back(part_of(fields[measure], fields[measure + 1]));
}

std::int64_t defined(const std::vector<RatioPart>& parts) {
  return std::count_if(parts.begin(), parts.end(), [](const RatioPart& part) { return part.denominator != 0; });
}

/// `levels` of one organisation.
void append_bars(const std::string& organisation, const std::vector<Level>& levels, Tornado& tornado) {
  const auto base = std::find_if(levels.begin(), levels.end(), [&](const Level& level) {
    return level.organisation == organisation && level.varied.empty();
  });
  tornado.bases.emplace_back(organisation, experiment::measured_value(base->parts, defined(base->parts)));
  const std::size_t first_bar = tornado.bars.size();
  for (const Level& level : levels) {
    // A parameter that only another organisation has moved says nothing here.
    const std::size_t only = level.varied.find('@');
    const bool of_another = only != std::string::npos && level.varied.substr(only + 1) != organisation;
    if (level.organisation != organisation || level.varied.empty() || of_another) continue;
    const bool new_bar = tornado.bars.size() == first_bar || tornado.bars.back().parameter != level.varied;
    const auto effect = experiment::difference(base->parts, level.parts);
    if (new_bar) tornado.bars.push_back({organisation, level.varied, level.value, level.value, effect, effect});
    tornado.bars.back().high_value = level.value;
    tornado.bars.back().high = effect;
  }
  std::stable_sort(tornado.bars.begin() + static_cast<std::ptrdiff_t>(first_bar), tornado.bars.end(),
                   [](const TornadoBar& a, const TornadoBar& b) { return a.reach() > b.reach(); });
}

}  // namespace

double TornadoBar::reach() const { return std::max(std::fabs(low.mean.value_or(0)), std::fabs(high.mean.value_or(0))); }

TornadoReading read_tornado(std::istream& file, const std::string& name, std::string_view measure) {
  const SweepPart part = scan_part(file, name);
  const auto refuse = [&](const std::string& why) { return TornadoReading{std::nullopt, name + ": " + why}; };
  if (!part.problem.empty()) return refuse(part.problem);
  if (part.shards != 1) return refuse("is one shard of several; merge them first");
  if (!part.finished()) return refuse("is not finished; go on with sweep --resume");
  const Fields header = fields_of(part.header);
  const auto column = column_named(header, measure);
  if (!column || !column_named(header, std::string(measure) + std::string(kWeightSuffix))) {
    return refuse(no_such_measure(header, measure));
  }
  file.clear();
  file.seekg(0);
  LineReader lines(file);
  lines.next();
  std::vector<Level> levels;
  while (lines.next()) {
    const Fields fields = fields_of(lines.line());
    if (whole_of(fields[at(SweepColumn::point)]) != 0U && fields[at(SweepColumn::varied)].empty()) {
      return refuse("is not a one_at_a_time sweep, and only that has a tornado");
    }
    add_run(header, fields, *column, levels);
  }
  Tornado tornado{std::string(measure), {}, {}};
  for (const std::string& organisation : part.organisations) append_bars(organisation, levels, tornado);
  return {std::move(tornado), ""};
}

}  // namespace journey::report
