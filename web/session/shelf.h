#pragma once
// The sources of scenarios: the shipped ones by id, a file's text, a share link. Text becomes a scenario
// or located problems.
//
// Errors: all problems at once, each with its place; then there is no scenario.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sim/model/scenario.h"
#include "sim/scenario/link/share.h"

namespace journey::web {

/// A problem in a scenario somebody tried to load, and its place.
struct Problem {
  int line = 0;  ///< 1-based; 0 if it has no place
  int column = 0;
  std::string pointer;  ///< JSON pointer
  std::string message;
};

struct Opened {
  std::shared_ptr<const model::Scenario> scenario;
  std::vector<Problem> problems;
};

struct ShippedScenario {
  std::string id;
  std::string title;
};

/// The shipped scenarios, the one the program opens with first.
const std::vector<ShippedScenario>& shipped_scenarios();

Opened open_shipped(std::string_view id);
Opened open_text(std::string_view text);

/// Opens a link: the scenario (`text` is the current file, for links to files), seed, decisions and changes of the
/// world.
struct OpenedLink {
  std::string id;  ///< empty if the link is to the current file
  std::uint64_t seed = 1;
  std::vector<model::Intervention> decisions;
  std::vector<scenario::WorldChange> world;
  std::uint32_t model_version = model::kModelVersion;
  Opened opened;
};
OpenedLink open_link(std::string_view fragment, std::string_view text);

/// The fragment, without its '#', of a link to a shipped scenario, or (without `id`) to a file's text.
std::string link_to(const std::string& id, std::string_view text, std::uint64_t seed,
                    std::vector<model::Intervention> decisions, std::vector<scenario::WorldChange> world);

/// The scenario with another world.
std::shared_ptr<const model::Scenario> in_world(std::shared_ptr<const model::Scenario> scenario,
                                                const std::vector<scenario::WorldChange>& world);

}  // namespace journey::web
