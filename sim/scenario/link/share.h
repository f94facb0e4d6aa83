#pragma once
// What a link carries: which scenario, which luck, and what was decided. Readable text for the fragment
// of a URL, made of characters no browser changes:
//
//   s=silos_or_one_team&seed=7&d=120:siloed:approval.kind:peer_review,150:siloed:remove_walls,200::outage:1
//
// `s` is the id of a shipped scenario; `h` instead is the hash of another scenario's text. A decision
// is its day, the organisation (empty is every one) and what happens. Where the world differs from the
// scenario's, `w` says how: w=demand.features_per_week:20,incident.repair_hours:2. `m` is the version of the model; the
// first one is not named.
// Errors: a malformed fragment gives a message and nothing else.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/model/scenario.h"
#include "sim/model/version.h"

namespace journey::scenario {

/// A number of the world that is not as the scenario has it, from the beginning of the warm-up.
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
  std::uint32_t model_version = model::kModelVersion;  ///< of the model whose figures whoever made the link has seen
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

/// Tells one scenario's text from another's. The digest (digest.h) in hexadecimal.
std::string hash_of_text(std::string_view text);

}  // namespace journey::scenario
