#include "sim/cli/argument_checks.h"

#include <charconv>
#include <cstdlib>
#include <string>

#include "sim/engine/random.h"
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

namespace {

static_assert(scenario::kMaxReplication == engine::kReplications - 1);
static_assert(scenario::kMaxReplications <= engine::kReplications);

CLI::Validator days_within_limits() {
  return CLI::Validator(
      [](std::string& text) -> std::string {
        char* end = nullptr;
        const bool plain = !text.empty() && text.find_first_not_of("0123456789.") == std::string::npos;
        const double value = std::strtod(text.c_str(), &end);
        if (plain && *end == '\0' && value <= scenario::kMaxDays) return "";
        return "must be days from 0 to " + std::to_string(static_cast<int>(scenario::kMaxDays)) + ", got " + text;
      },
      "", "");
}

}  // namespace

CLI::Validator replications_within_limits() { return whole_number(1, scenario::kMaxReplications); }

CLI::Option* add_seed(CLI::App* command, std::optional<std::uint64_t>& seed, const char* help) {
  return command->add_option("--seed", seed, help)->check(whole_number(0, scenario::kMaxSeed));
}

CLI::Option* add_replication(CLI::App* command, std::uint32_t& replication) {
  return command->add_option("--replication", replication, "which replication of that seed, counted from 0")
      ->check(whole_number(0, scenario::kMaxReplication));
}

CLI::Option* add_replications(CLI::App* command, std::uint32_t& replications) {
  return command
      ->add_option("--replications", replications,
                   "number of replications; " + std::to_string(replications) + " if left out")
      ->check(replications_within_limits());
}

CLI::Option* add_jobs(CLI::App* command, unsigned& jobs) {
  return command->add_option("--jobs", jobs, "number of threads; one per processor if left out")
      ->check(whole_number(1, scenario::kMaxJobs));
}

CLI::Option* add_days(CLI::App* command, std::optional<double>& days) {
  return command->add_option("--days", days, "run up to this day; earlier days stay the same")
      ->check(days_within_limits());
}

}  // namespace journey::cli
