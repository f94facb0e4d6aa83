#include "sim/model/books/savings.h"

#include <algorithm>

#include "sim/model/state/attendance.h"
#include "sim/model/state/schedule.h"

namespace journey::model {

using engine::Duration;
using engine::Time;

namespace {

/// A wait for a date ends at the first date after the new beginning, and as long after that date as before.
Time wait_for_date(const OrganisationState& s, const Segment& wait, Time begin) {
  const std::optional<Time> was = gate_after(s, wait.cause, wait.from);
  const std::optional<Time> now = gate_after(s, wait.cause, begin);
  if (!was || !now) return begin + (wait.to - wait.from);
  return *now + std::max(wait.to - *was, Duration{});
}

Time work_on(const OrganisationState& s, const Segment& work, Time begin) {
  return done_after(s, work.shift, begin, worked_between(s, work.shift, work.from, work.to));
}

Time without(const OrganisationState& s, const std::vector<Segment>& story, Cause removed) {
  Time at = story.front().from;
  for (const Segment& part : story) {
    if (part.cause == removed) continue;
    if (is_attended(part.cause) && removed == Cause::off_hours) {
      at += worked_between(s, part.shift, part.from, part.to);
    } else if (is_attended(part.cause)) {
      at = work_on(s, part, at);
    } else if (row_of(part.cause).length == Length::to_next_date) {
      at = wait_for_date(s, part, at);
    } else {
      at += part.to - part.from;
    }
  }
  return at;
}

ByCause saved_if_removed(const OrganisationState& s, const Change& change, const ByCause& by_cause) {
  ByCause saved{};
  std::vector<Segment> story;
  append_segments(s, story, change.ledger, change.first_commit, s.now);
  if (story.empty()) return saved;
  for (std::size_t c = 0; c < kCauseCount; ++c) {
    if (by_cause[c].ms == 0) continue;
    saved[c] = std::max(s.now - without(s, story, static_cast<Cause>(c)), Duration{});
  }
  return saved;
}

}  // namespace

void book_savings(OrganisationState& s, const Change& change, const ByCause& by_cause) {
  if (!s.explaining || change.origin != Origin::feature || !is_measured(s)) return;
  const ByCause saved = saved_if_removed(s, change, by_cause);
  for (std::size_t c = 0; c < kCauseCount; ++c) s.lead_saved_by_cause[c] += saved[c];
}

}  // namespace journey::model
