#include "web/session/shelf.h"

#include <algorithm>
#include <utility>

#include "sim/scenario/embedded_files.h"
#include "sim/scenario/link/share.h"
#include "sim/scenario/reading/reader.h"
#include "sim/scenario/reading/shipped.h"
#include "sim/scenario/reading/world_problems.h"
#include "web/language/say.h"

namespace journey::web {
namespace {

namespace message = language::message;

Opened with_problem(std::string message) { return {nullptr, {{0, 0, {}, std::move(message)}}}; }

// The title of one of our own files, which are known to be valid and have no escapes in titles: reading all of
// them completely would delay the first frame.
std::string title_in(std::string_view text) {
  constexpr std::string_view kKey = "\"title\": \"";
  const std::size_t key = text.find(kKey);
  if (key == std::string_view::npos) return {};
  const std::size_t begin = key + kKey.size();
  return std::string(text.substr(begin, text.find('"', begin) - begin));
}

std::vector<ShippedScenario> read_shelf() {
  std::vector<ShippedScenario> shelf;
  for (const scenario::EmbeddedFile& file : scenario::embedded_scenarios())
    shelf.push_back({std::string(file.name), title_in(file.text)});
  std::stable_partition(shelf.begin(), shelf.end(),
                        [](const ShippedScenario& one) { return one.id == scenario::kMainScenario; });
  return shelf;
}

}  // namespace

const std::vector<ShippedScenario>& shipped_scenarios() {
  static const std::vector<ShippedScenario> shelf = read_shelf();
  return shelf;
}

Opened open_shipped(std::string_view id) {
  const auto text = scenario::shipped_text(id);
  return text ? open_text(*text) : with_problem(say(message::ToldNoScenarioHere{.id = id}));
}

Opened open_text(std::string_view text) {
  scenario::ScenarioReading reading = scenario::read_scenario(text);
  Opened opened;
  if (reading.scenario && reading.errors.empty()) {
    opened.scenario = std::make_shared<const model::Scenario>(std::move(*reading.scenario));
    return opened;
  }
  for (scenario::ReadError& error : reading.errors) {
    opened.problems.push_back({static_cast<int>(error.line), static_cast<int>(error.column), std::move(error.pointer),
                               std::move(error.message)});
  }
  return opened;
}

OpenedLink open_link(std::string_view fragment, std::string_view text) {
  scenario::ShareReading reading = scenario::decode_share(fragment);
  OpenedLink link;
  if (!reading.shared) {
    link.opened = with_problem(say(message::ToldLinkDamaged{.problem = reading.error}));
    return link;
  }
  scenario::Shared& shared = *reading.shared;
  link.id = shared.scenario_id;
  link.seed = shared.seed;
  link.model_version = shared.model_version;
  if (!link.id.empty()) {
    link.opened = open_shipped(link.id);
  } else if (shared.text_hash == scenario::hash_of_text(text)) {
    link.opened = open_text(text);
  } else {
    link.opened = with_problem(std::string(say(language::Plain::told_link_to_file)));
  }
  if (link.opened.scenario == nullptr) return link;
  const auto unknown = scenario::unknown_organisation(shared.decisions, *link.opened.scenario);
  if (unknown) link.opened = with_problem(say(message::ToldLinkUnknown{.organisation = *unknown}));
  const auto world = in_world(link.opened.scenario, shared.world);
  if (world != nullptr && world != link.opened.scenario) {
    const auto problems = scenario::world_problems(*world, world->world);
    if (!problems.empty()) link.opened = with_problem(say(message::ToldLinkUnfit{.problem = problems.front()}));
  }
  link.decisions = std::move(shared.decisions);
  link.world = std::move(shared.world);
  return link;
}

std::string link_to(const std::string& id, std::string_view text, std::uint64_t seed,
                    std::vector<model::Intervention> decisions, std::vector<scenario::WorldChange> world) {
  return scenario::encode_share(
      {id, id.empty() ? scenario::hash_of_text(text) : std::string(), seed, std::move(decisions), std::move(world)});
}

std::shared_ptr<const model::Scenario> in_world(std::shared_ptr<const model::Scenario> scenario,
                                                const std::vector<scenario::WorldChange>& world) {
  if (world.empty()) return scenario;
  auto changed = std::make_shared<model::Scenario>(*scenario);
  for (const auto& change : world) changed->world.*change.parameter = change.value;
  return changed;
}

}  // namespace journey::web
