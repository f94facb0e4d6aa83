#include "sim/cli/explain_command.h"

#include <memory>

#include "sim/cli/argument_checks.h"
#include "sim/cli/progress_bar.h"
#include "sim/cli/scenario_file.h"
#include "sim/experiment/compare/attribution.h"
#include "sim/experiment/parallel.h"
#include "sim/report/explain_report.h"

namespace journey::cli {
namespace {

struct ExplainArguments {
  std::string file;
  std::optional<std::uint64_t> seed;
  std::uint32_t replications = 20;
  unsigned jobs = 0;  ///< 0 for the sensible number
  bool json = false;
};

Output explain(const ExplainArguments& arguments) {
  const auto scenario = load_scenario(arguments.file);
  experiment::Settings settings;
  settings.seed = arguments.seed.value_or(scenario->seed);
  settings.replications = arguments.replications;
  settings.jobs = arguments.jobs == 0 ? experiment::usable_jobs() : arguments.jobs;
  experiment::Attribution attribution;
  {
    ProgressBar bar;
    settings.progress = [&bar](std::size_t done, std::size_t all) { bar.show(done, all); };
    attribution = experiment::attribute(scenario, settings);
  }
  return {arguments.json ? report::explain_json(*scenario, attribution) : report::explain_text(*scenario, attribution),
          kOk, ""};
}

}  // namespace

void add_explain(CLI::App& app, Output& output) {
  const auto arguments = std::make_shared<ExplainArguments>();
  CLI::App* command = app.add_subcommand("explain", "Explain where the time went and what each practice contributes");
  command->add_option("FILE", arguments->file, kFileHelp)->required();
  add_seed(command, arguments->seed);
  add_replications(command, arguments->replications);
  add_jobs(command, arguments->jobs);
  command->add_flag("--json", arguments->json, "print JSON");
  command->callback([arguments, &output] { output = explain(*arguments); });
}

}  // namespace journey::cli
