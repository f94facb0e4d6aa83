#include "sim/engine/work_calendar.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "sim/engine/philox.h"

namespace journey::engine {
namespace {

constexpr Time kMonday{0};

Time at(int day, double hour) { return kMonday + kDay * day + hours(hour); }

/// Monday to Friday from 9 to 17.
WorkCalendar office() {
  std::vector<WeekInterval> days;
  for (int day = 0; day < 5; ++day) days.push_back({kDay * day + 9 * kHour, kDay * day + 17 * kHour});
  return WorkCalendar(days);
}

const WorkCalendar kOffice = office();
const WorkCalendar kAlways({{Duration{0}, kWeek}});

TEST(WorkCalendar, IsOpenFromTheStartUpToButNotIncludingTheEnd) {
  EXPECT_FALSE(kOffice.is_open(at(0, 8.99)));
  EXPECT_TRUE(kOffice.is_open(at(0, 9)));
  EXPECT_TRUE(kOffice.is_open(at(4, 17) - kMillisecond));
  EXPECT_FALSE(kOffice.is_open(at(4, 17)));
  EXPECT_FALSE(kOffice.is_open(at(5, 12)));
  EXPECT_TRUE(kOffice.is_open(at(7 * 500, 12)));
}

TEST(WorkCalendar, TheNextOpeningSkipsNightsAndWeekends) {
  EXPECT_EQ(kOffice.next_open(at(0, 3)), at(0, 9));
  EXPECT_EQ(kOffice.next_open(at(0, 10)), at(0, 10));
  EXPECT_EQ(kOffice.next_open(at(0, 17)), at(1, 9));
  EXPECT_EQ(kOffice.next_open(at(4, 17)), at(7, 9));
  EXPECT_EQ(kOffice.next_open(at(6, 23)), at(7, 9));
}

TEST(WorkCalendar, WorkStopsAtClosingTimeAndGoesOnAtTheNextOpening) {
  EXPECT_EQ(kOffice.add_working(at(0, 10), hours(2)), at(0, 12));
  EXPECT_EQ(kOffice.add_working(at(0, 16), hours(2)), at(1, 10));
  EXPECT_EQ(kOffice.add_working(at(4, 16), hours(2)), at(7, 10));
  EXPECT_EQ(kOffice.add_working(at(5, 4), hours(1)), at(7, 10));
  EXPECT_EQ(kOffice.add_working(at(0, 9), hours(40 * 52 + 1)), at(7 * 52, 10));
}

TEST(WorkCalendar, WorkThatEndsExactlyAtClosingTimeEndsThere) {
  EXPECT_EQ(kOffice.add_working(at(0, 9), hours(8)), at(0, 17));
  EXPECT_EQ(kOffice.add_working(at(0, 9), hours(40)), at(4, 17));
  EXPECT_EQ(kOffice.add_working(at(0, 12), hours(40)), at(7, 12));
  EXPECT_EQ(kOffice.add_working(at(4, 17), hours(40)), at(11, 17));
}

TEST(WorkCalendar, NoWorkEndsAtOnceEvenWhenClosed) { EXPECT_EQ(kOffice.add_working(at(5, 3), Duration{0}), at(5, 3)); }

TEST(WorkCalendar, OpenTimeBetweenTwoInstantsIsCounted) {
  EXPECT_EQ(kOffice.working_between(at(0, 0), at(7, 0)), hours(40));
  EXPECT_EQ(kOffice.working_between(at(0, 16), at(1, 10)), hours(2));
  EXPECT_EQ(kOffice.working_between(at(5, 0), at(6, 0)), hours(0));
  EXPECT_EQ(kOffice.working_between(at(1, 10), at(0, 16)), hours(-2));
}

TEST(WorkCalendar, AlwaysOpenIsPlainTime) {
  EXPECT_TRUE(kAlways.is_open(at(6, 23)));
  EXPECT_EQ(kAlways.next_open(at(6, 23)), at(6, 23));
  EXPECT_EQ(kAlways.add_working(at(6, 23), hours(1000)), at(6, 1023));
  EXPECT_EQ(kAlways.working_between(at(1, 2), at(9, 3)), kDay * 8 + kHour);
}

/// One to eight intervals at random places of the week, to the millisecond.
WorkCalendar random_calendar(std::uint32_t number) {
  std::vector<std::int64_t> edges;
  const std::uint32_t count = 1 + philox({number, 0, 0, 0}, {7, 7})[0] % 8;
  for (std::uint32_t i = 0; i < 2 * count; ++i) edges.push_back(philox({number, i, 1, 0}, {7, 7})[0] % kWeek.ms);
  std::sort(edges.begin(), edges.end());
  std::vector<WeekInterval> intervals;
  for (std::size_t i = 0; i < edges.size(); i += 2) {
    if (edges[i] < edges[i + 1]) intervals.push_back({Duration{edges[i]}, Duration{edges[i + 1]}});
  }
  return intervals.empty() ? kAlways : WorkCalendar(intervals);
}

// These two sentences fix next_open() and add_working() wholly.
TEST(WorkCalendar, AnswersAreTheEarliestPossibleOnThousandsOfRandomQuestions) {
  for (std::uint32_t number = 0; number < 5000; ++number) {
    const WorkCalendar calendar = random_calendar(number / 10);
    const auto random = philox({number, 0, 2, 0}, {7, 7});
    const Time start{std::int64_t{random[0]} * 3};
    const Duration work{1 + (number % 2 == 0 ? random[1] % 1'000'000 : std::int64_t{random[1]})};
    const Time opening = calendar.next_open(start);
    ASSERT_TRUE(calendar.is_open(opening));
    ASSERT_EQ(calendar.working_between(start, opening), Duration{0});
    const Time end = calendar.add_working(start, work);
    ASSERT_EQ(calendar.working_between(start, end), work);
    ASSERT_EQ(calendar.working_between(start, end - kMillisecond), work - kMillisecond);
  }
}

TEST(WorkCalendar, AMomentAnswersLikeTheCalendar) {
  for (std::uint32_t number = 0; number < 5000; ++number) {
    const WorkCalendar calendar = random_calendar(number / 10);
    const auto random = philox({number, 0, 3, 0}, {7, 7});
    const Time first{std::int64_t{random[0]}};
    const Time second = first + Duration{std::int64_t{random[1]} / (number % 2 == 0 ? 1 : 1000)};
    const Moment moment = calendar.moment_after(calendar.moment(first), second);
    ASSERT_EQ(moment.at, second);
    ASSERT_EQ(moment.open, calendar.is_open(second));
    ASSERT_EQ(moment.opened, calendar.working_between(Time{0}, second));
    ASSERT_EQ(calendar.is_open(moment.until - kMillisecond), moment.open);
    ASSERT_EQ(calendar.working_between(second, moment.until), moment.open ? moment.until - second : Duration{0});
    const Duration work{std::int64_t{random[2]} / 100};
    ASSERT_EQ(calendar.add_working(moment, work), calendar.add_working(second, work));
  }
}

#if GTEST_HAS_DEATH_TEST
TEST(WorkCalendarDeathTest, AnImpossibleWeekAborts) {
  EXPECT_DEATH(WorkCalendar(std::vector<WeekInterval>{}), "never open");
  EXPECT_DEATH(WorkCalendar({{kHour, kHour}}), "outside the week");
  EXPECT_DEATH(WorkCalendar({{2 * kHour, 3 * kHour}, {kHour, 2 * kHour}}), "out of order");
}
#endif

}  // namespace
}  // namespace journey::engine
