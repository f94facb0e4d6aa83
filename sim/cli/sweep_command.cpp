#include "sim/cli/sweep_command.h"

#include <filesystem>
#include <memory>
#include <ostream>

#include <fmt/core.h>

#include "build_identity.h"
#include "sim/cli/argument_checks.h"
#include "sim/cli/cancelling.h"
#include "sim/cli/failure.h"
#include "sim/cli/progress_bar.h"
#include "sim/cli/scenario_file.h"
#include "sim/cli/sweep_output.h"
#include "sim/cli/whole_file.h"
#include "sim/experiment/parallel.h"
#include "sim/experiment/sweep/design_reader.h"

namespace journey::cli {
namespace {

using experiment::Design;
using experiment::SweepRun;

struct SweepArguments {
  std::string file;
  unsigned jobs = 0;  ///< 0 for the sensible number
  std::string csv;    ///< empty for stdout
  std::optional<std::size_t> shard;
  std::optional<std::size_t> shards;
  bool resume = false;
};

/// A scenario's name is looked up beside the design first.
std::shared_ptr<const model::Scenario> load_named(const std::string& design_file, const std::string& name,
                                                  std::string& problem) {
  const std::string beside = (std::filesystem::path(design_file).parent_path() / name).string();
  try {
    return load_scenario(exists(beside) || exists(beside + ".json") ? beside : name);
  } catch (const Failure& failure) {
    const std::string first = failure.message.substr(0, failure.message.find('\n'));
    problem = failure.code == kInvalidScenario ? "the scenario has errors (see journey validate): " + first : first;
    return nullptr;
  }
}

Design load_design(const std::string& file) {
  auto reading = experiment::read_design(
      file_text(file), [&](const std::string& name, std::string& problem) { return load_named(file, name, problem); });
  if (!reading.design) fail(kInvalidScenario, joined(reading.errors, file));
  return std::move(*reading.design);
}

experiment::Shard shard_of(const SweepArguments& arguments, std::size_t points) {
  if (arguments.shard.has_value() != arguments.shards.has_value()) {
    fail(kUsage, "--shard and --shards: use both or neither");
  }
  if (!arguments.shard) return {};
  if (*arguments.shard >= *arguments.shards) {
    fail(kUsage, fmt::format("--shard: of {} shards must be 0 to {}, got {}", *arguments.shards, *arguments.shards - 1,
                             *arguments.shard));
  }
  if (*arguments.shards > points) {
    fail(kUsage, fmt::format("--shards: the design has {} points, so there can be at most {} shards, got {}", points,
                             points, *arguments.shards));
  }
  return {*arguments.shard, *arguments.shards};
}

/// The destination of the rows.
using Write = std::function<bool(const std::string& text)>;

/// Runs the remaining points. Nothing is thrown while threads are working.
void run_rows(const Design& design, const std::vector<experiment::DesignPoint>& points,
              const experiment::SweepSettings& settings, const report::SweepCsv& csv, const std::string& name,
              const Write& write) {
  const std::size_t all = experiment::points_in(settings.shard, points.size()).size() * design.replications;
  auto done = static_cast<std::size_t>(settings.skip);
  bool written = true;
  ProgressBar bar(done);
  const Cancelling cancelling;
  experiment::sweep(design, points, settings, [&](const std::vector<SweepRun>& runs) {
    std::string rows;
    for (const SweepRun& run : runs) rows += csv.row(run);
    written = write(rows);
    bar.show(++done, all);
    return written && !Cancelling::cancelled();
  });
  if (!written) fail(kRuntimeFailure, name + ": cannot be written");
  if (done == all) return;
  const std::size_t runs = design.organisations.size();
  fail(kCancelled, fmt::format("cancelled after {} of {} runs; {} holds them{}", done * runs, all * runs, name,
                               name == "the output" ? "" : "; continue with --resume"));
}

void run_sweep(const SweepArguments& arguments, std::ostream& out) {
  if (arguments.resume && arguments.csv.empty()) fail(kUsage, "--resume: needs --csv, the file to continue");
  require_apart("--csv", arguments.csv, {arguments.file});
  const Design design = load_design(arguments.file);
  const auto points = experiment::points_of(design);
  experiment::SweepSettings settings;
  settings.shard = shard_of(arguments, points.size());
  settings.jobs = arguments.jobs == 0 ? experiment::usable_jobs() : arguments.jobs;
  const report::SweepCsv csv(design, points, settings.shard, kBuildIdentity);
  if (arguments.csv.empty()) {
    out << csv.header();
    run_rows(design, points, settings, csv, "the output",
             [&out](const std::string& text) { return static_cast<bool>(out << text); });
    return;
  }
  SweepOutput file(arguments.csv, csv, design.organisations.size(), arguments.resume);
  settings.skip = file.replications_done();
  run_rows(design, points, settings, csv, arguments.csv, [&file](const std::string& text) { return file.add(text); });
}

}  // namespace

void add_sweep(CLI::App& app, Output& output, std::ostream& out) {
  const auto arguments = std::make_shared<SweepArguments>();
  CLI::App* sweep = app.add_subcommand("sweep", "Vary a scenario's parameters as a design says; write one row per run");
  sweep->add_option("DESIGN", arguments->file, "a design file (see schema --design)")->required();
  add_jobs(sweep, arguments->jobs);
  sweep->add_option("--csv", arguments->csv, "write the rows to this file instead of standard output");
  sweep->add_option("--shard", arguments->shard, "run only this part of the points, counted from 0")
      ->check(whole_number(0, experiment::kMaxPoints - 1));
  sweep->add_option("--shards", arguments->shards, "number of parts the points are split into")
      ->check(whole_number(1, experiment::kMaxPoints));
  sweep->add_flag("--resume", arguments->resume, "continue from the rows that the file already holds");
  sweep->callback([arguments, &output, &out] {
    run_sweep(*arguments, out);
    output = {};
  });
}

}  // namespace journey::cli
