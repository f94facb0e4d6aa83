#pragma once
// Independent replications of a scenario: in each, every organisation gets the same random draws.
//
// Units:  replications are numbered from 0; `days` are days after the warm-up.
// Threads: `jobs` workers natively, none in WebAssembly. Results do not depend on their number.
// Errors: none; a run that reached its limit of events says so.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "sim/model/measures.h"
#include "sim/model/scenario.h"

namespace journey::experiment {

struct Settings {
  std::uint64_t seed = 1;
  std::uint32_t replications = 1;
  std::uint32_t first_replication = 0;
  unsigned jobs = 1;
  std::optional<double> days;  ///< the last day to run; the scenario's own horizon if empty
  std::vector<model::Intervention> decisions;
  std::optional<std::size_t> only_organisation;                     ///< run only this organisation
  bool explain = false;                                             ///< also compute the cost of each cause of delay
  std::function<void(std::size_t done, std::size_t all)> progress;  ///< called by one thread at a time
};

struct OrganisationResult {
  std::size_t organisation = 0;
  model::Measurement measurement;
  bool limit_reached = false;
};

/// One replication: a result for each organisation run, in the scenario's order.
using Replication = std::vector<OrganisationResult>;

std::vector<Replication> replicate(const std::shared_ptr<const model::Scenario>& scenario, const Settings& settings);

/// Takes the next replication and its number; false ends the work there.
using TakeReplication = std::function<bool(std::uint32_t number, const Replication& replication)>;

/// The same replications, passed to `take` one by one in their order, whatever the number of jobs; only a few are
/// held at a time. `progress` counts runs of one organisation.
void replicate_in_order(const std::shared_ptr<const model::Scenario>& scenario, const Settings& settings,
                        const TakeReplication& take);

}  // namespace journey::experiment
