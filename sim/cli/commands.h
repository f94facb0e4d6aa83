#pragma once
// The commands, with their arguments parsed.
//
// Errors: throw Failure. The text returned is for stdout.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "sim/cli/exit_code.h"
#include "sim/experiment/replicate.h"

namespace journey::cli {

struct Output {
  std::string text;
  ExitCode code = kOk;
  std::string messages;  ///< for stderr
};

/// Calls `write` when the output is known, so that results are printed even if they cannot be written: the messages
/// and the exit code then report the failure.
void also_write(Output& output, const std::function<void()>& write);

Output list_scenarios(bool json);

/// Empty for valid files, otherwise every error of each.
Output validate_files(const std::vector<std::string>& files);

enum class SchemaOf { scenario, design };
Output print_schema(SchemaOf what, bool markdown);
/// The practices in which the shipped presets differ, as a table in Markdown.
Output print_presets();

struct RunArguments {
  std::string file;
  std::string organisation;  ///< id; empty runs all
  std::optional<std::uint64_t> seed;
  std::uint32_t replication = 0;
  std::optional<double> days;
  std::string decisions;  ///< file; empty for none
  std::string trace;      ///< file to write; empty for none
  bool json = false;
};
Output run_once(const RunArguments& arguments);

/// Seed and decisions as arguments give them; decisions are read from their file, if any.
experiment::Settings settings_for(const model::Scenario& scenario, const std::optional<std::uint64_t>& seed,
                                  const std::string& decisions);

}  // namespace journey::cli
