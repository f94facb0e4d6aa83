#pragma once
// What each command does, once its arguments are known.
//
// Errors: throw Failure. The text returned is for stdout.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sim/cli/command_line.h"

namespace journey::cli {

struct Output {
  std::string text;
  ExitCode code = kOk;
  std::string messages;  ///< for stderr
};

Output list_scenarios(bool json);

/// Nothing for valid files, else every error of each.
Output validate_files(const std::vector<std::string>& files);

Output print_schema(bool markdown);
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

struct CompareArguments {
  std::string file;
  std::optional<std::uint64_t> seed;
  std::uint32_t replications = 20;
  unsigned jobs = 0;  ///< 0 is as many as make sense
  std::string decisions;
  bool json = false;
  std::string csv;  ///< file to write; empty for none
};
Output compare_organisations(const CompareArguments& arguments);

}  // namespace journey::cli
