#pragma once
// Independent replications of a scenario: every organisation, with the same luck in each.
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
  std::optional<double> days;                     ///< how far to run; the scenario's own horizon if empty
  std::vector<model::Intervention> decisions;
  std::optional<std::size_t> only_organisation;   ///< run this one alone
  bool explain = false;                           ///< also work out what each cause of delay cost
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

}  // namespace journey::experiment
