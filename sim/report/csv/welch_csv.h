#pragma once
// Welch's plot data as comma-separated values (RFC 4180): one row for each organisation, measure and week.
//
// Units:  in the column "unit"; weeks count from 1 at the beginning of the run.
// Errors: undefined values are empty fields.

#include <string>
#include <vector>

#include "sim/experiment/compare/welch.h"

namespace journey::report {

/// organisation,measure,unit,week,warm_up,value,moving_average
std::string welch_csv(const model::Scenario& scenario, const std::vector<experiment::WelchCurve>& curves);

}  // namespace journey::report
