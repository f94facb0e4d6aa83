#pragma once
// What must hold of every measurement: the books add up, and every measure is a number.

#include <sstream>
#include <string>

#include "sim/model/books/measuring.h"

namespace journey::model {

/// What does not add up in a measurement; empty if all does.
inline std::string audit(const Measurement& m) {
  std::ostringstream findings;
  const auto total = [](const auto& parts) {
    std::int64_t sum = 0;
    for (const engine::Duration part : parts) sum += part.ms;
    return sum;
  };
  if (total(m.lead_by_cause) != m.lead_total.ms) findings << "causes of lead time do not add up\n";
  if (total(m.flow_by_cause) != m.flow_total.ms) findings << "causes of flow time do not add up\n";
  if (total(m.lead_by_pass) != m.lead_total.ms) findings << "passes of lead time do not add up\n";
  if (total(m.flow_by_pass) != m.flow_total.ms) findings << "passes of flow time do not add up\n";
  if (total(m.open_by_cause) != m.open_total.ms) findings << "causes of the age of open changes do not add up\n";
  if (total(m.hours_by_work) != m.hours_available.ms) findings << "hours by work do not add up\n";
  for (const engine::Duration part : m.hours_by_work) {
    if (part.ms < 0) findings << "negative hours of work\n";
  }
  for (std::size_t i = 0; i < kMeasureCount; ++i) {
    const Quotient& q = m.values[i];
    const bool finite = q.numerator - q.numerator == 0 && q.denominator - q.denominator == 0;
    if (!finite || q.denominator < 0) findings << measure_infos()[i].key << " is not a number\n";
  }
  return findings.str();
}

}  // namespace journey::model
