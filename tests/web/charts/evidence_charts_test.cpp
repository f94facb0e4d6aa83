// The charts of the evidence as marks, with no window: each thing stands where its figure says.
#include "web/charts/evidence_charts.h"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/web/charts/plain_marks.h"
#include "tests/web/view_by_hand.h"
#include "web/words/causes.h"
#include "web/words/evidence.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

constexpr Rect kPlace{0, 0, 1000, 500};
constexpr float kNear = 0.01F;

const Look kWide = plain_look(Form::wide);
const PlainRuler kRuler(kWide);

OrganisationEvidence organisation(std::string name, std::size_t place = 0) {
  OrganisationEvidence one;
  one.name = std::move(name);
  one.place = place;
  return one;
}

// Causes: names take 200 on the left, what is written beside a bar 230 on the right.

Evidence two_days_of_queueing() {
  Evidence evidence{organisation("A"), organisation("B", 1)};
  evidence[0].causes = {{model::Cause::queue, 48, 24}, {model::Cause::work, 12, 0}};
  evidence[1].causes = {{model::Cause::work, 12, 0}};
  return evidence;
}

TEST(CausesChart, ABarOfTheLongestCauseEndsAtTheEndOfTheAxis) {
  const Marks marks = causes_chart(kRuler, kPlace, two_days_of_queueing());
  const auto bars = all_of<mark::Fill>(marks, [](const auto& fill) { return fill.place.left == 200; });
  ASSERT_EQ(bars.size(), 6U);  // two of each cause an organisation has: all of it, and what would be saved
  EXPECT_NEAR(bars[0].place.right, 770, kNear);
  EXPECT_NEAR(bars[1].place.right, 485, kNear);
  EXPECT_NEAR(bars[2].place.right, 342.5F, kNear);  // 12 h
  EXPECT_TRUE(same(bars[0].colour, kWide.palette.silo));
  EXPECT_TRUE(same(bars[4].colour, kWide.palette.devops));
  EXPECT_LT(bars[0].opacity, bars[1].opacity);
}

TEST(CausesChart, WhatIsToldOfACauseIsWhatIsWrittenBesideItsBars) {
  const Marks marks = causes_chart(kRuler, kPlace, two_days_of_queueing());
  const std::string reading = words::cause_reading("A", 48, 24);
  EXPECT_TRUE(holds(written(marks), reading));
  EXPECT_TRUE(holds(told(marks), std::string(words::cause_title(model::Cause::queue)) + ". " + reading + "; B: 0"));
}

TEST(CausesChart, SaysWhereNothingWasDelivered) {
  const Marks marks = causes_chart(kRuler, kPlace, {organisation("A")});
  EXPECT_EQ(written(marks).back(), words::say(words::Plain::evidence_nothing_delivered));
  EXPECT_EQ(told(marks), (std::vector<std::string>{written(marks).back()}));
}

// Flow: two samples, so two columns; the scale reaches 6 % beyond the 100 asked for.

Evidence two_days_of_flow() {
  Evidence evidence{organisation("A")};
  evidence[0].flow = {{0, {5, 4, 3, 2, 1}, 30, 10}, {1, {10, 0, 0, 0, 0}, 80, 10}};
  return evidence;
}

TEST(FlowChart, AColumnHasTheHeightsOfItsSample) {
  const Rect plot = flow_plots(kRuler, kPlace, 1).front();
  const Marks marks = flow_chart(kRuler, kPlace, two_days_of_flow(), 2, 0.5);
  const auto column = all_of<mark::Fill>(
      marks, [&](const auto& fill) { return fill.place.left == plot.left && fill.place.width() > 300; });
  const std::vector<float> counts{10, 30, 1, 2, 3, 4, 5};  // given up, done, then from deploying back to planning
  ASSERT_EQ(column.size(), counts.size());
  float bottom = plot.bottom;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    EXPECT_NEAR(column[i].place.bottom, bottom, kNear) << i;
    EXPECT_NEAR(column[i].place.height(), plot.height() * counts[i] / 106, kNear) << i;
    bottom = column[i].place.top;
  }
}

