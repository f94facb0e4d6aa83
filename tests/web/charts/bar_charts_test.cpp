// The bars of the request, of one measure and of many worlds as marks, with no window.
#include <gtest/gtest.h>

#include "tests/web/charts/plain_marks.h"
#include "tests/web/view_by_hand.h"
#include "tests/web/worlds/worlds_by_hand.h"
#include "web/charts/measure_bars.h"
#include "web/charts/request_bars.h"
#include "web/charts/worlds_chart.h"
#include "web/words/words.h"
#include "web/words/worlds.h"

namespace journey::web {
namespace {

using by_hand::segment;

constexpr float kNear = 0.01F;

const Look kWide = plain_look(Form::wide);
const PlainRuler kRuler(kWide);

RequestBar bar(std::string name, Colour colour, std::vector<model::Segment> story) {
  RequestBar one;
  one.name = std::move(name);
  one.colour = colour;
  one.teams = TeamNames({"Developers"});
  one.days = engine::to_days(story.back().to - story.front().from);
  one.finished = true;
  one.story = std::move(story);
  return one;
}

// "Name" and "000 d" in the body's size leave the scale from 48 to 947.
constexpr Rect kBars{0, 0, 1000, 60};
constexpr float kFrom = 48;
constexpr float kTo = 947;

TEST(RequestBars, APieceIsAsLongAsItTookOnTheScaleOfTheLongest) {
  const std::vector<RequestBar> bars{
      bar("Name", kWide.palette.silo,
          {segment(0, 2, model::Cause::work), segment(2, 8, model::Cause::queue), segment(8, 10, model::Cause::work)})};
  const Marks marks = request_bars(kRuler, kBars, bars, false);
  const auto fills = all_of<mark::Fill>(marks);
  ASSERT_EQ(fills.size(), 3U);  // a pale strip as long as all of it, and the work
  EXPECT_NEAR(fills[0].place.left, kFrom, kNear);
  EXPECT_NEAR(fills[0].place.right, kTo, kNear);
  EXPECT_NEAR(fills[1].place.right, kFrom + (kTo - kFrom) * 0.2F, kNear);
  EXPECT_NEAR(fills[2].place.left, kFrom + (kTo - kFrom) * 0.8F, kNear);
  for (const auto& dot : all_of<mark::Disc>(marks)) {
    EXPECT_GT(dot.centre.x, fills[1].place.right);
    EXPECT_LT(dot.centre.x, fills[2].place.left);
  }
}

TEST(RequestBars, ALongWaitIsNamedBelowItsStretchAndTold) {
  const std::vector<RequestBar> bars{
      bar("Name", kWide.palette.silo, {segment(0, 2, model::Cause::work), segment(2, 10, model::Cause::queue)})};
  const Marks marks = request_bars(kRuler, kBars, bars, false);
  const auto lines = written(marks);
  const auto named = std::find_if(lines.begin(), lines.end(), [](const auto& one) { return one.starts_with("8 d "); });
  ASSERT_NE(named, lines.end());
  EXPECT_EQ(told(marks), (std::vector<std::string>{"Name: " + words::span_of_hours(240) + ", " + *named}));
}

TEST(RequestBars, ThereAreNoMarksWhereNoRequestCanBeToldOf) {
  EXPECT_TRUE(request_bars(kRuler, kBars, {}, false).empty());
  EXPECT_TRUE(request_bars(kRuler, kBars, {RequestBar{}}, false).empty());
}

TEST(MeasureBars, ABarIsAsLongAsItsValueBesideTheLargest) {
  RunView view;
  view.organisations = {by_hand::silos(), by_hand::feature_teams()};
  view.outcomes.resize(2);
  const auto measure = model::Measure::lead_time_hours_p50;
  view.outcomes[0].measures[model::index_of(measure)] = 240;
  view.outcomes[1].measures[model::index_of(measure)] = 60;
  const Marks marks = measure_bars(kRuler, {0, 0, 1000, 120}, view, measure);
  const auto bars = all_of<mark::Fill>(marks);
  ASSERT_EQ(bars.size(), 2U);
  EXPECT_NEAR(bars[1].place.width(), bars[0].place.width() / 4, kNear);
  EXPECT_EQ(bars[0].place.left, bars[1].place.left);
  EXPECT_TRUE(same(bars[1].colour, kWide.palette.devops));
  const std::string value = words::measure_value(measure, 240);
  EXPECT_TRUE(holds(written(marks), value));
  EXPECT_TRUE(holds(told(marks), std::string(words::plain_measure(measure)) + ", Siloed: " + value));
}

TEST(WorldsChart, TheIntervalOfTheAverageStandsOnTheScaleOfTheWorlds) {
  const WorldsView worlds = by_hand::worlds(WorldsView::State::done, 1000);
  const WorldsNames names{"A", "B", kWide.palette.silo, kWide.palette.devops};
  const Rect place{0, 0, 500, 120};
  const Marks marks = worlds_chart(kRuler, place, worlds, names);
  const WorldsScale scale = worlds_scale(worlds.differences, 6);
  const auto at = [&](double ahead) {
    return static_cast<float>(500 * (ahead - scale.lowest) / (scale.highest - scale.lowest));
  };
  const auto solid = all_of<mark::Fill>(
      marks, [](const auto& fill) { return fill.opacity == 1 && same(fill.colour, kWide.palette.devops); });
  ASSERT_EQ(solid.size(), 1U);
  EXPECT_NEAR(solid[0].place.left, at(1380), kNear);
  EXPECT_NEAR(solid[0].place.right, std::max(at(1420), at(1380) + 3), kNear);
  EXPECT_TRUE(holds(written(marks), words::worlds_better(worlds.measure, "B")));
}

}  // namespace
}  // namespace journey::web
