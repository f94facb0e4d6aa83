#pragma once
// The content of a link: scenario, seed and decisions. It is readable text for the fragment of a URL, made of
// characters that no browser changes:
//
//   s=silos_or_one_team&seed=7&d=120:siloed:approval.kind:peer_review,150:siloed:remove_walls,200::outage:1
//
// `s` is the id of a shipped scenario; `h` instead is the hash of another scenario's text. A decision is its day, the
// organisation (empty for all) and the intervention. `w` lists the numbers of the world that differ from the
// scenario's: w=demand.features_per_week:20,incident.repair_hours:2. `m` is the version of the model; it is left out
// for the first one. Errors: a malformed fragment gives a message and nothing else.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/model/scenario.h"
#include "sim/model/version.h"

namespace journey::scenario {

/// A number of the world that differs from the scenario's, from the beginning of the warm-up.
struct WorldChange {
  double model::World::*parameter = nullptr;
  double value = 0;
  friend bool operator==(const WorldChange&, const WorldChange&) = default;
};

struct Shared {
  std::string scenario_id;  ///< of a shipped scenario; empty if `text_hash` is set
  std::string text_hash;    ///< 16 hexadecimal digits, see hash_of_text
  std::uint64_t seed = 1;
  std::vector<model::Intervention> decisions;  ///< by day
  std::vector<WorldChange> world = {};
  std::uint32_t model_version = model::kModelVersion;  ///< the version of the model that made the link
};

/// The fragment without its '#'.
std::string encode_share(const Shared& shared);

struct ShareReading {
  std::optional<Shared> shared;
  std::string error;  ///< empty unless there is nothing
};

/// Reads a fragment, with or without '#'. The organisations are not known here: see unknown_organisation.
ShareReading decode_share(std::string_view fragment);

/// The first organisation named by `decisions` that `scenario` does not have.
std::optional<std::string> unknown_organisation(const std::vector<model::Intervention>& decisions,
                                                const model::Scenario& scenario);

/// Identifies a scenario's text: its digest (digest.h) in hexadecimal.
std::string hash_of_text(std::string_view text);

}  // namespace journey::scenario
