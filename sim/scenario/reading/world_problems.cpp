#include "sim/scenario/reading/world_problems.h"

#include <utility>

#include "sim/scenario/reading/organisation_reader.h"
#include "sim/scenario/reading/world_reader.h"

namespace journey::scenario {

std::vector<std::string> world_problems(const model::Scenario& scenario, const model::World& world) {
  std::vector<std::string> problems;
  for (WorldConflict& conflict : world_conflicts(world)) problems.push_back(std::move(conflict.message));
  for (const model::Organisation& organisation : scenario.organisations) {
    for (std::string& missing : what_is_missing(organisation, world.work_least_skill))
      problems.push_back(organisation.id + ": " + std::move(missing));
  }
  return problems;
}

}  // namespace journey::scenario
