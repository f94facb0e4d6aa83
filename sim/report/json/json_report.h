#pragma once
// Results as JSON. Keys are snake_case with their unit and flat; numbers have 9 significant digits;
// undefined values are null.
//
// Units:  in the keys.
// Errors: none.

#include <cstdint>
#include <string>

#include "sim/experiment/compare/comparison.h"
#include "sim/experiment/replicate.h"
#include "sim/model/scenario.h"

namespace journey::report {

/// The identity of the run; printed at the head of every report.
struct RunInfo {
  std::uint64_t seed = 1;
  std::uint32_t replication = 0;
  double days = 0;
};

/// One replication of each organisation run: its measures, history hash, cluster and books. The cluster
/// leaves the failure rate out: one replication has too few deployments to say anything about it.
std::string run_json(const model::Scenario& scenario, const RunInfo& info, const experiment::Replication& results);

/// Each organisation's measures as mean and interval, and the paired differences from the first.
std::string comparison_json(const model::Scenario& scenario, const experiment::Comparison& comparison);

/// The shipped scenarios.
std::string list_json();

}  // namespace journey::report