TEST(FlowChart, TheReadingReachesFromWhatHasLeftToWhatWasAskedFor) {
  const Rect plot = flow_plots(kRuler, kPlace, 1).front();
  const Marks marks = flow_chart(kRuler, kPlace, two_days_of_flow(), 2, 0.5);
  const auto thick = all_of<mark::Line>(marks, [](const auto& line) { return line.thickness == 3; });
  ASSERT_EQ(thick.size(), 2U);
  EXPECT_NEAR(thick[0].from.x, plot.left + plot.width() / 4, kNear);
  EXPECT_NEAR(thick[0].from.y, plot.bottom - plot.height() * 55 / 106, kNear);
  EXPECT_NEAR(thick[0].to.y, plot.bottom - plot.height() * 40 / 106, kNear);
  // On day 1 the 55 had left.
  EXPECT_NEAR(thick[1].to.x, plot.left + plot.width() / 2, kNear);
  EXPECT_TRUE(holds(written(marks), words::open_requests(15)));
  ASSERT_EQ(told(marks).size(), 1U);
  EXPECT_NE(told(marks)[0].find("15"), std::string::npos) << told(marks)[0];
}

// Waiting: two columns, two bands; the scale ends at the round number not below 10.

Evidence two_days_of_waiting() {
  Evidence evidence{organisation("A")};
  evidence[0].waiting = {{0, 1}, {{Awaited::team, "Testers", {6, 3}, 9}, {Awaited::elsewhere, "", {4, 0}, 4}}, {10, 3}};
  return evidence;
}

TEST(WaitingChart, AColumnStacksWhatWaitedThatDay) {
  const Rect plots = day_plots(kRuler, kPlace);
  const Marks marks = waiting_chart(kRuler, kPlace, two_days_of_waiting(), 2, 0.5);
  const float height = plots.height() - kWide.sizes.line(TypeSize::small);  // without the line of the unit
  const auto columns = all_of<mark::Fill>(marks, [](const auto& fill) { return fill.place.width() > 300; });
  ASSERT_EQ(columns.size(), 3U);  // nothing but testers on the second day
  EXPECT_NEAR(columns[0].place.height(), height * 0.6F, kNear);
  EXPECT_NEAR(columns[1].place.bottom, columns[0].place.top, kNear);
  EXPECT_NEAR(columns[1].place.height(), height * 0.4F, kNear);
  EXPECT_NEAR(columns[2].place.left, plots.left + plots.width() / 2, kNear);
  EXPECT_NEAR(columns[2].place.height(), height * 0.3F, kNear);
}

TEST(WaitingChart, TheLegendAndWhatIsToldHaveTheCountsOfTheDayThatIsRead) {
  const Marks marks = waiting_chart(kRuler, kPlace, two_days_of_waiting(), 2, 0.5);
  EXPECT_TRUE(holds(written(marks), "A  10"));
  EXPECT_TRUE(holds(written(marks), "Testers 6"));
  EXPECT_EQ(told(marks),
            (std::vector<std::string>{words::day(0.5) + ": " + words::waiting_reading("A", 10, "Testers 6, Other 4")}));
}

// Incidents.

IncidentMark incident(std::uint8_t severity, double began, double detected, double restored) {
  IncidentMark one;
  one.severity = severity;
  one.began = began;
  one.detected = detected;
  one.restored = restored;
  return one;
}

TEST(IncidentChart, ALineReachesFromBegunToRestoredAndIsThinUntilItWasNoticed) {
  Evidence evidence{organisation("A")};
  evidence[0].incidents = {incident(1, 100, 110, 150)};
  const Rect plots = day_plots(kRuler, kPlace);
  const auto at = [&](float day) { return plots.left + plots.width() * day / 400; };
  const Marks marks = incident_chart(kRuler, kPlace, evidence, 400, 0);
  const auto lines = all_of<mark::Line>(
      marks, [](const auto& line) { return same(line.colour, kWide.palette.silo) && line.from.y == line.to.y; });
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_NEAR(lines[0].from.x, at(100), kNear);
  EXPECT_NEAR(lines[0].to.x, at(110), kNear);
  EXPECT_NEAR(lines[1].to.x, at(150), kNear);
  EXPECT_LT(lines[0].thickness, lines[1].thickness);
}

