// A work calendar: the part of every week that is open, such as Monday to
// Friday from 9 to 17, and sums of open time.
//
// An interval is open from its start up to but not including its end. Questions
// take a look into a table of the week's 168 hours and a step or two.
//
// Units:  simulated milliseconds; the week starts on Monday at 00:00.
// Errors: a broken precondition is a bug in the model and aborts.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "sim/engine/time.h"

namespace journey::engine {

/// Part of a week, from its start up to but not including its end.
struct WeekInterval {
  Duration start;
  Duration end;
  friend bool operator==(const WeekInterval&, const WeekInterval&) = default;
};

/// The calendar at one instant, looked up once for several questions.
struct Moment {
  Time at{};
  Time until{};       ///< the end of the open or closed time it lies in
  Duration opened{};  ///< open time since Time 0
  bool open = false;
};

class WorkCalendar {
 public:
  /// Open in `intervals`. Intervals that touch are one interval.
  /// Requires: at least one, in order, not overlapping, each with
  /// 0 <= start < end <= one week.
  explicit WorkCalendar(const std::vector<WeekInterval>& intervals);

  /// Requires for all below: instants are not before Time 0, and work is not negative.
  bool is_open(Time t) const {
    const Place place = find(t);
    return place.offset >= open_[place.interval].start.ms;
  }

  /// The earliest open instant that is not before `t`.
  Time next_open(Time t) const {
    const Place place = find(t);
    const std::int64_t start = open_[place.interval].start.ms;
    return place.offset >= start ? t : t + Duration{start - place.offset};
  }

  /// The earliest instant at which `work` of open time has passed since `start`.
  /// Work that ends exactly at closing time ends there, not at the next
  /// opening; no work ends at once, even in closed time.
  Time add_working(Time start, Duration work) const {
    if (work.ms == 0) return start;
    const Place place = find(start);
    const Interval& current = open_[place.interval];
    if (place.offset >= current.start.ms && place.offset + work.ms <= current.end.ms) return start + work;
    return add_beyond(start, place, work);
  }

  Moment moment(Time t) const {
    const Place place = find(t);
    const Interval& current = open_[place.interval];
    const bool open = place.offset >= current.start.ms;
    const std::int64_t until = open ? current.end.ms : current.start.ms;
    return {t, t + Duration{until - place.offset}, {open_before(place)}, open};
  }

  /// The same as moment(t), without a table look-up if `last` was in the same open or closed time.
  Moment moment_after(const Moment& last, Time t) const {
    if (t < last.at || t >= last.until) return moment(t);
    return {t, last.until, last.open ? last.opened + (t - last.at) : last.opened, last.open};
  }

  /// The same as add_working(start.at, work).
  Time add_working(const Moment& start, Duration work) const {
    return start.open && work <= start.until - start.at ? start.at + work : add_working(start.at, work);
  }

  /// The open time between two instants; negative if `to` is before `from`.
  Duration working_between(Time from, Time to) const { return {open_before(to) - open_before(from)}; }

  friend bool operator==(const WorkCalendar& a, const WorkCalendar& b) { return a.open_ == b.open_; }

 private:
  struct Interval {
    Duration start, end;
    std::int64_t before_ms;  // open time of the week before the start
    friend bool operator==(const Interval&, const Interval&) = default;
  };
  /// Where an instant lies: in its week, and the first interval that ends later.
  struct Place {
    std::int64_t week;
    std::int64_t offset;
    std::size_t interval;
  };

  static constexpr std::size_t kHours = 168;

  Place find(Time t) const {
    const std::int64_t week = t.ms / kWeek.ms;
    const std::int64_t offset = t.ms - week * kWeek.ms;
    std::size_t interval = first_ending_after_[static_cast<std::size_t>(offset / kHour.ms)];
    while (open_[interval].end.ms <= offset) ++interval;
    return {week, offset, interval};
  }

  std::int64_t open_before(Time t) const { return open_before(find(t)); }

  std::int64_t open_before(const Place& place) const {
    const Interval& current = open_[place.interval];
    const std::int64_t inside = place.offset - current.start.ms;
    return place.week * weekly_ms_ + current.before_ms + (inside > 0 ? inside : 0);
  }

  void append(const WeekInterval& interval);
  void index();
  Time add_beyond(Time start, const Place& place, Duration work) const;

  std::vector<Interval> open_;  // the last is the first again, one week later
  std::array<std::uint8_t, kHours> first_ending_after_{};
  std::int64_t weekly_ms_ = 0;
};

}  // namespace journey::engine
