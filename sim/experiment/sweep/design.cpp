#include "sim/experiment/sweep/design.h"

#include <algorithm>

#include "sim/engine/history.h"
#include "sim/engine/portable_math.h"
#include "sim/experiment/latin_hypercube.h"
#include "sim/scenario/digest.h"
#include "sim/scenario/number_text.h"
#include "sim/scenario/writing/writer.h"

namespace journey::experiment {
namespace {

using scenario::Kind;

/// From `low` at 0 to `high` at 1, both exactly.
double between(const Factor& factor, double place) {
  if (place <= 0) return factor.low;
  if (place >= 1) return factor.high;
  if (!factor.logarithmic) return factor.low + (factor.high - factor.low) * place;
  const double low = engine::log(factor.low);
  return std::clamp(engine::exp(low + (engine::log(factor.high) - low) * place), factor.low, factor.high);
}

double nearest_whole(double value) {
  return static_cast<double>(static_cast<long long>(value + (value < 0 ? -0.5 : 0.5)));
}

std::vector<DesignPoint> one_at_a_time(const Design& design) {
  const DesignPoint base{kBase, std::vector<std::optional<double>>(design.factors.size())};
  std::vector<DesignPoint> points{base};
  for (std::size_t f = 0; f < design.factors.size(); ++f) {
    for (const double level : design.factors[f].levels) {
      points.push_back(base);
      points.back().varied = f;
      points.back().values[f] = level;
    }
  }
  return points;
}

/// The last factor moves fastest.
std::vector<DesignPoint> factorial(const Design& design) {
  std::vector<DesignPoint> points;
  const std::uint64_t count = point_count(design);
  for (std::uint64_t number = 0; number < count; ++number) {
    DesignPoint point{kBase, std::vector<std::optional<double>>(design.factors.size())};
    std::uint64_t rest = number;
    for (std::size_t f = design.factors.size(); f > 0; --f) {
      const auto& levels = design.factors[f - 1].levels;
      point.values[f - 1] = levels[static_cast<std::size_t>(rest % levels.size())];
      rest /= levels.size();
    }
    points.push_back(std::move(point));
  }
  return points;
}

std::vector<DesignPoint> hypercube(const Design& design) {
  std::vector<DesignPoint> points;
  for (const auto& place : latin_hypercube(design.points_wanted, design.factors.size(), design.seed)) {
    DesignPoint point;
    for (std::size_t f = 0; f < place.size(); ++f) point.values.push_back(value_at(design.factors[f], place[f]));
    points.push_back(std::move(point));
  }
  return points;
}

std::string canonical(const Design& design) {
  std::string text = scenario::write_scenario(*design.scenario);
  for (const std::size_t organisation : design.organisations) text += ' ' + std::to_string(organisation);
  text += '\n' + std::string(kMethodNames[static_cast<std::size_t>(design.method)]) + ' ' +
          std::to_string(design.points_wanted) + ' ' + std::to_string(design.replications) + ' ' +
          std::to_string(design.seed);
  for (const Factor& factor : design.factors) {
    text += '\n' + label_of(design, factor) + (factor.range ? " range " : " values ") +
            scenario::exact_text(factor.low) + ' ' + scenario::exact_text(factor.high) +
            (factor.logarithmic ? " log" : "");
    for (const double level : factor.levels) text += ' ' + scenario::exact_text(level);
  }
  for (const model::Measure measure : design.measures) text += '\n' + std::to_string(model::index_of(measure));
  return text;
}

}  // namespace

std::uint64_t point_count(const Design& design) {
  if (design.method == Method::latin_hypercube) return design.points_wanted;
  const bool all = design.method == Method::factorial;
  std::uint64_t count = 1;
  for (const Factor& factor : design.factors) {
    count = all ? count * factor.levels.size() : count + factor.levels.size();
    if (count > kMaxPoints) return count;
  }
  return count;
}

std::vector<DesignPoint> points_of(const Design& design) {
  switch (design.method) {
    case Method::one_at_a_time:
      return one_at_a_time(design);
    case Method::factorial:
      return factorial(design);
    case Method::latin_hypercube:
      return hypercube(design);
  }
  return {};
}

std::vector<double> spread(const Factor& factor, std::size_t levels) {
  std::vector<double> values;
  for (std::size_t i = 0; i < levels; ++i) {
    double value = between(factor, static_cast<double>(i) / static_cast<double>(levels - 1));
    if (factor.parameter->kind == Kind::integer) value = nearest_whole(value);
    if (values.empty() || values.back() != value) values.push_back(value);
  }
  return values;
}

double value_at(const Factor& factor, double place) {
  if (!factor.range) {
    const auto level = static_cast<std::size_t>(place * static_cast<double>(factor.levels.size()));
    return factor.levels[std::min(level, factor.levels.size() - 1)];
  }
  if (factor.parameter->kind != Kind::integer) return between(factor, place);
  if (factor.logarithmic) return nearest_whole(between(factor, place));
  const double steps = factor.high - factor.low + 1;
  return std::min(factor.high, factor.low + static_cast<double>(static_cast<long long>(place * steps)));
}

std::string label_of(const Design& design, const Factor& factor) {
  std::string label(factor.parameter->name);
  return factor.organisation ? label + '@' + design.scenario->organisations[*factor.organisation].id : label;
}

std::string fingerprint(const Design& design, std::string_view version) {
  return engine::to_hex(scenario::digest(std::string(version) + '\n' + canonical(design)));
}

}  // namespace journey::experiment
