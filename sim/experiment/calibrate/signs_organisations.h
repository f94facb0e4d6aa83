#pragma once
// The pairs of organisations on which the signs are tried: presets, and presets in which one thing is changed.
//
// Source: docs/model.md, "What must come out".
// Errors: an unknown preset is a bug and aborts.

#include <optional>
#include <string_view>
#include <vector>

#include "sim/model/scenario.h"

namespace journey::experiment {

/// An organisation of sign_organisations().
enum class Tried : std::size_t {
  peer_review,
  board,
  small_batch,
  large_batch,
  unlimited,
  limited,
  two_silos,
  three_silos,
  automation,
  feature_teams,
  both,
  siloed_peer_review,
  siloed_board,
  tools,
  ways,
  dated_two_silos,
  dated_three_silos,
  quick_peer_review,
  quick_board,
  as_before,
  automating,
  specialists_spread,
  specialists_pool,
  specialists_spread_limited,
  specialists_pool_limited,
  coupled_teams,
  coupled_silos,
};
inline constexpr std::size_t kTriedCount = 27;

/// Organisations that are run together: the same world, people and length.
enum class Stage { presets, j_curve, specialists, coupled };
inline constexpr Stage kStages[] = {Stage::presets, Stage::j_curve, Stage::specialists, Stage::coupled};

/// "Early" in a J-curve: three months, in which learning has not yet paid.
inline constexpr double kEarlyDays = 90;

struct TriedOrganisation {
  std::string_view description;
  model::Organisation organisation;
  Stage stage = Stage::presets;
  model::World world = {};
  std::optional<double> days = {};  ///< the last day to run; that of the others if empty
  std::vector<model::Intervention> events = {};
};

/// In the order of Tried; those of a stage have the same people. `limited` has no limit yet, see wip_limit_below().
std::vector<TriedOrganisation> sign_organisations();

/// The preset as it ships, with built-in profiles.
model::Organisation preset_organisation(std::string_view id);

/// A limit somewhat below the WIP of `organisation` without one: eight tenths of the mean WIP of a team that codes, at
/// least 1.
double wip_limit_below(const model::Organisation& organisation, double wip_mean);

}  // namespace journey::experiment
