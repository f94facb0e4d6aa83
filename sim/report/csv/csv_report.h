#pragma once
// Results as comma-separated values (RFC 4180), for spreadsheets.
//
// Units:  in the column "unit".
// Errors: undefined values are empty fields.

#include <string>

#include "sim/experiment/compare/comparison.h"

namespace journey::report {

/// One line for each organisation and measure, then one for each difference from the first
/// organisation: kind,organisation,measure,unit,mean,low,high,n
std::string comparison_csv(const experiment::Comparison& comparison);

}  // namespace journey::report
