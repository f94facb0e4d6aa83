#pragma once
// The design of a sweep: the parameters of a scenario to vary, the way to vary them, and the results to keep
// of each run.
//
// One at a time: the unchanged scenario (the base), then every level of each parameter, the others unchanged.
// Factorial: every combination of the levels. Latin hypercube: points spread evenly over all ranges at once.
//
// Source: Law, "Simulation Modeling and Analysis", ch. 12 (designs); see latin_hypercube.h.
// Units:  those of the catalogue (sim/scenario/catalogue/catalogue.h).
// Errors: design_reader.h hands out valid designs only.

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/model/measures.h"
#include "sim/model/scenario.h"
#include "sim/scenario/catalogue/parameter.h"
#include "sim/scenario/limits.h"

namespace journey::experiment {

inline constexpr std::size_t kMaxFactors = 40;
inline constexpr std::size_t kMaxLevels = 100;  ///< of one parameter
inline constexpr std::size_t kMaxPoints = 100'000;
inline constexpr std::uint32_t kMaxSweepReplications = scenario::kMaxReplications;
inline constexpr std::uint64_t kMaxSweepRuns = 10'000'000;  ///< points x replications x organisations

enum class Method { one_at_a_time, factorial, latin_hypercube };
inline constexpr std::string_view kMethodNames[] = {"one_at_a_time", "factorial", "latin_hypercube"};

/// A parameter that is varied.
struct Factor {
  const scenario::Parameter* parameter = nullptr;
  std::optional<std::size_t> organisation;  ///< of this organisation alone; of all if empty
  std::vector<double> levels;               ///< those of a range are spread over it, both ends included
  bool range = false;                       ///< low and high are set, and a hypercube takes any value in between
  double low = 0;
  double high = 0;
  bool logarithmic = false;
};

struct Design {
  std::shared_ptr<const model::Scenario> scenario;
  std::vector<std::size_t> organisations;  ///< that are run, in the scenario's order
  Method method = Method::one_at_a_time;
  std::size_t points_wanted = 0;  ///< of a hypercube
  std::uint32_t replications = 20;
  std::uint64_t seed = 1;
  std::vector<Factor> factors;
  std::vector<model::Measure> measures;
};

inline constexpr std::size_t kBase = std::numeric_limits<std::size_t>::max();

struct DesignPoint {
  std::size_t varied = kBase;                 ///< the factor that was moved, one at a time
  std::vector<std::optional<double>> values;  ///< for each factor; empty keeps the scenario's own
};

/// The number of points; may be more than kMaxPoints. O(factors).
std::uint64_t point_count(const Design& design);

/// All points. Requires: no more than kMaxPoints.
std::vector<DesignPoint> points_of(const Design& design);

/// `levels` values from `low` to `high`, evenly or by equal factors, whole where the parameter is; each once.
std::vector<double> spread(const Factor& factor, std::size_t levels);

/// The value of `factor` at `place` in (0, 1): equal parts of (0, 1) are equal parts of its range or of its levels.
double value_at(const Factor& factor, double place);

/// The scenario at a point. Numbers tied to a moved number adjust: the shares that were not moved are changed so
/// that those of the work still add up to 1 and those of severity to at most 1; a median and an unmoved 90 % point
/// stay in order.
model::Scenario scenario_at(const Design& design, const DesignPoint& point);

/// Why the organisations cannot be run at `point`, as a message; empty if they can.
std::vector<std::string> conflicts_at(const Design& design, const DesignPoint& point);

/// "release.cadence_days", or "release.cadence_days@siloed" if it is varied for one organisation only.
std::string label_of(const Design& design, const Factor& factor);

/// Everything a run depends on, as 16 hexadecimal digits: the scenario, the design and the program's version.
std::string fingerprint(const Design& design, std::string_view version);

}  // namespace journey::experiment
