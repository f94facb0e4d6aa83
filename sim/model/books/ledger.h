#pragma once
// The books: every millisecond of a change's life goes to one cause, every working millisecond of a person
// to one kind of work. Integers throughout, so they add up exactly.
//
// Rules: docs/model.md, "The books". A ledger is a chain of intervals, each lasting until the next starts;
// so they add up to its length by construction.

#include <array>

#include "sim/model/state/organisation_state.h"

namespace journey::model {

using ByCause = std::array<engine::Duration, kCauseCount>;
using ByPass = std::array<engine::Duration, kPassCount>;

Index new_interval(OrganisationState& s);

/// A place for one more interval: a freed one, or a new one at the end.
inline Index room_for_interval(OrganisationState& s) {
  const Index place = s.free_interval;
  if (place == kNone) [[unlikely]]
    return new_interval(s);
  s.free_interval = s.intervals[place].next;
  return place;
}

/// Starts the next stretch of `ledger` at `stretch.from`. A stretch without length is replaced. Requires:
/// stretch.from is not before the last one's. Inline, so that stretches are written in place.
inline void book(OrganisationState& s, Ledger& ledger, const Interval& stretch) {
  if (ledger.tail != kNone && s.intervals[ledger.tail].from == stretch.from) {
    s.intervals[ledger.tail] = stretch;
    return;
  }
  const Index added = room_for_interval(s);
  s.intervals[added] = stretch;
  (ledger.tail == kNone ? ledger.head : s.intervals[ledger.tail].next) = added;
  ledger.tail = added;
}

/// Gives the intervals of `ledger` back to the pool.
void free_ledger(OrganisationState& s, Ledger& ledger);

/// Adds the time between two instants, booked as `stretch`: time at work splits into working hours and
/// off hours.
void add_stretch(const OrganisationState& s, ByCause& by_cause, const Interval& stretch, engine::Time from,
                 engine::Time to);

/// Adds the part of `ledger` between `from` and `to`.
void add_ledger(const OrganisationState& s, ByCause& by_cause, const Ledger& ledger, engine::Time from,
                engine::Time to);

/// Appends to `segments` the part of `ledger` between `from` and `to`, in order, without gaps.
void append_segments(const OrganisationState& s, std::vector<Segment>& segments, const Ledger& ledger,
                     engine::Time from, engine::Time to);

/// The whole life of a feature until `until` (or until it was exposed): at each instant, work if anybody
/// worked on any of its changes, otherwise the wait of the change that took longest. In order, no gaps.
std::vector<Segment> story_of(const OrganisationState& s, const Feature& feature, engine::Time until);

/// Features and changes finished during the warm-up are in no measure, so their books are not added up.
inline bool is_measured(const OrganisationState& s) { return s.now >= s.start_of_measuring; }

/// Books a finished feature: its record, and its story if it is the followed one.
void record_feature(OrganisationState& s, const Feature& feature);

/// Books a change that has just gone to production; returns its record.
const ChangeRecord& record_change(OrganisationState& s, const Change& change);

}  // namespace journey::model