TEST(IncidentChart, SeverityIsShownByShape) {
  Evidence evidence{organisation("A")};
  evidence[0].incidents = {incident(1, 100, 101, 102), incident(2, 200, 201, 202), incident(3, 300, 301, 302)};
  const Rect plots = day_plots(kRuler, kPlace);
  const Marks marks = incident_chart(kRuler, kPlace, evidence, 400, 0);
  // The first of each explains the shape.
  ASSERT_EQ(all_of<mark::Triangle>(marks).size(), 2U);
  ASSERT_EQ(all_of<mark::Diamond>(marks).size(), 2U);
  ASSERT_EQ(all_of<mark::Ring>(marks).size(), 2U);
  EXPECT_NEAR(all_of<mark::Triangle>(marks)[1].centre.x, plots.left + plots.width() / 4, kNear);
  EXPECT_NEAR(all_of<mark::Diamond>(marks)[1].centre.x, plots.left + plots.width() / 2, kNear);
  EXPECT_NEAR(all_of<mark::Ring>(marks)[1].centre.x, plots.left + plots.width() * 0.75F, kNear);
}

TEST(IncidentChart, WhatIsToldIsWhatIsWrittenOfTheIncidentThatIsRead) {
  Evidence evidence{organisation("A")};
  evidence[0].incidents = {incident(1, 100, 110, 150)};
  const Marks marks = incident_chart(kRuler, kPlace, evidence, 400, 120);
  const auto paragraphs = all_of<mark::Paragraph>(marks);
  ASSERT_EQ(paragraphs.size(), 1U);
  EXPECT_NE(paragraphs[0].text.find("day 100"), std::string::npos) << paragraphs[0].text;
  EXPECT_EQ(told(marks), (std::vector<std::string>{"A: " + paragraphs[0].text}));
}

// Measures: 300 on the left for names and values, 8 free on the right; a failure rate of 0 stands on the right, one of
// 80 % on the left.

TEST(MeasuresChart, TheLikelyFailureRateReachesOverWilsonsInterval) {
  Evidence evidence{organisation("A")};
  evidence[0].spread.judged = 10;
  evidence[0].spread.failed = 5;  // between 0.2366 and 0.7634
  const Marks marks = measures_chart(kRuler, kPlace, evidence);
  const auto ranges = all_of<mark::Line>(
      marks, [](const auto& line) { return same(line.colour, kWide.palette.silo) && line.from.y == line.to.y; });
  ASSERT_EQ(ranges.size(), 1U);
  EXPECT_NEAR(ranges[0].from.x, 992 - 692 * 0.2366F / 0.8F, 0.1F);
  EXPECT_NEAR(ranges[0].to.x, 992 - 692 * 0.7634F / 0.8F, 0.1F);
}

TEST(MeasuresChart, AMedianStandsAmongItsValues) {
  Evidence evidence{organisation("A")};
  evidence[0].spread.lead_hours = {24, 24, 24};
  evidence[0].measures[1] = 24;
  const Marks marks = measures_chart(kRuler, kPlace, evidence);
  const auto discs = all_of<mark::Disc>(marks);
  ASSERT_EQ(discs.size(), 4U);  // one for each value upon each other, then the median's
  EXPECT_EQ(discs[0].centre.x, discs[2].centre.x);
  EXPECT_NEAR(discs[0].centre.y - discs[2].centre.y, 10, kNear);
  EXPECT_NEAR(discs[3].centre.x, discs[0].centre.x, 5);
  EXPECT_NEAR(discs[3].centre.x, 992 - 692 * std::log(24 / 0.5F) / std::log(4380 / 0.5F), 0.1F);
}

