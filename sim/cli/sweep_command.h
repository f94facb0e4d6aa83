#pragma once
// journey sweep, merge and tornado: a scenario's parameters varied as a design says, one row a run; shards of that put
// together; what each parameter does to a measure.
//
// Errors: throws Failure.

#include <iosfwd>

#include <CLI/CLI.hpp>

#include "sim/cli/commands.h"

namespace journey::cli {

/// Rows go to `out` as they are done, unless they go to a file.
void add_sweep(CLI::App& app, Output& output, std::ostream& out);
void add_merge(CLI::App& app, Output& output);
void add_tornado(CLI::App& app, Output& output);

}  // namespace journey::cli
