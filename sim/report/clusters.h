#pragma once
// The cluster of the State of DevOps report that a result falls into.

#include "sim/experiment/calibrate/dora.h"
#include "sim/experiment/compare/comparison.h"

namespace journey::report {

/// From one replication: without the failure rate, which a handful of deployments cannot give.
experiment::ClusterVerdict cluster_of_one_run(const model::Measurement& measurement);

/// From many replications: all four measures.
experiment::ClusterVerdict cluster_of(const experiment::MeasuredValues& measures);

}  // namespace journey::report
