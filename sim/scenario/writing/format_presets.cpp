// The table in docs/model.md of the practices in which the presets differ. The other half of schema.h.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "sim/scenario/catalogue/catalogue.h"
#include "sim/scenario/reading/organisation_reader.h"
#include "sim/scenario/writing/schema.h"

namespace journey::scenario {
namespace {

/// From the old way to the new: each is next to the presets it is compared with.
constexpr std::array<std::string_view, 8> kInOrder = {
    "siloed_itil", "peer_reviewed", "well_run_itil", "agile_siloed_operations",
    "safe_train",  "devops_team",   "feature_teams", "elite"};

std::vector<model::Practices> practices_in_order() {
  std::vector<model::Practices> practices;
  for (const std::string_view name : kInOrder) practices.push_back(preset_practices(name));
  return practices;
}

bool differs(const Parameter& parameter, const std::vector<model::Practices>& presets) {
  return std::any_of(presets.begin(), presets.end(), [&](const model::Practices& preset) {
    return preset.*parameter.practice != presets.front().*parameter.practice;
  });
}

/// The value, or an empty cell if it is that of the first preset.
std::string cell(const Parameter& parameter, const model::Practices& preset, const model::Practices& first) {
  const double value = preset.*parameter.practice;
  return &preset != &first && value == first.*parameter.practice ? "" : to_json(parameter, value);
}

std::string header() {
  std::string names = "| practice |";
  std::string line = "|---|";
  for (const std::string_view name : kInOrder) {
    names += " `" + std::string(name) + "` |";
    line += "---|";
  }
  return names + '\n' + line + '\n';
}

}  // namespace

std::string preset_differences() {
  const std::vector<model::Practices> presets = practices_in_order();
  std::string text = header();
  for (const Parameter& parameter : practice_parameters()) {
    if (!differs(parameter, presets)) continue;
    text += "| `" + std::string(parameter.name) + "` |";
    for (const model::Practices& preset : presets) text += ' ' + cell(parameter, preset, presets.front()) + " |";
    text += '\n';
  }
  return text;
}

}  // namespace journey::scenario
