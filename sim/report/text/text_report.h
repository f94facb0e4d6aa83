#pragma once
// Results as tables for a terminal.
//
// Units:  in the first column.
// Errors: undefined values are shown as a dash.

#include <string>

#include "sim/experiment/compare/comparison.h"
#include "sim/report/json/json_report.h"

namespace journey::report {

std::string run_text(const model::Scenario& scenario, const RunInfo& info, const experiment::Replication& results);
std::string comparison_text(const model::Scenario& scenario, const experiment::Comparison& comparison);
std::string list_text();

}  // namespace journey::report
