#pragma once
// Checks of arguments that several commands take.
//
// Errors: CLI11 reports what is refused and the program ends with kUsage.

#include <cstdint>
#include <optional>

#include <CLI/CLI.hpp>

namespace journey::cli {

inline constexpr std::uint32_t kMostReplications = 100'000;
inline constexpr const char* kFileHelp = "a scenario file, or the id of a shipped one (see list)";

/// Refuses anything but a whole number from `low` to `high`, signs and spaces included.
CLI::Validator whole_number(std::uint64_t low, std::uint64_t high);

void add_seed(CLI::App* command, std::optional<std::uint64_t>& seed);
void add_replications(CLI::App* command, std::uint32_t& replications);
void add_jobs(CLI::App* command, unsigned& jobs);

}  // namespace journey::cli
