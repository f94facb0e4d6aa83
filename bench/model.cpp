// The main scenario, both organisations, again and again: how many events a
// second the model does. Prints one JSON object.
//
// Usage: model REPLICATIONS
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>

#include "sim/experiment/replicate.h"
#include "sim/scenario/reading/reader.h"
#include "sim/scenario/reading/shipped.h"

namespace {

double processor_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

}  // namespace

int main(int argc, char** argv) {
  const auto read =
      journey::scenario::read_scenario(*journey::scenario::shipped_text(journey::scenario::kMainScenario));
  const auto scenario = std::make_shared<const journey::model::Scenario>(*read.scenario);
  journey::experiment::Settings settings;
  settings.replications = argc > 1 ? static_cast<std::uint32_t>(std::max(1, std::atoi(argv[1]))) : 20;
  std::uint64_t events = 0;
  const double begin = processor_seconds();
  journey::experiment::replicate_in_order(scenario, settings, [&](std::uint32_t, const auto& replication) {
    for (const auto& organisation : replication) events += organisation.measurement.events;
    return true;
  });
  const double seconds = std::max(processor_seconds() - begin, 1e-9);
  std::printf("{\"replications\":%u,\"events\":%llu,\"events_per_second\":%.4g}\n", settings.replications,
              static_cast<unsigned long long>(events), static_cast<double>(events) / seconds);
  return 0;
}
