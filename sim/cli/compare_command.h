#pragma once
// journey compare: every organisation over many runs, and their differences; to a requested width, and resumed
// after a stop.
//
// Errors: throws Failure.

#include <CLI/CLI.hpp>

#include "sim/cli/commands.h"

namespace journey::cli {

/// The most replications if --half-width is given and --replications is not.
inline constexpr std::uint32_t kMostUntilNarrow = 10'000;

/// Adds the command; when it has run, `output` holds its text.
void add_compare(CLI::App& app, Output& output);

}  // namespace journey::cli
