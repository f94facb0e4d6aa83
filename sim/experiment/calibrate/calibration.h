#pragma once
// The model compared with published figures. Two presets are fitted, by at most twelve numbers of the world that
// are the same for everybody; the others are predicted, and their misses are reported as well as their hits.
//
// Source: Accelerate State of DevOps 2019 (DORA), see dora.h; docs/model.md, "What must come out".
// Units:  those of the measures; deployments a year.
// Errors: a measure that is undefined is a miss.

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sim/experiment/calibrate/dora.h"
#include "sim/experiment/calibrate/signs.h"
#include "sim/experiment/calibrate/work_mix.h"
#include "sim/experiment/compare/comparison.h"

namespace journey::experiment {

/// The cluster expected of a preset and the reason, written down before the measurement.
struct PresetGoal {
  std::string_view id;
  Cluster expected = Cluster::low;
  bool fitted = false;
  std::string_view reason;
};

std::span<const PresetGoal> preset_goals();

/// A number of the catalogue whose initial value was fitted.
struct TunedParameter {
  std::string_view name;
  std::string_view fitted_to;  ///< the figure it was fitted to
};

inline constexpr std::size_t kMostTuned = 12;
std::span<const TunedParameter> tuned_parameters();

struct PresetResult {
  const PresetGoal* goal = nullptr;
  std::string name;
  MeasuredValues measures;
  model::Measurement total;
  ClusterVerdict verdict;
  std::array<bool, kFourMeasures> hits{};  ///< each of the four in the expected cluster's range
  bool pass = false;                       ///< all four
};

/// Measures `goal`'s preset, in the default world.
PresetResult measure_preset(const PresetGoal& goal, const Settings& settings);

/// The value in the unit of a cluster's range: deployments a year, hours, shares.
std::optional<double> four_measure(const MeasuredValues& measures, std::size_t place);

struct CalibrationSettings {
  Settings runs;                  ///< seed, replications, jobs, progress
  std::size_t robust_points = 0;  ///< 0 leaves the robust shares out
};

struct Calibration {
  std::uint64_t seed = 0;
  std::uint32_t replications = 0;
  std::vector<PresetResult> presets;
  std::vector<Sign> signs;
  std::array<WorkMixRow, kCategoryCount> work_mix{};
  std::size_t robust_points = 0;
  std::size_t robust_dimensions = 0;
  std::vector<double> robust_shares;  ///< one for each of claims(); empty if left out
};

/// Seed of the fits; the calibration is run on another.
inline constexpr std::uint64_t kTuningSeed = 1;
inline constexpr std::uint64_t kConfirmingSeed = 20190913;

inline constexpr std::uint32_t kRobustReplications = 12;

Calibration calibrate(const CalibrationSettings& settings);

}  // namespace journey::experiment
