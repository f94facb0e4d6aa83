#pragma once
// Downtime worked out a second time, from the incidents alone: the time axis is cut wherever an outage begins, spreads
// to every customer or ends, and each piece counts for the largest share of the customers that any outage has then.

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "sim/model/books/measuring.h"
#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// An outage within [from, to): from `everybody` on for all customers, before it for `share` of them.
struct AuditedOutage {
  engine::Time from{}, everybody{}, to{};
  double share = 1;
};

inline std::vector<AuditedOutage> outages_of(const OrganisationState& s) {
  std::vector<AuditedOutage> outages;
  for (const Incident& incident : s.incidents) {
    if (incident.severity != 1) continue;
    const engine::Time from = std::max(incident.began, s.start_of_measuring);
    const engine::Time to = incident.phase == IncidentPhase::restored ? incident.restored : s.now;
    if (from < to) outages.push_back({from, incident.with_everybody, to, incident.share});
  }
  return outages;
}

inline double largest_share(const std::vector<AuditedOutage>& outages, engine::Time at) {
  double largest = 0;
  for (const AuditedOutage& outage : outages) {
    if (outage.from > at || at >= outage.to) continue;
    largest = std::max(largest, at < outage.everybody ? outage.share : 1.0);
  }
  return largest;
}

/// Milliseconds between the end of the warm-up and now, by the share of customers in each.
inline double audited_downtime(const std::vector<AuditedOutage>& outages) {
  std::vector<engine::Time> cuts;
  for (const AuditedOutage& outage : outages) {
    for (const engine::Time cut : {outage.from, outage.everybody, outage.to}) cuts.push_back(cut);
  }
  std::sort(cuts.begin(), cuts.end());
  double sum = 0;
  for (std::size_t i = 1; i < cuts.size(); ++i) {
    sum += static_cast<double>((cuts[i] - cuts[i - 1]).ms) * largest_share(outages, cuts[i - 1]);
  }
  return sum;
}

/// What does not hold of the measured downtime; empty if all does. A share of a stretch is cut to whole milliseconds,
/// at most twice for each outage and at each end of what is measured.
inline std::string audit_downtime(const OrganisationState& s, const Measurement& m) {
  if (s.now <= s.start_of_measuring) return "";
  const std::vector<AuditedOutage> outages = outages_of(s);
  const double measured = m[Measure::downtime_hours].value_or(-1) * static_cast<double>(engine::kHour.ms);
  const double audited = audited_downtime(outages);
  const double whole = static_cast<double>((s.now - s.start_of_measuring).ms);
  const double cut = 2.0 * static_cast<double>(s.incidents.size()) + 2;
  std::ostringstream findings;
  if (measured > audited + 1 || measured < audited - cut)
    findings << "downtime " << measured << " is not " << audited << "\n";
  if (measured < 0 || measured > whole + 1) findings << "downtime " << measured << " of " << whole << "\n";
  return findings.str();
}

}  // namespace journey::model
