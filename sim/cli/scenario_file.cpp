#include "sim/cli/scenario_file.h"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "sim/cli/failure.h"
#include "sim/scenario/limits.h"
#include "sim/scenario/reader.h"
#include "sim/scenario/shipped.h"

namespace journey::cli {
namespace {

/// What is no plain file (a pipe, a link, a terminal) cannot be replaced.
bool can_be_replaced(const std::string& file) {
  std::error_code problem;
  const auto type = std::filesystem::symlink_status(file, problem).type();
  return type == std::filesystem::file_type::regular || type == std::filesystem::file_type::not_found;
}

/// Opens what exists and is no directory.
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

std::string whole_file(const std::string& file) {
  std::ifstream stream = opened(file);
  std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  if (stream.bad() || !stream.is_open()) fail(kRuntimeFailure, file + ": cannot be read");
  return text;
}

std::string file_text(const std::string& file) {
  std::ifstream stream = opened(file);
  std::string text(scenario::kMaxTextBytes + 1, '\0');
  stream.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (stream.bad() || (stream.fail() && !stream.eof())) fail(kRuntimeFailure, file + ": cannot be read");
  text.resize(static_cast<std::size_t>(stream.gcount()));
  return text;
}

std::string scenario_text(const std::string& file) {
  if (exists(file)) return file_text(file);
  if (exists(file + ".json")) return file_text(file + ".json");
  if (const auto shipped = scenario::shipped_text(file)) return std::string(*shipped);
  fail(kRuntimeFailure, file + ": there is no such file, and no shipped scenario of that name (see journey list)");
}

void write_file(const std::string& file, const std::function<void(std::ostream&)>& fill) {
  const std::string beside = file + ".new";
  std::ofstream stream;
  if (can_be_replaced(file)) stream.open(beside, std::ios::binary);
  const bool replaces = stream.is_open();
  if (!replaces) stream.open(file, std::ios::binary);  // nor can a file in a folder that is closed be replaced
  if (stream.is_open()) fill(stream);
  stream.close();
  std::error_code problem;
  bool written = static_cast<bool>(stream);
  if (written && replaces) {
    std::filesystem::rename(beside, file, problem);
    written = !problem;
  }
  if (written) return;
  if (replaces) std::filesystem::remove(beside, problem);
  fail(kRuntimeFailure, file + ": cannot be written");
}

void write_file(const std::string& file, const std::string& text) {
  write_file(file, [&text](std::ostream& out) { out << text; });
}

void require_writable(const std::string& file) {
  if (file.empty()) return;
  std::error_code ignored;
  const bool there = exists(file);
  if (there && !std::filesystem::is_regular_file(file, ignored)) return;
  if (!std::ofstream(file, std::ios::binary | std::ios::app)) fail(kRuntimeFailure, file + ": cannot be written");
  if (!there) std::filesystem::remove(file, ignored);
}

void require_apart(const std::string& option, const std::string& file, const std::vector<std::string>& others) {
  std::error_code ignored;
  for (const std::string& other : others) {
    const bool same = !file.empty() && (file == other || std::filesystem::equivalent(file, other, ignored));
    if (same) fail(kUsage, option + ": " + file + " is needed for something else; nothing was written");
  }
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
