#include "web/worlds/task.h"

#include <utility>

#include "sim/scenario/link/share.h"
#include "sim/scenario/reading/reader.h"
#include "sim/scenario/reading/world_problems.h"

namespace journey::web {

std::optional<Task> read_task(std::string text) {
  const std::size_t end = text.find('\n');
  if (end == std::string::npos) return std::nullopt;
  scenario::ShareReading link = scenario::decode_share(std::string_view(text).substr(0, end));
  scenario::ScenarioReading file = scenario::read_scenario(std::string_view(text).substr(end + 1));
  if (!link.shared || !file.scenario || !file.errors.empty()) return std::nullopt;
  for (const auto& change : link.shared->world) file.scenario->world.*change.parameter = change.value;
  if (!scenario::world_problems(*file.scenario, file.scenario->world).empty()) return std::nullopt;
  Task task{std::make_shared<const model::Scenario>(std::move(*file.scenario)), link.shared->seed,
            std::move(link.shared->decisions), std::move(text)};
  return task;
}

std::vector<experiment::Replication> run_range(const Task& task, Range range) {
  experiment::Settings settings;
  settings.seed = task.seed;
  settings.first_replication = range.first;
  settings.replications = range.count;
  settings.decisions = task.decisions;
  return experiment::replicate(task.scenario, settings);
}

}  // namespace journey::web
