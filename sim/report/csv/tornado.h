#pragma once
// The effect of each parameter on a measure when it alone is moved: the rows of a tornado diagram, from the CSV file
// of a one-at-a-time sweep. It compares each parameter's first and last level with the base, paired run by run with
// the same random draws.
//
// Source: paired jackknife of ratios of sums, sim/statistics/jackknife.h.
// Units:  those of the measure.
// Errors: given as messages. An effect that no pair of runs defines is empty.

#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/experiment/compare/comparison.h"

namespace journey::report {

struct TornadoBar {
  std::string organisation;
  std::string parameter;
  std::string low_value, high_value;    ///< first and last level, as in the file
  experiment::MeasuredValue low, high;  ///< the measure at that level minus that at the base
  /// The larger distance of the two from the base.
  double reach() const;
};

struct Tornado {
  std::string measure;
  std::vector<std::pair<std::string, experiment::MeasuredValue>> bases;  ///< for each organisation
  std::vector<TornadoBar> bars;                                          ///< by organisation, the largest effect first
};

struct TornadoReading {
  std::optional<Tornado> tornado;
  std::string problem;
};

TornadoReading read_tornado(std::istream& file, const std::string& name, std::string_view measure);

std::string tornado_text(const Tornado& tornado);
std::string tornado_json(const Tornado& tornado);
std::string tornado_csv(const Tornado& tornado);

}  // namespace journey::report
