#include "web/view/sentence.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/web/view_by_hand.h"
#include "web/charts/request_bars.h"
#include "web/reading/hours_worked.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

using by_hand::segment;
using model::Cause;

RunView two_companies() {
  RunView view;
  view.request_title = "Export CSV";
  view.organisations = {by_hand::silos(), by_hand::feature_teams()};
  return view;
}

bool says(const std::vector<Sentence>& list, const std::string& text) {
  return std::any_of(list.begin(), list.end(), [&](const Sentence& s) { return s.text == text; });
}

TEST(Sentence, TellsForHowLongTheFollowedRequestHasWaitedForTheBoard) {
  RunView view = two_companies();
  view.organisations[0].board.waiting = 0;
  view.organisations[0].train.waiting = 0;
  auto& request = view.organisations[0].request;
  request.arrived = true;
  request.days = 20;
  request.work_hours = 6;
  request.cause = Cause::board;
  request.cause_days = 12.4;
  request.story = {segment(0, 7.6, Cause::work), segment(7.6, 20, Cause::board, model::Step::release)};
  const auto list = sentences(view);
  ASSERT_FALSE(list.empty());
  EXPECT_EQ(list.front().text,
            "Siloed: \u201CExport CSV\u201D has waited 12 days for Thursday\u2019s board; 6 hours of work so far.");
}

TEST(Sentence, CountsWhoWaitsForWhom) {
  RunView view = two_companies();
  view.organisations[0].teams[2].waiting = 23;
  view.organisations[0].changes_per_week = 5;
  EXPECT_TRUE(
      says(sentences(view), "Siloed: 23 requests wait for Testers (4 people); 5 changes per week reach customers."));
}

TEST(Sentence, TellsWhatSomebodyLeftForAnIncident) {
  RunView view = two_companies();
  auto& person = view.organisations[0].people[0];
  person.doing = PersonView::Doing::incident;
  person.left_title = "Audit log";
  person.left_days = 4;
  EXPECT_TRUE(says(sentences(view),
                   "Siloed: Ana put \u201CAudit log\u201D aside for an incident; it has not moved for 4 days."));
}

TEST(Sentence, TellsThatTheOtherSideFailsToo) {
  RunView view = two_companies();
  IncidentView incident;
  incident.severity = 2;
  incident.hours = 0.2;
  incident.ended_days_ago = 0.5;
  incident.by_change = true;
  incident.path = model::RestorePath::flag;
  view.organisations[1].incidents = {incident};
  EXPECT_TRUE(says(sentences(view), "DevOps had a failure too: one change, switched off in 12 minutes."));
}

TEST(Sentence, TellsWhatABatchCarries) {
  RunView view = two_companies();
  view.organisations[0].train = {true, 0.2, 0, 31, true, 4};
  EXPECT_TRUE(says(sentences(view), "Siloed: 31 changes go live together; four contain faults nobody has found."));
}

TEST(Sentence, NamesWhereInThePictureItIsSeen) {
  RunView view = two_companies();
  view.organisations[0].teams[2].waiting = 23;
  view.organisations[0].train.waiting = 0;
  view.organisations[1].teams[3].waiting = 9;
  for (const Sentence& said : sentences(view)) {
    EXPECT_TRUE(static_cast<bool>(said.source)) << said.text;
    if (said.kind == "queue Testers") {
      EXPECT_EQ(text_of(said.source), "0/team/2");
    } else if (said.kind == "queue Team D") {
      EXPECT_EQ(text_of(said.source), "1/team/3");
    }
  }
}

TEST(Sentence, TheOneThatTellsOfMostHoursLostComesFirst) {
  RunView view = two_companies();
  view.organisations[0].teams[1].waiting = 40;
  view.organisations[0].teams[2].waiting = 10;
  const auto list = sentences(view);
  EXPECT_TRUE(std::is_sorted(list.begin(), list.end(),
                             [](const Sentence& a, const Sentence& b) { return a.hours_lost > b.hours_lost; }));
}

RunView with_a_queue(std::uint32_t waiting) {
  RunView view = two_companies();
  view.playing = true;
  view.organisations[0].teams[1].waiting = waiting;
  return view;
}

TEST(Sentence, TellsOfTheSameForFourSecondsWithTheFiguresOfTheMoment) {
  SentenceOfTheMoment moment;
  const std::string begin = "Siloed: 40 requests wait for Developers (12 people);";
  const std::string first = moment.choose(with_a_queue(40), 0).text;
  EXPECT_TRUE(first.starts_with(begin)) << first;
  EXPECT_EQ(moment.choose(with_a_queue(41), 0.1F).text, first);  // not more than four times a second
  EXPECT_TRUE(moment.choose(with_a_queue(41), 0.2F).text.starts_with("Siloed: 41 requests wait for Developers"));
  EXPECT_EQ(moment.announced(), first);
  EXPECT_EQ(moment.choose(with_a_queue(41), 3.6F).kind, "queue Developers");
  EXPECT_NE(moment.choose(with_a_queue(41), 0.2F).kind, "queue Developers");
  EXPECT_NE(moment.announced(), first);
}

TEST(Sentence, WhatIsNoLongerSoMakesRoomOnceItCouldBeRead) {
  SentenceOfTheMoment moment;
  moment.choose(with_a_queue(40), 0);
  EXPECT_EQ(moment.choose(with_a_queue(0), 0.9F).kind, "queue Developers");
  EXPECT_NE(moment.choose(with_a_queue(0), 0.3F).kind, "queue Developers");
}

