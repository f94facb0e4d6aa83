#include "sim/cli/calibrate_command.h"

#include <memory>

#include "sim/cli/argument_checks.h"
#include "sim/cli/progress_bar.h"
#include "sim/cli/whole_file.h"
#include "sim/experiment/calibrate/calibration.h"
#include "sim/experiment/parallel.h"
#include "sim/report/calibration_report.h"

namespace journey::cli {
namespace {

constexpr std::uint64_t kMostPoints = 100'000;

struct CalibrateArguments {
  std::optional<std::uint64_t> seed;
  std::uint32_t replications = 400;
  std::size_t robust = 0;
  unsigned jobs = 0;  ///< 0 for the sensible number
  bool json = false;
  std::string markdown;  ///< file to write; empty for none
};

Output calibrate(const CalibrateArguments& arguments) {
  require_writable(arguments.markdown);
  experiment::CalibrationSettings settings;
  settings.runs.seed = arguments.seed.value_or(experiment::kConfirmingSeed);
  settings.runs.replications = arguments.replications;
  settings.runs.jobs = arguments.jobs == 0 ? experiment::usable_jobs() : arguments.jobs;
  settings.robust_points = arguments.robust;
  experiment::Calibration calibration;
  {
    ProgressBar bar;
    settings.runs.progress = [&bar](std::size_t done, std::size_t all) { bar.show(done, all); };
    calibration = experiment::calibrate(settings);
  }
  Output output;
  output.text = arguments.json ? report::calibration_json(calibration) : report::calibration_text(calibration);
  if (!arguments.markdown.empty()) {
    also_write(output, [&] { write_file(arguments.markdown, report::calibration_markdown(calibration)); });
  }
  return output;
}

}  // namespace

void add_calibrate(CLI::App& app, Output& output) {
  const auto arguments = std::make_shared<CalibrateArguments>();
  CLI::App* command = app.add_subcommand("calibrate", "Compare every preset and sign with published figures");
  add_seed(command, arguments->seed,
           "seed of the random events that all organisations share; by default not the one the model was fitted on");
  add_replications(command, arguments->replications);
  command->add_option("--robust", arguments->robust, "also test the signs at this many points of uncertain parameters")
      ->check(whole_number(1, kMostPoints));
  add_jobs(command, arguments->jobs);
  command->add_flag("--json", arguments->json, "print JSON");
  command->add_option("--markdown", arguments->markdown, "also write everything to this file as Markdown");
  command->callback([arguments, &output] { output = calibrate(*arguments); });
}

}  // namespace journey::cli
