#include "sim/model/books/ledger.h"

#include <algorithm>

#include "sim/model/state/attendance.h"
#include "sim/model/state/lists.h"

namespace journey::model {

using engine::Duration;
using engine::Time;

Index new_interval(OrganisationState& s) {
  s.intervals.emplace_back();
  return static_cast<Index>(s.intervals.size() - 1);
}

void free_ledger(OrganisationState& s, Ledger& ledger) {
  if (ledger.tail == kNone) return;
  s.intervals[ledger.tail].next = s.free_interval;
  s.free_interval = ledger.head;
  ledger = Ledger{};
}

void add_stretch(const OrganisationState& s, ByCause& by_cause, const Interval& stretch, Time from, Time to) {
  const Duration length = to - from;
  const Duration open = is_attended(stretch.cause) ? worked_between(s, stretch.shift, from, to) : length;
  by_cause[index_of(stretch.cause)] += open;
  by_cause[index_of(Cause::off_hours)] += length - open;
}

namespace {

/// Calls `visit(interval, from, to)` for each interval of `ledger` that overlaps [from, to), cut to it.
template <class Visit>
void for_each_stretch(const OrganisationState& s, const Ledger& ledger, Time from, Time to, Visit visit) {
  for (Index i = ledger.head; i != kNone; i = s.intervals[i].next) {
    const Interval& stretch = s.intervals[i];
    const Time begin = std::max(stretch.from, from);
    const Time end = stretch.next == kNone ? to : std::min(s.intervals[stretch.next].from, to);
    if (begin < end) visit(stretch, begin, end);
  }
}

Segment segment_of(const Interval& stretch, Time from, Time to) {
  return {from, to, stretch.cause, stretch.step, stretch.pass, stretch.shift, stretch.team};
}

/// By start, then by every field that is drawn or booked, so that the order is total.
bool begins_earlier(const Segment& a, const Segment& b) {
  if (a.from != b.from) return a.from < b.from;
  if (a.to != b.to) return a.to < b.to;
  if (a.step != b.step) return a.step < b.step;
  return a.pass < b.pass;
}

/// Sorts `work`, whose first `sorted` members are in order, as are the others. `room` is left empty.
void merge_run(std::vector<Segment>& work, std::size_t sorted, std::vector<Segment>& room) {
  room.assign(work.begin() + static_cast<std::ptrdiff_t>(sorted), work.end());
  std::size_t place = work.size();
  while (!room.empty()) {
    --place;
    if (sorted > 0 && begins_earlier(room.back(), work[sorted - 1])) {
      work[place] = work[--sorted];
    } else {
      work[place] = room.back();
      room.pop_back();
    }
  }
}

/// All stretches in which anybody worked on any change of `feature`, in order. `room` is left empty.
void collect_work(const OrganisationState& s, const Feature& feature, Time until, std::vector<Segment>& work,
                  std::vector<Segment>& room) {
  for (Index c = feature.first_change; c != kNone; c = s.changes[c].next_of_feature) {
    const std::size_t sorted = work.size();
    for_each_stretch(s, s.changes[c].ledger, Time{}, until, [&](const Interval& stretch, Time from, Time to) {
      if (is_attended(stretch.cause)) work.push_back(segment_of(stretch, from, to));
    });
    merge_run(work, sorted, room);
  }
}

/// The change whose ledger gives the feature's waits: the last to be exposed, or still open.
Index slowest_change(const OrganisationState& s, const Feature& feature) {
  Index slowest = feature.first_change;
  for (Index c = slowest; c != kNone; c = s.changes[c].next_of_feature) {
    const bool open = !s.changes[c].exposed;
    const bool slowest_open = !s.changes[slowest].exposed;
    const bool later = open == slowest_open && s.changes[c].exposed_at >= s.changes[slowest].exposed_at;
    if ((open && !slowest_open) || later) slowest = c;
  }
  return slowest;
}

/// Lays `work` (sorted, perhaps overlapping) over the waits of one ledger, into contiguous segments.
class Overlay {
 public:
  Overlay(std::vector<Segment>& out, const std::vector<Segment>& work) : out_(out), work_(work) {}

