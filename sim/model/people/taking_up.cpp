#include "sim/model/people/taking_up.h"

#include "sim/model/books/team_clocks.h"
#include "sim/model/people/backlog.h"
#include "sim/model/state/subjects.h"

namespace journey::model {

namespace {

/// Somebody takes the change up for the first time: its first commit.
void begin_coding(OrganisationState& s, Index index) {
  Change& change = s.changes[index];
  if (change.started) return;
  count_started(s, change, true);
  change.started = true;
  change.first_commit = s.now;
  ++s.open_branches;
  count_wip(s, +1);
  if (change.origin == Origin::repair) return;
  Feature& feature = s.features[change.feature];
  if (!feature.begun) count_backlog(s, feature.service, -1);
  feature.begun = true;
}

}  // namespace

bool accept_task(OrganisationState& s, const Task& task) {
  if (task.purpose == Purpose::plan && has_expired(s, s.features[task.subject])) {
    expire(s, task.subject);
    return false;
  }
  if (is_in_vain(s, task)) return false;
  if (task.purpose == Purpose::code) begin_coding(s, task.subject);
  return true;
}

}  // namespace journey::model
