#pragma once
// Designs for tests: a short scenario with two organisations, and readings of design texts about it.

#include <memory>
#include <string>

#include "sim/experiment/sweep/design_reader.h"
#include "sim/scenario/reading/reader.h"

namespace journey::experiment {

inline std::shared_ptr<const model::Scenario> two_short_organisations() {
  auto reading = scenario::read_scenario(
      R"({"version": 1, "title": "Short", "seed": 5, "horizon": {"warmup_weeks": 1, "days": 14}, "organisations": [
      {"id": "siloed", "preset": "siloed_itil"}, {"id": "devops", "preset": "feature_teams"}]})");
  return std::make_shared<const model::Scenario>(std::move(*reading.scenario));
}

inline DesignReading read_text_of_design(const std::string& text) {
  return read_design(text, [](const std::string& name, std::string& problem) {
    problem = "there is no " + name;
    return name == "short" ? two_short_organisations() : nullptr;
  });
}

/// A valid design: `rest` comes after version, scenario and method.
inline Design design_of(const std::string& method, const std::string& rest) {
  auto reading =
      read_text_of_design("{\"version\": 1, \"scenario\": \"short\", \"method\": \"" + method + "\", " + rest + "}");
  return reading.design.value_or(Design{});
}

}  // namespace journey::experiment
