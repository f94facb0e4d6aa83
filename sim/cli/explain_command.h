#pragma once
// journey explain: where the time went, what holds each organisation back, what each practice contributes.
//
// Errors: throws Failure.

#include <CLI/CLI.hpp>

#include "sim/cli/commands.h"

namespace journey::cli {

/// Adds the command; once it was asked for, what it prints is in `output`.
void add_explain(CLI::App& app, Output& output);

}  // namespace journey::cli
