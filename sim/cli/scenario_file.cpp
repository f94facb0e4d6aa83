#include "sim/cli/scenario_file.h"

#include <filesystem>
#include <fstream>

#include "sim/cli/failure.h"
#include "sim/scenario/limits.h"
#include "sim/scenario/reading/reader.h"
#include "sim/scenario/reading/shipped.h"

namespace journey::cli {
namespace {

/// Opens an existing file that is not a directory.
std::ifstream opened(const std::string& file) {
  std::error_code ignored;
  if (!exists(file)) fail(kRuntimeFailure, file + ": there is no such file");
  if (std::filesystem::is_directory(file, ignored)) fail(kRuntimeFailure, file + ": is a directory, not a file");
  return std::ifstream(file, std::ios::binary);
}

}  // namespace

bool exists(const std::string& file) {
  std::error_code ignored;
  return std::filesystem::exists(file, ignored);
}

std::string joined(const std::vector<scenario::ReadError>& errors, const std::string& file) {
  std::string text;
  for (const auto& error : errors) text += (text.empty() ? "" : "\n") + scenario::to_text(error, file);
  return text;
}

std::string file_text(const std::string& file, std::size_t most) {
  std::ifstream stream = opened(file);
  std::string text(most, '\0');
  stream.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (stream.bad() || (stream.fail() && !stream.eof())) fail(kRuntimeFailure, file + ": cannot be read");
  text.resize(static_cast<std::size_t>(stream.gcount()));
  return text;
}

std::string file_text(const std::string& file) { return file_text(file, scenario::kMaxTextBytes + 1); }

std::string scenario_text(const std::string& file) {
  if (exists(file)) return file_text(file);
  if (exists(file + ".json")) return file_text(file + ".json");
  if (const auto shipped = scenario::shipped_text(file)) return std::string(*shipped);
  fail(kRuntimeFailure, file + ": there is no such file, and no shipped scenario with that name (see journey list)");
}

std::shared_ptr<const model::Scenario> load_scenario(const std::string& file) {
  auto reading = scenario::read_scenario(scenario_text(file));
  if (!reading.scenario) fail(kInvalidScenario, joined(reading.errors, file));
  return std::make_shared<const model::Scenario>(std::move(*reading.scenario));
}

std::vector<model::Intervention> load_decisions(const std::string& file, const model::Scenario& scenario) {
  auto reading = scenario::read_decisions(file_text(file), scenario);
  if (!reading.errors.empty()) fail(kInvalidScenario, joined(reading.errors, file));
  return std::move(reading.decisions);
}

}  // namespace journey::cli
