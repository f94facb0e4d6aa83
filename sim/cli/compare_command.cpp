#include "sim/cli/compare_command.h"

#include <memory>

#include <fmt/core.h>

#include "sim/cli/argument_checks.h"
#include "sim/cli/cancelling.h"
#include "sim/cli/failure.h"
#include "sim/cli/progress_bar.h"
#include "sim/cli/saved_file.h"
#include "sim/cli/scenario_file.h"
#include "sim/cli/whole_file.h"
#include "sim/experiment/compare/until.h"
#include "sim/experiment/parallel.h"
#include "sim/report/csv/csv_report.h"
#include "sim/report/csv/welch_csv.h"
#include "sim/report/json/json_report.h"
#include "sim/report/text/cells.h"
#include "sim/report/text/text_report.h"

namespace journey::cli {
namespace {

using experiment::Ending;
using experiment::RunningComparison;

constexpr std::uint32_t kUsualReplications = 20;

struct CompareArguments {
  std::string file;
  std::optional<std::uint64_t> seed;
  std::optional<std::uint32_t> replications;
  unsigned jobs = 0;  ///< 0 for the sensible number
  std::string decisions;
  bool json = false;
  std::string csv;  ///< files to write; empty for none
  std::string welch;
  std::uint32_t welch_window = 4;
  std::string resume;
  std::vector<std::string> half_widths;
};

std::vector<experiment::Target> targets_of(const CompareArguments& arguments) {
  std::vector<experiment::Target> targets;
  for (const std::string& text : arguments.half_widths) {
    std::string problem;
    const auto target = experiment::parse_target(text, problem);
    if (!target) fail(kUsage, "--half-width: " + problem);
    targets.push_back(*target);
  }
  if (!targets.empty() && arguments.replications && *arguments.replications < experiment::kFirstLook) {
    fail(kUsage, fmt::format("--replications: with --half-width must be at least {}, got {}", experiment::kFirstLook,
                             *arguments.replications));
  }
  return targets;
}

experiment::UntilSettings until_settings(const model::Scenario& scenario, const CompareArguments& arguments) {
  experiment::UntilSettings until;
  until.targets = targets_of(arguments);
  until.runs = settings_for(scenario, arguments.seed, arguments.decisions);
  until.runs.replications =
      arguments.replications.value_or(until.targets.empty() ? kUsualReplications : kMostUntilNarrow);
  until.runs.jobs = arguments.jobs == 0 ? experiment::usable_jobs() : arguments.jobs;
  return until;
}

std::string wanted_text(const experiment::Target& target) {
  return target.relative ? fmt::format("{} %", report::number(100 * target.half_width))
                         : report::number(target.half_width);
}

/// The count at which it stopped, and the reason.
std::string reason(const experiment::UntilSettings& until, const model::Scenario& scenario,
                   const RunningComparison& running, Ending ending) {
  const experiment::Look look = look_at(until.targets, running);
  const auto& target = until.targets[look.target];
  std::string width = "no interval";
  if (look.value.low && look.value.high && look.value.mean) {
    width = fmt::format("{} +- {}", report::number(*look.value.mean),
                        report::number((*look.value.high - *look.value.low) / 2));
  }
  return fmt::format("stopped at {} replications: {}; the widest is {} of {}, {} (wanted +- {})\n",
                     running.replications(),
                     ending == Ending::narrow_enough ? "every requested interval is narrow enough"
                                                     : "the limit is reached, and not every interval is narrow enough",
                     model::measure_infos()[model::index_of(target.measure)].key, scenario.organisations[look.place].id,
                     width, wanted_text(target));
}

[[noreturn]] void tell_cancelled(const CompareArguments& arguments, std::uint32_t done, std::uint32_t all) {
  const std::string so_far = fmt::format("cancelled after {} of {} replications; ", done, all);
  if (arguments.resume.empty()) fail(kCancelled, so_far + "nothing was written (--resume FILE would have saved them)");
  fail(kCancelled, so_far + arguments.resume + " holds them: run the same command to continue");
}

/// Runs the remaining replications.
Ending run_on(const std::shared_ptr<const model::Scenario>& scenario, experiment::UntilSettings& until,
              SavedFile& saved, RunningComparison& running) {
  ProgressBar bar(running.replications());
  const Cancelling cancelling;
  until.cancelled = Cancelling::cancelled;
  until.after_each = [&](const RunningComparison& so_far) {
    bar.show(so_far.replications(), until.runs.replications);
    saved.keep_now_and_then(so_far);
  };
  return experiment::go_on(scenario, until, running);
}

void write_welch(const std::shared_ptr<const model::Scenario>& scenario, const CompareArguments& arguments,
                 experiment::Settings settings) {
  ProgressBar bar;
  settings.progress = [&bar](std::size_t done, std::size_t all) { bar.show(done, all); };
  const auto curves = experiment::welch(scenario, settings, arguments.welch_window);
  write_file(arguments.welch, report::welch_csv(*scenario, curves));
}

Output compare_organisations(const CompareArguments& arguments) {
  require_apart("--csv", arguments.csv, {arguments.file, arguments.decisions, arguments.welch, arguments.resume});
  require_apart("--welch", arguments.welch, {arguments.file, arguments.decisions, arguments.resume});
  require_apart("--resume", arguments.resume, {arguments.file, arguments.decisions});
  const auto scenario = load_scenario(arguments.file);
  experiment::UntilSettings until = until_settings(*scenario, arguments);
  for (const std::string* file : {&arguments.csv, &arguments.welch}) require_writable(*file);
  SavedFile saved(arguments.resume, *scenario, until.runs);
  RunningComparison running = saved.load(until.runs.replications);
  const Ending ending = run_on(scenario, until, saved, running);
  if (ending == Ending::cancelled) {
    saved.keep(running);
    tell_cancelled(arguments, running.replications(), until.runs.replications);
  }
  const experiment::Comparison comparison = running.comparison(*scenario, until.runs.seed);
  Output output;
  output.text =
      arguments.json ? report::comparison_json(*scenario, comparison) : report::comparison_text(*scenario, comparison);
  if (!until.targets.empty()) output.messages = reason(until, *scenario, running, ending);
  also_write(output, [&] { saved.keep(running); });
  if (!arguments.csv.empty()) {
    also_write(output, [&] { write_file(arguments.csv, report::comparison_csv(comparison)); });
  }
  until.runs.replications = running.replications();
  if (!arguments.welch.empty()) also_write(output, [&] { write_welch(scenario, arguments, until.runs); });
  return output;
}

void add_options(CLI::App* compare, CompareArguments& arguments) {
  compare->add_option("FILE", arguments.file, kFileHelp)->required();
  add_seed(compare, arguments.seed);
  compare
      ->add_option(
          "--replications", arguments.replications,
          fmt::format("number of replications, {} if left out; with --half-width, the maximum number, {} if left out",
                      kUsualReplications, kMostUntilNarrow))
      ->check(replications_within_limits());
  add_jobs(compare, arguments.jobs);
  compare->add_option("--decisions", arguments.decisions, "a file of decisions, each applied on its day");
  compare->add_option("--half-width", arguments.half_widths,
                      "continue until this measure's interval is within +- VALUE, or PERCENT % of the mean, for every "
                      "organisation: MEASURE=VALUE, in the measure's own unit, or MEASURE=PERCENT%; may be repeated");
  compare->add_option("--resume", arguments.resume,
                      "save finished replications in this file, and continue from those it already holds");
  compare->add_flag("--json", arguments.json, "print JSON");
  compare->add_option("--csv", arguments.csv, "also write the measures to this file as CSV");
  compare->add_option("--welch", arguments.welch,
                      "also write every measure week by week, warm-up included, to this file as CSV");
  compare
      ->add_option("--welch-window", arguments.welch_window,
                   "weeks on either side of the moving average; 4 if left out")
      ->check(whole_number(0, experiment::kMostWelchWindow));
}

}  // namespace

void add_compare(CLI::App& app, Output& output) {
  const auto arguments = std::make_shared<CompareArguments>();
  CLI::App* compare = app.add_subcommand("compare", "Compare the organisations over many replications");
  add_options(compare, *arguments);
  compare->callback([arguments, &output] { output = compare_organisations(*arguments); });
}

}  // namespace journey::cli
