#pragma once
// journey explain: where the time went, what holds each organisation back, and the contribution of each
// practice.
//
// Errors: throws Failure.

#include <CLI/CLI.hpp>

#include "sim/cli/commands.h"

namespace journey::cli {

/// Adds the command; when it has run, `output` holds its text.
void add_explain(CLI::App& app, Output& output);

}  // namespace journey::cli
