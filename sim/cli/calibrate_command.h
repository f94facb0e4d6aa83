#pragma once
// journey calibrate: every preset and sign, measured against published figures.
//
// Errors: throws Failure.

#include <CLI/CLI.hpp>

#include "sim/cli/commands.h"

namespace journey::cli {

/// Adds the command; when it has run, `output` holds its text.
void add_calibrate(CLI::App& app, Output& output);

}  // namespace journey::cli