TEST(MeasuresChart, EachMeasureIsToldWithItsValues) {
  Evidence evidence{organisation("A"), organisation("B", 1)};
  evidence[0].measures[2] = 0.25;
  const auto all = told(measures_chart(kRuler, kPlace, evidence));
  ASSERT_EQ(all.size(), 4U);
  EXPECT_NE(all[2].find("A 25 %"), std::string::npos) << all[2];
  EXPECT_NE(all[2].find(", B "), std::string::npos) << all[2];
}

// One request: five days and 2 % more on the scale, five lanes.

Evidence one_request() {
  using by_hand::segment;
  Evidence evidence{organisation("A")};
  evidence[0].teams = TeamNames({"Developers"});
  evidence[0].story = {segment(0, 1, model::Cause::work), segment(1, 5, model::Cause::queue)};
  return evidence;
}

TEST(RequestChart, WorkIsSolidAndWaitingDottedOnOneScale) {
  const Rect plots = request_plots(kRuler, kPlace);
  const auto at = [&](float day) { return plots.left + plots.width() * day / 5.1F; };
  const Marks marks = request_chart(kRuler, kPlace, one_request(), 2);
  const auto fills = all_of<mark::Fill>(marks, [](const auto& fill) { return same(fill.colour, kWide.palette.silo); });
  ASSERT_EQ(fills.size(), 2U);
  EXPECT_NEAR(fills[0].place.left, at(0), kNear);
  EXPECT_NEAR(fills[0].place.right, at(1), kNear);
  EXPECT_EQ(fills[0].opacity, 1);
  EXPECT_NEAR(fills[1].place.right, at(5), kNear);
  EXPECT_LT(fills[1].opacity, 0.5F);
  const auto dots = all_of<mark::Disc>(marks);
  EXPECT_GT(dots.size(), 100U);
  for (const auto& dot : dots) EXPECT_TRUE(fills[1].place.contains(dot.centre)) << dot.centre.x;
}

TEST(RequestChart, WhatIsToldIsWhatIsWrittenOfTheDayThatIsRead) {
  const Marks marks = request_chart(kRuler, kPlace, one_request(), 2);
  const auto paragraphs = all_of<mark::Paragraph>(marks);
  ASSERT_EQ(paragraphs.size(), 1U);
  EXPECT_NE(paragraphs[0].text.find("Developers"), std::string::npos) << paragraphs[0].text;
  EXPECT_TRUE(holds(written(marks), "A  5 d"));
  EXPECT_EQ(told(marks), (std::vector<std::string>{"A  5 d: " + paragraphs[0].text}));
}

// What the charts share.

TEST(NamesLine, NamesThatHaveNoRoomBesideTheOthersStandBelow) {
  const Evidence evidence{organisation("Seven letters"), organisation("Seven letters", 1)};
  const float line = kWide.sizes.line(TypeSize::small);
  EXPECT_NEAR(names_line_height(kRuler, 500, evidence), line, kNear);
  EXPECT_NEAR(names_line_height(kRuler, 200, evidence), 2 * line, kNear);
  const auto names = all_of<mark::Words>(names_line(kRuler, {0, 0, 200, 100}, evidence));
  ASSERT_EQ(names.size(), 2U);
  EXPECT_NEAR(names[1].place.top, line, kNear);
  EXPECT_TRUE(same(names[1].ink.colour, kWide.palette.devops));
}

TEST(DayLines, CrossEveryPlotAtRoundDaysAndAtTheDayThatIsRead) {
  const std::vector<Rect> plots{{0, 0, 400, 50}, {0, 60, 400, 110}};
  const Marks marks = day_lines(kRuler, plots, {0, 110, 400, 130}, 400, 50);
  const auto lines = all_of<mark::Line>(marks);
  ASSERT_EQ(lines.size(), 12U);  // 0, 100 to 400 and the day that is read, across two plots
  EXPECT_NEAR(lines[2].from.x, 100, kNear);
  EXPECT_NEAR(lines[11].from.x, 50, kNear);
  EXPECT_NEAR(lines[11].to.y, 110, kNear);
  EXPECT_TRUE(day_lines(kRuler, {}, {}, 400, 50).empty());
}

}  // namespace
}  // namespace journey::web
