#include "sim/cli/commands.h"

#include <fmt/core.h>

#include "sim/cli/failure.h"
#include "sim/cli/scenario_file.h"
#include "sim/cli/trace.h"
#include "sim/cli/whole_file.h"
#include "sim/experiment/sweep/design_reader.h"
#include "sim/report/json/json_report.h"
#include "sim/report/text/text_report.h"
#include "sim/scenario/reading/reader.h"
#include "sim/scenario/writing/schema.h"

namespace journey::cli {
namespace {

std::size_t organisation_named(const model::Scenario& scenario, const std::string& id) {
  std::string known;
  for (std::size_t i = 0; i < scenario.organisations.size(); ++i) {
    if (scenario.organisations[i].id == id) return i;
    known += (known.empty() ? "" : ", ") + scenario.organisations[i].id;
  }
  fail(kUsage, fmt::format("--organisation: this scenario has no \"{}\"; it has {}", id, known));
}

}  // namespace

void also_write(Output& output, const std::function<void()>& write) {
  try {
    write();
  } catch (const Failure& failure) {
    output.messages += failure.message + '\n';
    output.code = failure.code;
  }
}

Output list_scenarios(bool json) { return {json ? report::list_json() : report::list_text(), kOk, ""}; }

Output print_schema(SchemaOf what, bool markdown) {
  if (what == SchemaOf::design) {
    return {markdown ? experiment::design_document() : experiment::design_schema(), kOk, ""};
  }
  return {markdown ? scenario::format_document() : scenario::json_schema(), kOk, ""};
}

Output print_presets() { return {scenario::preset_differences(), kOk, ""}; }

Output validate_files(const std::vector<std::string>& files) {
  Output output;
  for (const std::string& file : files) {
    try {
      for (const auto& error : scenario::read_scenario(scenario_text(file)).errors) {
        output.text += scenario::to_text(error, file) + '\n';
        if (output.code == kOk) output.code = kInvalidScenario;
      }
    } catch (const Failure& failure) {
      output.messages += failure.message + '\n';
      output.code = failure.code;
    }
  }
  return output;
}

experiment::Settings settings_for(const model::Scenario& scenario, const std::optional<std::uint64_t>& seed,
                                  const std::string& decisions) {
  experiment::Settings settings;
  settings.seed = seed.value_or(scenario.seed);
  if (!decisions.empty()) settings.decisions = load_decisions(decisions, scenario);
  return settings;
}

Output run_once(const RunArguments& arguments) {
  require_apart("--trace", arguments.trace, {arguments.file, arguments.decisions});
  const auto scenario = load_scenario(arguments.file);
  experiment::Settings settings = settings_for(*scenario, arguments.seed, arguments.decisions);
  settings.first_replication = arguments.replication;
  settings.days = arguments.days;
  if (!arguments.organisation.empty()) {
    settings.only_organisation = organisation_named(*scenario, arguments.organisation);
  }
  std::optional<WholeFile> trace;
  if (!arguments.trace.empty()) trace.emplace(arguments.trace);
  const experiment::Replication results =
      trace ? run_with_trace(scenario, settings, trace->out()) : experiment::replicate(scenario, settings)[0];
  const report::RunInfo info{settings.seed, arguments.replication, arguments.days.value_or(scenario->days)};
  Output output;
  output.text =
      arguments.json ? report::run_json(*scenario, info, results) : report::run_text(*scenario, info, results);
  if (trace) also_write(output, [&trace] { trace->commit(); });
  return output;
}

}  // namespace journey::cli
