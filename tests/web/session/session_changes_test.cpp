#include <set>

#include <gtest/gtest.h>

#include "tests/web/session_support.h"
#include "web/view/run_view.h"

namespace journey::web {
namespace {

TEST(Session, AnotherSeedIsAnotherHistory) {
  Session session = at_day(50);
  const auto first = hashes(session);
  session.apply(SetSeed{session.seed() + 1});
  session.apply(SeekDay{50});
  for (int frame = 0; frame < 3; ++frame) session.advance(0, kForEver);
  EXPECT_NE(hashes(session), first);
  EXPECT_TRUE(session.answered());
}

TEST(Session, AnInvalidFileLeavesTheRunAsItWas) {
  Session session = at_day(80);
  const auto before = hashes(session);
  session.apply(LoadScenarioText{"broken.json", "{\"version\": 1,\n \"tittle\": 3}"});
  session.advance(0, kForEver);
  EXPECT_EQ(hashes(session), before);
  ASSERT_FALSE(session.problems().empty());
  EXPECT_EQ(session.problem_file(), "broken.json");
  session.apply(DismissProblems{});
  EXPECT_TRUE(session.problems().empty());
}

TEST(Session, AnotherScenarioAsksItsOwnQuestionUnlessOneWasSkipped) {
  Session asked = rehearsed();
  asked.apply(Answer{0});
  asked.apply(ChooseScenario{"board_or_peer_review"});
  EXPECT_EQ(asked.phase(), Phase::question);
  Session skipped = rehearsed();
  skipped.apply(Answer{});
  skipped.apply(ChooseScenario{"board_or_peer_review"});
  EXPECT_NE(skipped.phase(), Phase::question);
}

TEST(Session, ADecisionLeavesTheOldFutureAsAGhost) {
  Session session = at_day(365);
  const double before = engine::to_hours(session.outcome(0)->measurement.flow_total);
  session.apply(Decide{remove_walls()});
  EXPECT_TRUE(session.playing());
  for (int frame = 0; frame < 3; ++frame) session.advance(0, kForEver);
  ASSERT_TRUE(session.ghost(0));
  ASSERT_TRUE(session.outcome(0));
  EXPECT_EQ(engine::to_hours(session.ghost(0)->measurement.flow_total), before);
  EXPECT_NE(engine::to_hours(session.outcome(0)->measurement.flow_total), before);
  EXPECT_EQ(hashes(session), hashes_of_plain_runs(session, session.day()));
}

// Nobody is waited for; but every team sees its own in front of the release.
TEST(Session, WhatWaitsForTheReleaseLiesWithTheTeamsThatOwnIt) {
  Session session = at_day(50);
  session.apply(Decide{remove_walls()});
  session.apply(SeekDay{120});
  for (int frame = 0; frame < 3; ++frame) session.advance(0, kForEver);
  const RunView view = view_of(session);
  std::set<std::size_t> teams;
  for (const WorkView& work : view.organisations[0].work) {
    if (work.place == Place::train) teams.insert(work.team);
  }
  EXPECT_EQ(teams.size(), 4U);
}

TEST(Session, TakingDecisionsBackRestoresTheFirstFuture) {
  Session session = at_day(120);
  const auto before = hashes(session);
  session.apply(Decide{remove_walls()});
  session.apply(UndoDecisions{});
  session.apply(SeekDay{120});
  for (int frame = 0; frame < 3; ++frame) session.advance(0, kForEver);
  EXPECT_EQ(hashes(session), before);
  EXPECT_FALSE(session.ghost(0));
}

TEST(Session, ALinkRepeatsScenarioSeedAndDecisions) {
  Session sender = at_day(150);
  sender.apply(SetSeed{9});
  sender.apply(Decide{remove_walls()});
  Session receiver = rehearsed("board_or_peer_review");
  receiver.apply(OpenShared{sender.share_fragment()});
  for (Session* session : {&sender, &receiver}) {
    for (int frame = 0; frame < 4; ++frame) session->advance(0, kForEver);
    session->apply(SeekDay{150});
    session->advance(0, kForEver);
  }
  EXPECT_EQ(receiver.scenario_id(), "silos_or_one_team");
  EXPECT_EQ(hashes(receiver), hashes(sender));
}

TEST(Session, ADamagedLinkIsToldAndChangesNothing) {
  Session session = at_day(20);
  const auto before = hashes(session);
  session.apply(OpenShared{"s=silos_or_one_team&seed=many"});
  EXPECT_FALSE(session.problems().empty());
  EXPECT_EQ(hashes(session), before);
}

TEST(Session, CommandsOfThePageAreNotItsOwn) {
  Session session;
  EXPECT_FALSE(session.apply(CopyShareLink{}));
  EXPECT_FALSE(session.apply(SetTheme{Theme::light}));
  EXPECT_TRUE(session.apply(Pause{}));
}

TEST(Session, TheRightChoiceHoldsTheFollowedRequestsTime) {
  const Session session = rehearsed();
  const auto right = session.right_choice();
  ASSERT_TRUE(right);
  const auto& choice = session.scenario().prediction->choices[*right];
  EXPECT_GE(*session.asked_hours(), choice.min_hours.value_or(0));
  if (choice.max_hours) {
    EXPECT_LT(*session.asked_hours(), *choice.max_hours);
  }
}

}  // namespace
}  // namespace journey::web
