// How many worlds are told of, from figures made by hand.
#include <gtest/gtest.h>

#include "web/charts/worlds_chart.h"
#include "web/words/worlds.h"

namespace journey::web {
namespace {

WorldsView thousand() {
  WorldsView view;
  view.state = WorldsView::State::done;
  view.merged = view.wanted = 1000;
  view.less = 968;
  view.more = 32;
  view.differences.assign(1000, -24.0);
  view.now = WorldsInterval{1000, -31 * 24.0, -33.5 * 24, -28.5 * 24};
  return view;
}

TEST(WorldsWords, TheSentenceCountsTheWorldsOfTheOneThatLeads) {
  WorldsView view = thousand();
  EXPECT_EQ(words::worlds_told(view, "Siloed", "DevOps"),
            "In 968 of 1,000 repeats DevOps delivered sooner than Siloed.");
  std::swap(view.less, view.more);
  EXPECT_EQ(words::worlds_told(view, "Siloed", "DevOps"),
            "In 968 of 1,000 repeats Siloed delivered sooner than DevOps.");
}

TEST(WorldsWords, WhileItRunsTheSentenceSaysSo) {
  WorldsView view = thousand();
  view.state = WorldsView::State::running;
  view.merged = 1;
  view.less = 1;
  view.more = 0;
  EXPECT_EQ(words::worlds_told(view, "Siloed", "DevOps"),
            "In 1 of 1 repeat so far DevOps delivered sooner than Siloed.");
  EXPECT_EQ(words::worlds_counted(view), "The same year, 1 of 1,000 times so far");
}

TEST(WorldsWords, TheAverageIsToldInOneUnitWithItsInterval) {
  EXPECT_EQ(words::worlds_average(thousand()), "On average 31 days sooner (95 % interval: 28 to 34).");
}

TEST(WorldsWords, AnIntervalWithZeroInItIsTooCloseToCall) {
  WorldsView view = thousand();
  view.now = WorldsInterval{1000, -12, -36, 12};
  EXPECT_EQ(words::worlds_average(view),
            "On average between 12 hours later and 36 hours sooner (95 % interval): too close to call.");
}

TEST(WorldsWords, OneWorldHasNoInterval) {
  WorldsView view = thousand();
  view.now = WorldsInterval{1, -24, std::nullopt, std::nullopt};
  EXPECT_EQ(words::worlds_average(view), "");
}

TEST(WorldsWords, DowntimeIsLessNotSooner) {
  WorldsView view = thousand();
  view.measure = model::Measure::downtime_hours;
  EXPECT_EQ(words::worlds_told(view, "A", "B"), "In 968 of 1,000 repeats B was down for less time than A.");
}

TEST(WorldsWords, ThousandsAreSetApart) {
  EXPECT_EQ(words::whole(7), "7");
  EXPECT_EQ(words::whole(999), "999");
  EXPECT_EQ(words::whole(1000), "1,000");
  EXPECT_EQ(words::whole(1234567), "1,234,567");
}

TEST(WorldsChart, TheScaleHoldsZeroAndNearlyAllWorldsAtRoundNumbers) {
  std::vector<double> differences(99, -30 * 24.0);
  differences.push_back(-1000 * 24.0);  // one in a hundred may lie beyond
  const WorldsScale scale = worlds_scale(differences, 5);
  EXPECT_EQ(scale.lowest, 0);
  EXPECT_EQ(scale.highest, 30 * 24);
  EXPECT_EQ(scale.step, 10 * 24);
}

TEST(WorldsChart, TheScaleReachesToBothSidesWhereWorldsDo) {
  const WorldsScale scale = worlds_scale({-50 * 24.0, -10 * 24.0, 30 * 24.0}, 6);
  EXPECT_EQ(scale.lowest, -30 * 24);
  EXPECT_EQ(scale.highest, 50 * 24);
}

TEST(WorldsChart, EveryWorldStandsInTheHeap) {
  const WorldsScale scale{0, 100, 10};
  const auto heap = worlds_heap({-5, -5, -95, -1000, 50}, scale, 10);
  EXPECT_EQ(heap, (std::vector<std::uint32_t>{3, 0, 0, 0, 0, 0, 0, 0, 0, 2}));
}

}  // namespace
}  // namespace journey::web
