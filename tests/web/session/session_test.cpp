#include <gtest/gtest.h>

#include "tests/web/session_support.h"

namespace journey::web {
namespace {

TEST(Session, OpensWithTheMainScenarioAndItsQuestion) {
  const Session session;
  EXPECT_EQ(session.scenario_id(), "silos_or_one_team");
  EXPECT_EQ(session.phase(), Phase::question);
  EXPECT_FALSE(session.ready());
}

TEST(Session, AnUnknownScenarioOpensTheFirst) {
  EXPECT_EQ(Session("no_such_thing").scenario_id(), "silos_or_one_team");
}

TEST(Session, FollowsARequestThatEveryOrganisationFinishedInTheYear) {
  const Session session = rehearsed();
  ASSERT_TRUE(session.followed());
  EXPECT_GE(session.followed()->arrived_day, 0);
  for (std::size_t i = 0; i < session.organisation_count(); ++i) {
    ASSERT_TRUE(session.followed()->finished_day[i]);
    EXPECT_GT(*session.followed()->finished_day[i], session.followed()->arrived_day);
    EXPECT_LE(*session.followed()->finished_day[i], session.last_day());
  }
}

TEST(Session, TheRequestFollowedLiesInTheMiddleFifthByItsTime) {
  const Session session = rehearsed();
  Session end = rehearsed();
  end.apply(Answer{});
  end.apply(SeekDay{end.last_day()});
  end.advance(0, kForEver);
  const std::size_t asked = session.followed()->asked;
  const double flow = *session.followed()->flow_hours(asked);
  int quicker = 0;
  int slower = 0;
  for (const auto& record : end.run(asked).state().finished_features) {
    const bool counted = end.run(asked).day_of(record.arrived) >= 0 && day_finished(end.run(1 - asked), record.number);
    if (!counted || record.number == session.followed()->number) continue;
    ++(engine::to_hours(record.exposed - record.arrived) < flow ? quicker : slower);
  }
  EXPECT_LE(std::abs(quicker - slower), (quicker + slower) / 5 + 2);
}

TEST(Session, TheStoryOfTheFollowedRequestIsKeptWithoutGaps) {
  const Session session = rehearsed();
  for (std::size_t i = 0; i < session.organisation_count(); ++i) {
    ASSERT_TRUE(session.outcome(i));
    const auto& story = session.outcome(i)->story;
    ASSERT_FALSE(story.empty());
    EXPECT_NEAR(session.run(i).day_of(story.front().from), session.followed()->arrived_day, 1e-6);
    EXPECT_NEAR(session.run(i).day_of(story.back().to), *session.followed()->finished_day[i], 1e-6);
  }
}

TEST(Session, NothingPlaysBeforeTheAnswer) {
  Session session = rehearsed();
  const double before = session.day();
  session.advance(0.1, kForEver);
  EXPECT_EQ(session.day(), before);
  EXPECT_EQ(session.phase(), Phase::question);
}

TEST(Session, TheAnswerStartsThePlaybackOnTheDayTheRequestArrives) {
  Session session = rehearsed();
  session.apply(Answer{1});
  EXPECT_TRUE(session.playing());
  EXPECT_EQ(session.phase(), Phase::year);  // the tick in which it arrives is a moment before it
  EXPECT_NEAR(session.day(), session.followed()->arrived_day, kTickDays);
  session.advance(0.1, kForEver);
  EXPECT_EQ(session.phase(), Phase::following);
}

TEST(Session, AnAnswerGivenBeforeTheRunIsKnownStartsItOnceItIs) {
  Session session;
  session.apply(Answer{0});
  EXPECT_TRUE(session.playing());
  for (int frame = 0; frame < 3; ++frame) session.advance(0.1, kForEver);
  EXPECT_TRUE(session.ready());
  EXPECT_GT(session.day(), session.first_day());
}

TEST(Session, FollowingTheRequestTakesTwelveSecondsAndTheRestOfTheYearTwentyFive) {
  Session session = rehearsed();
  session.apply(Answer{});
  double following = 0;
  double rest = 0;
  while (session.playing()) {
    session.advance(0.05, kForEver);
    (session.phase() == Phase::following ? following : rest) += 0.05;
  }
  EXPECT_EQ(session.phase(), Phase::result);
  EXPECT_NEAR(following, kSecondsFollowing, 0.5);
  EXPECT_NEAR(rest, kSecondsYear, 0.5);
}

TEST(Session, ALongAbsenceDoesNotJump) {
  Session session = rehearsed();
  session.apply(Answer{});
  session.apply(SetSpeed{10});
  const double before = session.day();
  session.advance(3600, kForEver);
  EXPECT_LE(session.day(), before + 1 + kTickDays);
}

TEST(Session, PauseHoldsAndPlayGoesOn) {
  Session session = rehearsed();
  session.apply(Answer{});
  session.apply(Pause{});
  const double before = session.day();
  session.advance(0.1, kForEver);
  EXPECT_EQ(session.day(), before);
  session.apply(Play{});
  session.advance(0.1, kForEver);
  EXPECT_GT(session.day(), before);
}

TEST(Session, StepGoesOnToTheNextMidnight) {
  Session session = at_day(100.5);
  session.apply(Step{});
  session.advance(0, kForEver);
  EXPECT_EQ(session.day(), 101);
  EXPECT_FALSE(session.playing());
}

TEST(Session, PlayAtTheEndBeginsAgain) {
  Session session = at_day(365);
  EXPECT_EQ(session.phase(), Phase::result);
  session.apply(Play{});
  session.advance(0, kForEver);
  EXPECT_EQ(session.day(), session.first_day());
}

TEST(Session, ADayHasTheSameHistoryHoweverItIsComeTo) {
  Session session = at_day(100);
  const auto first = hashes(session);
  session.apply(SeekDay{200});
  session.advance(0, kForEver);
  EXPECT_NE(hashes(session), first);
  session.apply(SeekDay{100});
  session.advance(0, kForEver);
  EXPECT_EQ(hashes(session), first);
  EXPECT_EQ(hashes_of_plain_runs(session, 100), first);
}

TEST(Session, ADaySoughtBeforeTheRunIsKnownIsTheDayShown) {
  Session session;
  session.apply(Answer{});
  session.apply(SeekDay{5});
  for (int frame = 0; frame < 3; ++frame) session.advance(0.1, kForEver);
  EXPECT_EQ(session.day(), 5);
}

TEST(Session, AFrameWithoutTimeToWorkStillEnds) {
  Session session;
  session.apply(Answer{});
  for (int frame = 0; frame < 3000 && !session.ready(); ++frame) session.advance(0.02, kNotAtAll);
  EXPECT_TRUE(session.ready());
}

TEST(Session, DaysOutsideTheYearAreItsEnds) {
  EXPECT_EQ(at_day(-7).day(), 0);
  EXPECT_EQ(at_day(9999).day(), 365);
}

}  // namespace
}  // namespace journey::web
