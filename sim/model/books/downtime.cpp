#include "sim/model/books/downtime.h"

#include <algorithm>

namespace journey::model {

using engine::Duration;
using engine::Time;

namespace {

Duration part_of(Duration whole, double share) {
  return {static_cast<std::int64_t>(static_cast<double>(whole.ms) * share)};
}

/// Downtime since Outages::counted_at, while all open outages were staged: the largest share that any takes, and
/// everybody after the end of the first stage.
Duration staged_since(const OrganisationState& s) {
  Time all = s.now;
  double share = 0;
  for (const Index i : s.outages.staged) {
    all = std::min(all, s.incidents[i].with_everybody);
    share = std::max(share, s.incidents[i].share);
  }
  all = std::max(all, s.outages.counted_at);
  return part_of(all - s.outages.counted_at, share) + (s.now - all);
}

Duration since_counted(const OrganisationState& s) {
  if (s.outages.for_all > 0) return s.now - s.outages.counted_at;
  return s.outages.staged.empty() ? Duration{} : staged_since(s);
}

/// Brings the downtime up to now, before outages begin or end.
void count(OrganisationState& s) {
  s.outages.downtime += since_counted(s);
  s.outages.counted_at = s.now;
  s.outages.for_all += static_cast<std::uint32_t>(
      std::erase_if(s.outages.staged, [&](Index i) { return s.incidents[i].with_everybody <= s.now; }));
}

}  // namespace

void outage_begins(OrganisationState& s, Index incident) {
  count(s);
  if (s.incidents[incident].with_everybody > s.now) {
    s.outages.staged.push_back(incident);
  } else {
    ++s.outages.for_all;
  }
}

void outage_ends(OrganisationState& s, Index incident) {
  count(s);
  if (std::erase(s.outages.staged, incident) == 0) --s.outages.for_all;
}

Duration downtime_until_now(const OrganisationState& s) { return s.outages.downtime + since_counted(s); }

}  // namespace journey::model
