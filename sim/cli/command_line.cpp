#include "sim/cli/command_line.h"

#include <algorithm>
#include <exception>
#include <ostream>

#include <CLI/CLI.hpp>

#include "sim/cli/argument_checks.h"
#include "sim/cli/calibrate_command.h"
#include "sim/cli/commands.h"
#include "sim/cli/compare_command.h"
#include "sim/cli/explain_command.h"
#include "sim/cli/failure.h"
#include "sim/cli/sweep_command.h"
#include "sim/scenario/reading/spelling.h"

namespace journey::cli {
namespace {

/// The arguments of all commands, and the output of the requested one.
struct Commands {
  bool json = false;
  bool markdown = false;
  bool presets = false;
  bool design = false;
  std::vector<std::string> files;
  RunArguments run;
  Output output;
};

void add_list(CLI::App& app, Commands& commands) {
  CLI::App* list = app.add_subcommand("list", "List the scenarios that ship with the program");
  list->add_flag("--json", commands.json, "print JSON");
  list->callback([&commands] { commands.output = list_scenarios(commands.json); });
}

void add_validate(CLI::App& app, Commands& commands) {
  CLI::App* validate =
      app.add_subcommand("validate", "Check scenario files; print every error, or nothing if they are valid");
  validate->add_option("FILE", commands.files, kFileHelp)->required();
  validate->callback([&commands] { commands.output = validate_files(commands.files); });
}

void add_schema(CLI::App& app, Commands& commands) {
  CLI::App* schema = app.add_subcommand("schema", "Print the JSON Schema of a scenario file (draft 7)");
  schema->add_flag("--markdown", commands.markdown, "print a Markdown page that describes the format instead");
  schema->add_flag("--design", commands.design, "describe the design file of a sweep instead");
  schema->add_flag("--presets", commands.presets, "print a table of the practices in which the presets differ")
      ->excludes("--markdown")
      ->excludes("--design");
  schema->callback([&commands] {
    const SchemaOf what = commands.design ? SchemaOf::design : SchemaOf::scenario;
    commands.output = commands.presets ? print_presets() : print_schema(what, commands.markdown);
  });
}

void add_run(CLI::App& app, Commands& commands) {
  RunArguments& arguments = commands.run;
  CLI::App* run = app.add_subcommand("run", "Run a scenario once; print its measures and history hashes");
  run->add_option("FILE", arguments.file, kFileHelp)->required();
  run->add_option("--organisation", arguments.organisation, "id of the only organisation to run");
  add_seed(run, arguments.seed);
  add_replication(run, arguments.replication);
  add_days(run, arguments.days);
  run->add_option("--decisions", arguments.decisions, "a file of decisions, each applied on its day");
  run->add_option("--trace", arguments.trace, "also write every event to this file as CSV");
  run->add_flag("--json", arguments.json, "print JSON");
  run->callback([&commands] { commands.output = run_once(commands.run); });
}

/// A word in place of a command that is not one.
void refuse_unknown_command(const CLI::App& app, const std::vector<std::string>& arguments) {
  if (arguments.empty() || arguments[0].starts_with("-")) return;
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
  if (std::find(names.begin(), names.end(), arguments[0]) != names.end()) return;
  const std::vector<std::string_view> known(names.begin(), names.end());
  const std::string_view nearest = scenario::nearest_word(arguments[0], known);
  std::string message = "there is no command \"" + arguments[0] + '"';
  if (!nearest.empty()) message += "; did you mean " + std::string(nearest) + "?";
  fail(kUsage, message + "\nRun with --help for more information.");
}

int finish(const Output& output, std::ostream& out, std::ostream& err) {
  out << output.text << std::flush;
  err << output.messages;
  if (out) return output.code;
  err << "the output cannot be written\n";
  return kRuntimeFailure;
}

int parse_and_run(std::vector<std::string> arguments, std::ostream& out, std::ostream& err) {
  CLI::App app("DevOps Journey: the same demand in differently organised companies, side by side", "journey");
  app.set_version_flag("--version", "journey " JOURNEY_VERSION);
  app.require_subcommand(1);
  Commands commands;
  add_list(app, commands);
  add_validate(app, commands);
  add_schema(app, commands);
  add_run(app, commands);
  add_compare(app, commands.output);
  add_explain(app, commands.output);
  add_calibrate(app, commands.output);
  add_sweep(app, commands.output, out);
  add_merge(app, commands.output);
  add_tornado(app, commands.output);
  refuse_unknown_command(app, arguments);
  std::reverse(arguments.begin(), arguments.end());  // CLI11 takes them from the back
  try {
    app.parse(arguments);
  } catch (const CLI::ParseError& error) {
    return app.exit(error, out, err) == 0 ? kOk : kUsage;
  }
  return finish(commands.output, out, err);
}

}  // namespace

int run_command_line(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err) {
  try {
    return parse_and_run(arguments, out, err);
  } catch (const Failure& failure) {
    err << failure.message << '\n';
    return failure.code;
  } catch (const std::exception& error) {
    err << "journey: " << error.what() << '\n';
    return kRuntimeFailure;
  }
}

}  // namespace journey::cli
