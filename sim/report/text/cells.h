#pragma once
// Values as the cells of a table for people.
//
// Errors: undefined values are dashes.

#include <optional>
#include <string>

#include "sim/experiment/calibrate/dora.h"
#include "sim/experiment/compare/comparison.h"

namespace journey::report {

/// Three digits, but whole numbers stay whole: 0.0123, 12.3, 1234.
std::string number(double value);
std::string number(const std::optional<double>& value);

/// "12.3 [11.9, 12.7]".
std::string with_interval(const experiment::MeasuredValue& value);

/// "Lead time for changes, h".
std::string label_of(std::size_t measure);

/// "low", or "nearest low" if no cluster fits all four measures.
std::string cluster_text(const experiment::ClusterVerdict& verdict);

}  // namespace journey::report
