#include "sim/engine/work_calendar.h"

#include "sim/engine/check.h"

namespace journey::engine {

WorkCalendar::WorkCalendar(const std::vector<WeekInterval>& intervals) {
  require(!intervals.empty(), "WorkCalendar: never open");
  for (const WeekInterval& interval : intervals) append(interval);
  require(open_.size() < 255, "WorkCalendar: too many intervals");
  index();
}

void WorkCalendar::append(const WeekInterval& interval) {
  require(interval.start >= Duration{0} && interval.start < interval.end && interval.end <= kWeek,
          "WorkCalendar: an interval outside the week");
  require(open_.empty() || open_.back().end <= interval.start, "WorkCalendar: intervals out of order");
  if (!open_.empty() && open_.back().end == interval.start) {
    open_.back().end = interval.end;
  } else {
    open_.push_back({interval.start, interval.end, weekly_ms_});
  }
  weekly_ms_ += (interval.end - interval.start).ms;
}

void WorkCalendar::index() {
  const Interval first = open_.front();
  open_.push_back({first.start + kWeek, first.end + kWeek, weekly_ms_});
  std::size_t interval = 0;
  for (std::size_t hour = 0; hour < kHours; ++hour) {
    while (open_[interval].end <= kHour * static_cast<std::int64_t>(hour)) ++interval;
    first_ending_after_[hour] = static_cast<std::uint8_t>(interval);
  }
}

Time WorkCalendar::add_beyond(Time start, const Place& place, Duration work) const {
  // Count from the opening of the current interval, whole weeks first, but leave some work so that
  // an end at closing time is found as such.
  const Interval& current = open_[place.interval];
  const std::int64_t inside = place.offset - current.start.ms;
  std::int64_t left = work.ms + (inside > 0 ? inside : 0);
  const std::int64_t weeks = (left - 1) / weekly_ms_;
  left -= weeks * weekly_ms_;
  const std::size_t distinct = open_.size() - 1;
  std::size_t interval = place.interval % distinct;
  std::int64_t week_start = start.ms - place.offset + weeks * kWeek.ms + (place.interval == distinct ? kWeek.ms : 0);
  while (left > open_[interval].end.ms - open_[interval].start.ms) {
    left -= open_[interval].end.ms - open_[interval].start.ms;
    if (++interval == distinct) {
      interval = 0;
      week_start += kWeek.ms;
    }
  }
  return {week_start + open_[interval].start.ms + left};
}

}  // namespace journey::engine
