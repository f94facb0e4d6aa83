#include "sim/experiment/replicate.h"

#include "sim/experiment/parallel.h"
#include "sim/model/run/run.h"

namespace journey::experiment {
namespace {

std::vector<std::size_t> organisations_to_run(const model::Scenario& scenario, const Settings& settings) {
  if (settings.only_organisation) return {*settings.only_organisation};
  std::vector<std::size_t> all;
  for (std::size_t i = 0; i < scenario.organisations.size(); ++i) all.push_back(i);
  return all;
}

OrganisationResult run_one(const std::shared_ptr<const model::Scenario>& scenario, std::size_t organisation,
                           std::uint32_t replication, const Settings& settings) {
  model::OrganisationRun run(scenario, organisation, settings.seed, replication, settings.decisions);
  if (settings.explain) run.explain();
  run.run_to_day(settings.days.value_or(scenario->days));
  return {organisation, run.measure(), run.limit_reached()};
}

}  // namespace

std::vector<Replication> replicate(const std::shared_ptr<const model::Scenario>& scenario, const Settings& settings) {
  const std::vector<std::size_t> organisations = organisations_to_run(*scenario, settings);
  std::vector<Replication> results(settings.replications, Replication(organisations.size()));
  const std::size_t tasks = results.size() * organisations.size();
  for_each_index(tasks, settings.jobs, settings.progress, [&](std::size_t task) {
    const std::size_t replication = task / organisations.size();
    const std::size_t place = task % organisations.size();
    const auto number = settings.first_replication + static_cast<std::uint32_t>(replication);
    results[replication][place] = run_one(scenario, organisations[place], number, settings);
  });
  return results;
}

void replicate_in_order(const std::shared_ptr<const model::Scenario>& scenario, const Settings& settings,
                        const TakeReplication& take) {
  const std::vector<std::size_t> organisations = organisations_to_run(*scenario, settings);
  const auto number_of = [&](std::size_t i) { return settings.first_replication + static_cast<std::uint32_t>(i); };
  std::vector<Replication> held(kHeldInOrder, Replication(organisations.size()));
  const auto run = [&](std::size_t i) {
    Replication& results = held[i % kHeldInOrder];
    for (std::size_t place = 0; place < organisations.size(); ++place) {
      results[place] = run_one(scenario, organisations[place], number_of(i), settings);
    }
  };
  for_each_in_order(settings.replications, settings.jobs, run, [&](std::size_t i) {
    const bool more = take(number_of(i), held[i % kHeldInOrder]);
    if (settings.progress)
      settings.progress((i + 1) * organisations.size(), settings.replications * organisations.size());
    return more;
  });
}

}  // namespace journey::experiment
