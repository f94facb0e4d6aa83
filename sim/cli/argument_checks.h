#pragma once
// Checks of arguments that several commands take.
//
// Errors: CLI11 reports a refused argument and the program ends with kUsage.

#include <cstdint>
#include <optional>

#include <CLI/CLI.hpp>

namespace journey::cli {

inline constexpr const char* kFileHelp = "a scenario file, or the id of a shipped one (see list)";

/// Refuses anything but a whole number from `low` to `high`, signs and spaces included.
CLI::Validator whole_number(std::uint64_t low, std::uint64_t high);

/// Each has its range from sim/scenario/limits.h in every command.
CLI::Option* add_seed(
    CLI::App* command, std::optional<std::uint64_t>& seed,
    const char* help = "seed of the random events that all organisations share; the scenario's own if left out");
CLI::Option* add_replication(CLI::App* command, std::uint32_t& replication);
CLI::Option* add_replications(CLI::App* command, std::uint32_t& replications);
CLI::Option* add_jobs(CLI::App* command, unsigned& jobs);
CLI::Option* add_days(CLI::App* command, std::optional<double>& days);
/// Of --replications, where a command words its own help.
CLI::Validator replications_within_limits();

}  // namespace journey::cli
