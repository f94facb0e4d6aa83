#pragma once
// The scenarios that ship with the program.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace journey::scenario {

struct ShippedScenario {
  std::string_view id;
  std::string file;  ///< "scenarios/ID.json"
  std::string title;
  std::string question;
};

/// The one the program opens with.
inline constexpr std::string_view kMainScenario = "silos_or_one_team";

/// All of them, the main one first, the others by id.
std::vector<ShippedScenario> shipped_scenarios();

/// The text of one.
std::optional<std::string_view> shipped_text(std::string_view id);

}  // namespace journey::scenario
