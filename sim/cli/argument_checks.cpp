#include "sim/cli/argument_checks.h"

#include <charconv>
#include <string>

#include "sim/scenario/limits.h"

namespace journey::cli {

CLI::Validator whole_number(std::uint64_t low, std::uint64_t high) {
  const std::string range = "a whole number from " + std::to_string(low) + " to " + std::to_string(high);
  return CLI::Validator(
      [low, high, range](std::string& text) -> std::string {
        std::uint64_t value = 0;
        const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
        const bool good = code == std::errc{} && end == text.data() + text.size() && value >= low && value <= high;
        return good ? "" : "must be " + range + ", got " + text;
      },
      "", "");
}

void add_seed(CLI::App* command, std::optional<std::uint64_t>& seed) {
  command->add_option("--seed", seed, "the luck everybody shares; the scenario's own if left out")
      ->check(whole_number(0, scenario::kMaxSeed));
}

void add_replications(CLI::App* command, std::uint32_t& replications) {
  command->add_option("--replications", replications, "how many runs; " + std::to_string(replications) + " if left out")
      ->check(whole_number(1, kMostReplications));
}

void add_jobs(CLI::App* command, unsigned& jobs) {
  command->add_option("--jobs", jobs, "how many threads; as many as there are processors if left out")
      ->check(whole_number(1, 256));
}

}  // namespace journey::cli
