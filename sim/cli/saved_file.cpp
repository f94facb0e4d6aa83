#include "sim/cli/saved_file.h"

#include <filesystem>

#include <fmt/core.h>

#include "build_identity.h"
#include "sim/cli/failure.h"
#include "sim/cli/scenario_file.h"
#include "sim/cli/whole_file.h"

namespace journey::cli {

using experiment::RunningComparison;

SavedFile::SavedFile(std::string file, const model::Scenario& scenario, const experiment::Settings& settings)
    : file_(std::move(file)),
      identity_(experiment::identity_of(scenario, settings, kBuildIdentity)),
      organisations_(scenario.organisations.size()) {
  if (file_.empty()) return;
  std::error_code ignored;
  if (exists(file_) && !std::filesystem::is_regular_file(file_, ignored)) {
    fail(kRuntimeFailure, file_ + ": is not a regular file, so replications cannot be saved in it");
  }
  lock_ = FileLock(file_);
}

RunningComparison SavedFile::load(std::uint32_t most) const {
  if (file_.empty()) return {};
  const std::string text = file_text(file_, experiment::kMostSavedBytes + 1);
  if (text.empty()) return {};
  auto reading = experiment::read_replications(text, identity_, organisations_);
  if (!reading.running) fail(kRuntimeFailure, file_ + ": " + reading.problem);
  if (reading.running->replications() <= most) return std::move(*reading.running);
  fail(kUsage, fmt::format("--replications: {} already holds {}, so {} is too few", file_,
                           reading.running->replications(), most));
}

void SavedFile::keep(const RunningComparison& running) {
  kept_ = Clock::now();
  if (file_.empty()) return;
  WholeFile whole(file_);
  whole.out() << experiment::save_replications(identity_, running);
  FileLock next = whole.commit();
  if (next.holds()) lock_ = std::move(next);
}

void SavedFile::keep_now_and_then(const RunningComparison& running) {
  using namespace std::chrono_literals;
  if (file_.empty() || Clock::now() - kept_ < 2s) return;
  try {
    keep(running);
  } catch (const Failure&) {
    kept_ = Clock::now();  // this runs on a worker's thread; the last keep() reports errors
  }
}

}  // namespace journey::cli
