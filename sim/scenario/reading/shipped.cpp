#include "sim/scenario/reading/shipped.h"

#include <algorithm>

#include "sim/scenario/embedded_files.h"
#include "sim/scenario/reading/reader.h"

namespace journey::scenario {

std::vector<ShippedScenario> shipped_scenarios() {
  std::vector<ShippedScenario> shipped;
  for (const EmbeddedFile& file : embedded_scenarios()) {
    const ScenarioReading reading = read_scenario(file.text);
    if (!reading.scenario) continue;  // a test checks that every shipped file is valid
    shipped.push_back({file.name, "scenarios/" + std::string(file.name) + ".json", reading.scenario->title,
                       reading.scenario->question});
  }
  std::stable_partition(shipped.begin(), shipped.end(), [](const auto& s) { return s.id == kMainScenario; });
  return shipped;
}

std::optional<std::string_view> shipped_text(std::string_view id) {
  for (const EmbeddedFile& file : embedded_scenarios()) {
    if (file.name == id) return file.text;
  }
  return std::nullopt;
}

}  // namespace journey::scenario
