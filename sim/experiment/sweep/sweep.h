#pragma once
// Runs the points of a design, run by run in one order: by point, by replication, by organisation.
//
// A design may be cut into shards: point p belongs to shard p mod `shards`. A run gives the same row for any number
// of shards and jobs.
//
// Threads: `jobs` natively, none in WebAssembly.
// Errors: none; a run that reached its limit of events says so.

#include <functional>
#include <vector>

#include "sim/experiment/replicate.h"
#include "sim/experiment/sweep/design.h"

namespace journey::experiment {

struct Shard {
  std::size_t index = 0;
  std::size_t count = 1;
};

/// One run.
struct SweepRun {
  std::size_t point = 0;
  std::uint32_t replication = 0;
  OrganisationResult result;
  std::vector<double> values;  ///< the value of each factor for this organisation
};

struct SweepSettings {
  Shard shard;
  unsigned jobs = 1;
  std::uint64_t skip = 0;  ///< number of replications already done, which are skipped at the start
};

/// The points of a shard, in order.
std::vector<std::size_t> points_in(const Shard& shard, std::size_t points);

/// Takes the runs of one replication of one point; false ends the sweep there.
using TakeRuns = std::function<bool(const std::vector<SweepRun>& runs)>;

/// Passes all runs of the shard to `take`, in order.
void sweep(const Design& design, const std::vector<DesignPoint>& points, const SweepSettings& settings,
           const TakeRuns& take);

/// The value of `factor` for `organisation` of `scenario`.
double value_of(const Factor& factor, const model::Scenario& scenario, std::size_t organisation);

}  // namespace journey::experiment
