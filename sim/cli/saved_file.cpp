#include "sim/cli/saved_file.h"

#include <fmt/core.h>

#include "build_identity.h"
#include "sim/cli/failure.h"
#include "sim/cli/scenario_file.h"

namespace journey::cli {

using experiment::RunningComparison;

SavedFile::SavedFile(std::string file, const model::Scenario& scenario, const experiment::Settings& settings)
    : file_(std::move(file)), identity_(experiment::identity_of(scenario, settings, kBuildIdentity)) {}

RunningComparison SavedFile::load(std::uint32_t most) const {
  if (file_.empty() || !exists(file_)) return {};
  auto reading = experiment::read_replications(whole_file(file_), identity_);
  if (!reading.running) fail(kRuntimeFailure, file_ + ": " + reading.problem);
  if (reading.running->replications() <= most) return std::move(*reading.running);
  fail(kUsage, fmt::format("--replications: {} holds {} already, {} are too few", file_,
                           reading.running->replications(), most));
}

void SavedFile::keep(const RunningComparison& running) {
  if (!file_.empty()) write_file(file_, experiment::save_replications(identity_, running));
  kept_ = Clock::now();
}

void SavedFile::keep_now_and_then(const RunningComparison& running) {
  using namespace std::chrono_literals;
  if (file_.empty() || Clock::now() - kept_ < 2s) return;
  try {
    keep(running);
  } catch (const Failure&) {
    kept_ = Clock::now();  // this runs on a worker's thread; the last keep() tells
  }
}

}  // namespace journey::cli