TEST(Sentence, PrefersTheOrganisationsThatAreDrawn) {
  RunView view = two_companies();
  view.organisations.push_back(view.organisations[1]);
  view.organisations[2].name = "Another";
  view.organisations[1].teams[0].waiting = 90;
  view.organisations[2].teams[0].waiting = 60;
  EXPECT_EQ(SentenceOfTheMoment().choose(view, 0).organisation, 1U);
  EXPECT_NE(SentenceOfTheMoment().choose(view, 0, 2).organisation, 1U);
}

TEST(RequestBars, NeighboursOfTheSameKindAreOnePiece) {
  const auto pieces = bar_pieces({segment(0, 1, Cause::queue), segment(1, 3, Cause::queue), segment(3, 4, Cause::work),
                                  segment(4, 4.5, Cause::work)});
  ASSERT_EQ(pieces.size(), 2U);
  EXPECT_DOUBLE_EQ(pieces[0].days(), 3);
  EXPECT_TRUE(pieces[1].worked);
  EXPECT_DOUBLE_EQ(pieces[1].to, 4.5);
}

TEST(RequestBars, TheTwoLongestWaitsAreNamedInOrderOfTime) {
  const auto pieces = bar_pieces({segment(0, 5, Cause::queue), segment(5, 6, Cause::work), segment(6, 15, Cause::board),
                                  segment(15, 16, Cause::work), segment(16, 18, Cause::environment)});
  EXPECT_EQ(longest_waits(pieces, 2), (std::vector<std::size_t>{0, 2}));
}

TEST(RequestBars, AReleaseIsNotWorkOnTheRequest) {
  auto release = segment(1, 2, Cause::work);
  release.step = model::Step::release;
  EXPECT_DOUBLE_EQ(worked_hours({segment(0.5, 0.75, Cause::work), release}), 6);
}

TEST(RequestBars, NightsAreNotWork) {
  const engine::WorkCalendar hours({{engine::hours(9), engine::hours(17)}, {engine::hours(33), engine::hours(41)}});
  const std::vector<model::Shift> shifts = {{{}, hours, {}}};
  // Monday noon to Tuesday noon: five hours, a night, three hours.
  const auto story = with_nights({segment(0.5, 1.5, Cause::work)}, shifts);
  ASSERT_EQ(story.size(), 3U);
  EXPECT_DOUBLE_EQ(worked_hours(story), 8);
  EXPECT_EQ(story[1].cause, Cause::off_hours);
  EXPECT_DOUBLE_EQ(length_hours(story), 24);
}

TEST(Words, FiguresHaveTwoSignificantDigits) {
  EXPECT_EQ(words::number(41.2873), "41");
  EXPECT_EQ(words::number(4.1287), "4.1");
  EXPECT_EQ(words::number(0.4129), "0.41");
  EXPECT_EQ(words::number(1287), "1300");
  EXPECT_EQ(words::number(0), "0");
}

TEST(Words, TheUnitFitsTheSpan) {
  EXPECT_EQ(words::span_of_hours(984), "41 days");
  EXPECT_EQ(words::span_of_hours(6), "6 hours");
  EXPECT_EQ(words::span_of_hours(0.2), "12 minutes");
  EXPECT_EQ(words::working_hours(170), "170 hours");
}

TEST(Words, AMeasureHasNoUnitTwiceAndNoneThatIsNoWord) {
  EXPECT_EQ(words::measure_value(model::Measure::batch_size_mean, 21), "21");
  EXPECT_EQ(words::plain_measure(model::Measure::features_per_week), "Features");
  EXPECT_EQ(words::without_rate("Deployments per week"), "Deployments");
}

TEST(Words, WhatIsRarerThanOnceAWeekIsCountedInWeeks) {
  EXPECT_EQ(words::rate(9.3), "9.3 per week");
  EXPECT_EQ(words::rate(0.19), "1 in 5 weeks");
  EXPECT_EQ(words::rate(0.97), "1 per week");
  EXPECT_EQ(words::rate(0.8), "1 per week");
  EXPECT_EQ(words::rate(0), "0 per week");
  EXPECT_EQ(words::changes_reach(0), "nothing has reached customers for weeks");
  EXPECT_EQ(words::changes_reach(0.25), "one change every 4 weeks reaches customers");
  EXPECT_EQ(words::changes_reach(1), "one change per week reaches customers");
  EXPECT_EQ(words::changes_reach(12), "12 changes per week reach customers");
}

TEST(Words, ARequestKeepsItsTitle) {
  EXPECT_EQ(words::feature_title(7), words::feature_title(7));
  EXPECT_NE(words::feature_title(7), words::feature_title(8));
}

TEST(Words, InitialsAreWholeLettersOfTheFirstTwoNames) {
  EXPECT_EQ(words::initials("Ana Ruiz"), "AR");
  EXPECT_EQ(words::initials("Émile  Zola Third"), "ÉZ");
  EXPECT_EQ(words::initials("Νίκος"), "Ν");
  EXPECT_EQ(words::initials("田中太郎"), "田");
  EXPECT_EQ(words::initials(" "), "");
  EXPECT_EQ(words::two_letters("Łódź"), "Łó");
  EXPECT_EQ(words::two_letters("X"), "X");
}

}  // namespace
}  // namespace journey::web