  void add(const Segment& wait) {
    Time at = wait.from;
    while (at < wait.to) {
      const Time begin = next_work(at);
      if (begin > at) push(wait, at, std::min(begin, wait.to));
      if (begin >= wait.to) return;
      const Time end = std::min(work_[place_].to, wait.to);
      push(work_[place_], begin, end);
      at = end;
    }
  }

 private:
  /// The earliest instant at or after `at` at which there is work, with its index in place_; far away if none.
  Time next_work(Time at) {
    while (place_ < work_.size() && work_[place_].to <= at) ++place_;
    if (place_ == work_.size()) return Time{INT64_MAX};
    return std::max(work_[place_].from, at);
  }

  void push(const Segment& segment, Time from, Time to) {
    out_.push_back(segment);
    out_.back().from = from;
    out_.back().to = to;
  }

  std::vector<Segment>& out_;
  const std::vector<Segment>& work_;
  std::size_t place_ = 0;
};

void add_story(const OrganisationState& s, FeatureRecord& record, const std::vector<Segment>& story) {
  for (const Segment& part : story) {
    const Interval stretch{part.from, part.cause, part.step, part.pass, part.shift, part.team, kNone};
    add_stretch(s, record.by_cause, stretch, part.from, part.to);
    record.by_pass[index_of(part.pass)] += part.to - part.from;
  }
}

void tell_story(const OrganisationState& s, const Feature& feature, Time until, std::vector<Segment>& work,
                std::vector<Segment>& story) {
  story.clear();
  if (feature.first_change == kNone) {
    append_segments(s, story, feature.ledger, feature.arrived, until);
    return;
  }
  work.clear();
  collect_work(s, feature, until, work, story);
  append_segments(s, story, feature.ledger, feature.arrived, feature.planned);
  const Change& slowest = s.changes[slowest_change(s, feature)];
  const Time end = slowest.exposed ? slowest.exposed_at : until;
  Overlay overlay(story, work);
  for_each_stretch(s, slowest.ledger, feature.planned, end,
                   [&](const Interval& stretch, Time from, Time to) { overlay.add(segment_of(stretch, from, to)); });
}

}  // namespace

void add_ledger(const OrganisationState& s, ByCause& by_cause, const Ledger& ledger, Time from, Time to) {
  for_each_stretch(s, ledger, from, to, [&](const Interval& stretch, Time begin, Time end) {
    add_stretch(s, by_cause, stretch, begin, end);
  });
}

void append_segments(const OrganisationState& s, std::vector<Segment>& segments, const Ledger& ledger, Time from,
                     Time to) {
  for_each_stretch(s, ledger, from, to, [&](const Interval& stretch, Time begin, Time end) {
    segments.push_back(segment_of(stretch, begin, end));
  });
}

std::vector<Segment> story_of(const OrganisationState& s, const Feature& feature, Time until) {
  std::vector<Segment> work;
  std::vector<Segment> story;
  tell_story(s, feature, until, work, story);
  return story;
}

void record_feature(OrganisationState& s, const Feature& feature) {
  FeatureRecord record{feature.number, feature.hours, feature.arrived, s.now, {}, {}, feature.spent};
  const bool watched = feature.number == s.watched_number;
  if (is_measured(s) || watched) tell_story(s, feature, s.now, s.scratch, s.scratch_story);
  if (is_measured(s)) add_story(s, record, s.scratch_story);
  if (watched) s.watched_story = s.scratch_story;
  s.finished_features.push_back(record);
}

const ChangeRecord& record_change(OrganisationState& s, const Change& change) {
  ChangeRecord record{change.to_hour - change.from_hour, change.origin, change.first_commit, s.now, {}, {}};
  if (is_measured(s)) {
    for_each_stretch(s, change.ledger, change.first_commit, s.now, [&](const Interval& stretch, Time from, Time to) {
      add_stretch(s, record.by_cause, stretch, from, to);
      record.by_pass[index_of(stretch.pass)] += to - from;
    });
  }
  s.finished_changes.push_back(record);
  return s.finished_changes.back();
}

}  // namespace journey::model
