// Simulated time: instants and lengths in whole milliseconds, so that sums are
// exact and two events are at the same instant or they are not.
//
// Units:  milliseconds; Time 0 is Monday 00:00.
// Errors: lengths made from hours, minutes or days saturate at kLongest, which
//         leaves room to add several of them; not-a-number counts as zero.
#pragma once

#include <compare>
#include <cstdint>

namespace journey::engine {

struct Duration {
  std::int64_t ms = 0;
  friend constexpr auto operator<=>(Duration, Duration) = default;
  constexpr Duration& operator+=(Duration other) {
    ms += other.ms;
    return *this;
  }
  constexpr Duration& operator-=(Duration other) {
    ms -= other.ms;
    return *this;
  }
};

struct Time {
  std::int64_t ms = 0;
  friend constexpr auto operator<=>(Time, Time) = default;
  constexpr Time& operator+=(Duration length) {
    ms += length.ms;
    return *this;
  }
  constexpr Time& operator-=(Duration length) {
    ms -= length.ms;
    return *this;
  }
};

constexpr Duration operator+(Duration a, Duration b) { return {a.ms + b.ms}; }
constexpr Duration operator-(Duration a, Duration b) { return {a.ms - b.ms}; }
constexpr Duration operator-(Duration a) { return {-a.ms}; }
constexpr Duration operator*(Duration a, std::int64_t times) { return {a.ms * times}; }
constexpr Duration operator*(std::int64_t times, Duration a) { return {a.ms * times}; }
/// Whole times that `b` fits into `a`, rounded towards zero. Requires: b is not zero.
constexpr std::int64_t operator/(Duration a, Duration b) { return a.ms / b.ms; }
constexpr Duration operator%(Duration a, Duration b) { return {a.ms % b.ms}; }
constexpr Time operator+(Time t, Duration d) { return {t.ms + d.ms}; }
constexpr Time operator+(Duration d, Time t) { return {t.ms + d.ms}; }
constexpr Time operator-(Time t, Duration d) { return {t.ms - d.ms}; }
constexpr Duration operator-(Time a, Time b) { return {a.ms - b.ms}; }

inline constexpr Duration kMillisecond{1};
inline constexpr Duration kSecond{1000};
inline constexpr Duration kMinute{60 * 1000};
inline constexpr Duration kHour{60 * 60 * 1000};
inline constexpr Duration kDay{24 * kHour.ms};
inline constexpr Duration kWeek{7 * kDay.ms};
/// About 36 million years: the longest length the conversions below make.
inline constexpr Duration kLongest{std::int64_t{1} << 60};
/// Later than every instant that a run reaches.
inline constexpr Time kNever{std::int64_t{1} << 62};

/// The length nearest to `ms` milliseconds (halves away from zero), saturating.
constexpr Duration milliseconds(double ms) {
  constexpr double kLimit = static_cast<double>(kLongest.ms);
  if (ms >= kLimit) return kLongest;
  if (ms <= -kLimit) return -kLongest;
  if (!(ms > 0 || ms < 0)) return {0};
  const auto whole = static_cast<std::int64_t>(ms);
  const double rest = ms - static_cast<double>(whole);
  return {whole + (rest >= 0.5 ? 1 : 0) - (rest <= -0.5 ? 1 : 0)};
}

constexpr Duration minutes(double count) { return milliseconds(count * static_cast<double>(kMinute.ms)); }
constexpr Duration hours(double count) { return milliseconds(count * static_cast<double>(kHour.ms)); }
constexpr Duration days(double count) { return milliseconds(count * static_cast<double>(kDay.ms)); }

constexpr double to_hours(Duration d) { return static_cast<double>(d.ms) / static_cast<double>(kHour.ms); }
constexpr double to_days(Duration d) { return static_cast<double>(d.ms) / static_cast<double>(kDay.ms); }
constexpr double to_hours(Time t) { return to_hours(t - Time{0}); }
constexpr double to_days(Time t) { return to_days(t - Time{0}); }

}  // namespace journey::engine
