#pragma once
// The signs that must come out: what published research says about single changes, each tried on a small pair of
// organisations that differ in nothing else, with the same random draws.
//
// A claim of a difference holds if its interval, at the level Holm's procedure gives it within the family of such
// claims, lies on the claimed side of zero. A claim of no effect holds if the 90 % interval of the ratio lies within
// 0.8 to 1.25, fixed beforehand. Lines marked `apart` are reported and claim nothing.
//
// Source: docs/model.md, "What must come out"; Forsgren, Humble and Kim, Accelerate (2018); Little (1961).
// Units:  those of the measure; a ratio for "no effect".
// Errors: a value that no replication defines is empty and its claim does not hold.

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "sim/experiment/calibrate/signs_organisations.h"
#include "sim/experiment/replicate.h"

namespace journey::experiment {

enum class Expected { higher, lower, the_same };

struct Claim {
  std::string_view name;
  std::string_view sentence;
  Tried base = Tried::peer_review;
  Tried changed = Tried::board;
  model::Measure measure = model::Measure::lead_time_hours_p50;
  Expected expected = Expected::higher;  ///< of `changed`, compared with `base`
  bool apart = false;
  bool by_hand = false;  ///< not `measure` but hours a week of improving, releasing and making environments
};

/// The claims, then the lines marked `apart`.
std::span<const Claim> claims();

/// The name of a claim's measure in reports: its key, or "hours_by_hand_per_week".
std::string_view measured_by(const Claim& claim);

inline constexpr double kSameLow = 0.8;
inline constexpr double kSameHigh = 1.25;

struct Sign {
  std::size_t claim = 0;       ///< place in claims()
  std::optional<double> base;  ///< the measure of either organisation
  std::optional<double> changed;
  std::optional<double> mean;  ///< changed minus base; their ratio for Expected::the_same
  std::optional<double> low, high;
  double confidence = 0.95;  ///< of the interval
  bool pass = false;
};

/// The organisations of `tried` in every replication, and if wanted those of lines marked `apart`; an organisation
/// that was not run has an empty measurement. There are two rounds: the WIP limit follows from the first.
std::vector<Replication> run_tried(std::vector<TriedOrganisation> tried, const Settings& settings,
                                   bool apart_too = true);

/// Requires: replications as run_tried() gives them.
std::vector<Sign> judge_signs(const std::vector<Replication>& replications);

/// Whether the estimate alone, without its interval, is as claimed. An undefined one is not.
bool points_as_claimed(const Claim& claim, const std::vector<Replication>& replications);

}  // namespace journey::experiment
