#pragma once
// journey sweep, merge and tornado: vary a scenario's parameters by a design, one row per run; merge its shards; show
// the effect of each parameter on a measure.
//
// Errors: throws Failure.

#include <iosfwd>

#include <CLI/CLI.hpp>

#include "sim/cli/commands.h"

namespace journey::cli {

/// Finished rows go to `out`, unless they go to a file.
void add_sweep(CLI::App& app, Output& output, std::ostream& out);
void add_merge(CLI::App& app, Output& output);
void add_tornado(CLI::App& app, Output& output);

}  // namespace journey::cli
