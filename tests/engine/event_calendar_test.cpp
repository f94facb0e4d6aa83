#include "sim/engine/event_calendar.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "sim/engine/philox.h"

namespace journey::engine {
namespace {

std::vector<std::uint32_t> entities_in_order(EventCalendar calendar) {
  std::vector<std::uint32_t> entities;
  while (!calendar.empty()) entities.push_back(calendar.pop().entity());
  return entities;
}

TEST(EventCalendar, EventsOccurInTheOrderOfTime) {
  EventCalendar calendar;
  for (const std::int64_t at : {50, 10, 40, 20, 30}) calendar.schedule(Time{at}, 0, static_cast<std::uint32_t>(at));
  EXPECT_EQ(entities_in_order(calendar), (std::vector<std::uint32_t>{10, 20, 30, 40, 50}));
}

TEST(EventCalendar, EventsAtTheSameInstantOccurInTheOrderScheduled) {
  EventCalendar calendar;
  for (const std::uint32_t entity : {7U, 3U, 9U, 1U, 8U}) calendar.schedule(Time{5}, 0, entity);
  EXPECT_EQ(entities_in_order(calendar), (std::vector<std::uint32_t>{7, 3, 9, 1, 8}));
}

TEST(EventCalendar, AnEventKeepsItsKindEntityAndTicket) {
  EventCalendar calendar;
  calendar.schedule(Time{1}, 1, 1);
  const Ticket ticket = calendar.schedule(Time{0}, 255, 0xff'ffff);
  const Event event = calendar.pop();
  EXPECT_EQ(event.kind(), 255);
  EXPECT_EQ(event.entity(), 0xff'ffffU);
  EXPECT_EQ(event.sequence(), ticket);
  EXPECT_EQ(ticket, 1U);
}

TEST(EventCalendar, TheClockIsTheInstantOfTheLastEventTaken) {
  EventCalendar calendar;
  calendar.schedule(Time{30}, 0, 0);
  EXPECT_EQ(calendar.now(), Time{0});
  EXPECT_EQ(calendar.next().at, Time{30});
  EXPECT_EQ(calendar.now(), Time{0});
  calendar.pop();
  EXPECT_EQ(calendar.now(), Time{30});
}

TEST(EventCalendar, AgreesWithAStableSortOnThousandsOfRandomEvents) {
  EventCalendar calendar;
  std::vector<Event> sorted;
  for (std::uint32_t i = 0; i < 5000; ++i) {
    const Time at{philox({i, 0, 0, 0}, {1, 2})[0] % 500};
    calendar.schedule(at, 0, i);
    sorted.push_back({at, i});
  }
  std::stable_sort(sorted.begin(), sorted.end(), [](const Event& a, const Event& b) { return a.at < b.at; });
  for (const Event& expected : sorted) EXPECT_EQ(calendar.pop().entity(), expected.order);
  EXPECT_TRUE(calendar.empty());
}

TEST(EventCalendar, HundredsWaitingOccurInOrderWhileOthersComeAndGo) {
  EventCalendar calendar;
  std::set<std::pair<std::int64_t, std::uint32_t>> waiting;
  for (std::uint32_t i = 0; i < 20000; ++i) {
    const auto random = philox({i, 0, 0, 0}, {3, 4});
    const bool growing = i / 1000 % 2 == 0;
    if (waiting.empty() || random[0] % 4 < (growing ? 3U : 1U)) {
      const std::int64_t at = calendar.now().ms + random[1] % (i % 3 == 0 ? 10 : 10'000);
      waiting.insert({at, calendar.schedule(Time{at}, 0, i)});
    } else {
      const Event next = calendar.pop();
      ASSERT_EQ(std::make_pair(next.at.ms, next.sequence()), *waiting.begin());
      waiting.erase(waiting.begin());
    }
    ASSERT_EQ(calendar.size(), waiting.size());
    ASSERT_EQ(calendar.empty(), waiting.empty());
  }
}

TEST(EventCalendar, ACopyIsACheckpoint) {
  EventCalendar calendar;
  calendar.schedule(Time{1}, 0, 1);
  calendar.schedule(Time{2}, 0, 2);
  EventCalendar checkpoint = calendar;
  calendar.pop();
  calendar.schedule(Time{9}, 0, 9);
  EXPECT_EQ(entities_in_order(checkpoint), (std::vector<std::uint32_t>{1, 2}));
  EXPECT_EQ(entities_in_order(calendar), (std::vector<std::uint32_t>{2, 9}));
}

#if GTEST_HAS_DEATH_TEST
TEST(EventCalendarDeathTest, SchedulingInThePastAborts) {
  EventCalendar calendar;
  calendar.schedule(Time{10}, 0, 0);
  calendar.pop();
  EXPECT_DEATH(calendar.schedule(Time{9}, 0, 0), "in the past");
  EXPECT_DEATH(EventCalendar().schedule(Time{0}, 0, 1U << 24), "above 24 bits");
  EXPECT_DEATH(EventCalendar().pop(), "empty calendar");
}
#endif

}  // namespace
}  // namespace journey::engine
