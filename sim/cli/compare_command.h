#pragma once
// journey compare: every organisation over many runs, and how they differ; to a wanted width, and on from where it
// was stopped.
//
// Errors: throws Failure.

#include <CLI/CLI.hpp>

#include "sim/cli/commands.h"

namespace journey::cli {

/// Replications at most where --half-width is given and --replications is not.
inline constexpr std::uint32_t kMostUntilNarrow = 10'000;

/// Adds the command; once it was asked for, what it prints is in `output`.
void add_compare(CLI::App& app, Output& output);

}  // namespace journey::cli
