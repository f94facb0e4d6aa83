#include "sim/experiment/compare/saved_replications.h"

#include <array>

#include "sim/engine/history.h"
#include "sim/scenario/digest.h"
#include "sim/scenario/writing/writer.h"

namespace journey::experiment {
namespace {

constexpr std::string_view kFirstLine = "journey replications 1\n";

using Line = std::pair<std::string_view, const std::string*>;

std::array<Line, 4> lines_of(const Identity& identity) {
  return {{{"version", &identity.version},
           {"scenario", &identity.scenario},
           {"decisions", &identity.decisions},
           {"seed", &identity.seed}}};
}

/// Takes the line that begins with `key` off `text`.
std::optional<std::string_view> take_line(std::string_view& text, std::string_view key) {
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view line = text.substr(0, end);
  if (!line.starts_with(key) || line.size() <= key.size() || line[key.size()] != ' ') return std::nullopt;
  text.remove_prefix(end + 1);
  return line.substr(key.size() + 1);
}

SavedReading refused(std::string problem) { return {std::nullopt, std::move(problem)}; }

}  // namespace

Identity identity_of(const model::Scenario& scenario, const Settings& settings, std::string_view version) {
  return {std::string(version), engine::to_hex(scenario::digest(scenario::write_scenario(scenario))),
          engine::to_hex(scenario::digest(scenario::write_decisions(settings.decisions, scenario))),
          std::to_string(settings.seed)};
}

std::string save_replications(const Identity& identity, const RunningComparison& running) {
  const std::string sums = running.encode();
  std::string text(kFirstLine);
  for (const auto& [key, value] : lines_of(identity)) text += std::string(key) + ' ' + *value + '\n';
  return text + "sums " + engine::to_hex(scenario::digest(sums)) + '\n' + sums;
}

SavedReading read_replications(std::string_view text, const Identity& identity, std::size_t organisations) {
  if (!text.starts_with(kFirstLine) || text.size() > kMostSavedBytes)
    return refused("is not a file of finished replications");
  text.remove_prefix(kFirstLine.size());
  for (const auto& [key, value] : lines_of(identity)) {
    const auto found = take_line(text, key);
    if (!found) return refused("is damaged; delete it to start again");
    if (*found == *value) continue;
    return refused("holds replications of another " + std::string(key) + ": " + std::string(*found) + ", not " +
                   *value);
  }
  const auto checksum = take_line(text, "sums");
  if (!checksum || *checksum != engine::to_hex(scenario::digest(text)))
    return refused("is damaged; delete it to start again");
  auto running = RunningComparison::decode(text);
  if (!running || !running->fits(organisations)) return refused("is damaged; delete it to start again");
  return {std::move(running), ""};
}

}  // namespace journey::experiment
