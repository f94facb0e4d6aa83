#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>

#include <fmt/core.h>

#include "sim/cli/argument_checks.h"
#include "sim/cli/failure.h"
#include "sim/cli/scenario_file.h"
#include "sim/cli/sweep_command.h"
#include "sim/cli/whole_file.h"
#include "sim/report/csv/sweep_merge.h"
#include "sim/report/csv/tornado.h"

namespace journey::cli {
namespace {

struct MergeArguments {
  std::vector<std::string> files;
  std::size_t shards = 1;
  std::string csv;
};

struct TornadoArguments {
  std::string file;
  std::string measure;
  std::string csv;
  bool json = false;
};

/// Open for reading from the beginning.
std::ifstream opened_sweep(const std::string& file) {
  std::error_code ignored;
  if (!exists(file)) fail(kRuntimeFailure, file + ": there is no such file");
  if (std::filesystem::is_directory(file, ignored)) fail(kRuntimeFailure, file + ": is a directory, not a file");
  std::ifstream stream(file, std::ios::binary);
  if (!stream) fail(kRuntimeFailure, file + ": cannot be read: " + std::strerror(errno));
  return stream;
}

void merge(const MergeArguments& arguments) {
  require_apart("--csv", arguments.csv, arguments.files);
  std::vector<std::unique_ptr<std::ifstream>> streams;
  std::vector<report::PartReader> parts;
  for (const std::string& file : arguments.files) {
    streams.push_back(std::make_unique<std::ifstream>(opened_sweep(file)));
    parts.emplace_back(*streams.back(), file);
  }
  write_file(arguments.csv, [&](std::ostream& out) {
    std::string message;
    for (const std::string& problem : report::merge_sweep(parts, out, arguments.shards)) {
      message += (message.empty() ? "" : "\n") + problem;
    }
    if (!message.empty()) fail(kRuntimeFailure, message);
  });
}

Output tornado(const TornadoArguments& arguments) {
  require_apart("--csv", arguments.csv, {arguments.file});
  std::ifstream stream = opened_sweep(arguments.file);
  const auto reading = report::read_tornado(stream, arguments.file, arguments.measure);
  if (!reading.tornado) fail(kRuntimeFailure, reading.problem);
  Output output;
  output.text = arguments.json ? report::tornado_json(*reading.tornado) : report::tornado_text(*reading.tornado);
  if (!arguments.csv.empty()) {
    also_write(output, [&] { write_file(arguments.csv, report::tornado_csv(*reading.tornado)); });
  }
  return output;
}

}  // namespace

void add_merge(CLI::App& app, Output& output) {
  const auto arguments = std::make_shared<MergeArguments>();
  CLI::App* command = app.add_subcommand("merge", "Merge the shards of a sweep into the file that one run would give");
  command->add_option("SHARD", arguments->files, "the CSV file of each shard")->required();
  command->add_option("--csv", arguments->csv, "the file to write")->required();
  command
      ->add_option("--shards", arguments->shards,
                   "merge into one of this many larger shards, if there are too many files for one merge; 1 if left "
                   "out, the whole sweep")
      ->check(whole_number(1, experiment::kMaxPoints));
  command->callback([arguments, &output] {
    merge(*arguments);
    output = {};
  });
}

void add_tornado(CLI::App& app, Output& output) {
  const auto arguments = std::make_shared<TornadoArguments>();
  CLI::App* command =
      app.add_subcommand("tornado", "Show how each parameter of a one-at-a-time sweep changes a measure");
  command->add_option("FILE", arguments->file, "the CSV file of the sweep")->required();
  command->add_option("--measure", arguments->measure, "the measure's name in the file")->required();
  command->add_option("--csv", arguments->csv, "also write the result to this file as CSV");
  command->add_flag("--json", arguments->json, "print JSON");
  command->callback([arguments, &output] { output = tornado(*arguments); });
}

}  // namespace journey::cli
