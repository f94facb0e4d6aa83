// Who has to agree: a board that meets on Thursdays at 14, a colleague, or nobody.
#include <gtest/gtest.h>

#include "tests/model/audit.h"
#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;
using engine::hours;

constexpr double kBoard = static_cast<double>(static_cast<int>(Approval::board));
constexpr double kPeerReview = static_cast<double>(static_cast<int>(Approval::peer_review));

Practices with_board() {
  Practices p = plain_practices();
  p.approval_kind = kBoard;
  p.approval_paperwork_hours = 1;
  return p;
}

/// A feature is in production; one of its faults degrades the service from Monday of the second week at nine on.
Workshop with_a_degraded_service(const Practices& practices) {
  Workshop w(one_person(quiet_world(), practices));
  w.idea(at(0, 0, 10), 0);
  w.until(at(1, 0, 9));
  Incident incident;
  incident.cause = IncidentCause::defect;
  incident.severity = 2;
  incident.deployment = 0;
  begin_incident(w.state(), incident);
  return w;
}

// The request is written by Wednesday 11; the board meets 27 hours later.
TEST(Board, MeetsOnThursdaysAtTwo) {
  Workshop w(one_person(quiet_world(), with_board()));
  w.idea(at(0, 0, 10), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(0, 3, 14));
  EXPECT_EQ(in_words(w.finished().by_cause),
            causes({{Cause::work, hours(17)}, {Cause::off_hours, hours(32)}, {Cause::board, hours(27)}}));
  EXPECT_EQ(snapshot(w.state()).hours_by_work[index_of(Work::approval)], hours(1));
}

TEST(Board, WantsItsPapersSomeDaysBefore) {
  Practices p = with_board();
  p.approval_board_notice_days = 2;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 10), 0);
  w.until(at(0, 3, 15));
  EXPECT_EQ(w.state().board.agenda.size, 1U);
  w.until(at(2, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(1, 3, 14));
}

TEST(Board, LeavesWhatItHasNoTimeForToTheNextMeeting) {
  Practices p = with_board();
  p.approval_board_agenda = 1;
  Workshop w(scenario_of({whole_team({master(), master()})}, quiet_world(), p));
  w.idea(at(0, 0, 10), 0);
  w.idea(at(0, 0, 10), 1);
  w.until(at(3, 0, 0));
  ASSERT_EQ(w.state().finished_features.size(), 2U);
  EXPECT_EQ(w.finished(0).exposed, at(0, 3, 14));
  EXPECT_EQ(w.finished(1).exposed, at(1, 3, 14));
}

TEST(Board, SendsSomeBackToTheNextMeeting) {
  Practices p = with_board();
  p.approval_board_rejection = 1;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 10), 0);
  w.until(at(3, 0, 0));
  EXPECT_EQ(w.state().board.agenda.size, 1U);
  w.state().practices.approval_board_rejection = 0;
  w.until(at(4, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(3, 3, 14));
}

TEST(Board, HasApprovedStandardChangesBeforehand) {
  Practices p = with_board();
  p.approval_standard_share = 1;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 10), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(0, 2, 10));
  EXPECT_EQ(snapshot(w.state()).hours_by_work[index_of(Work::approval)], hours(0));
}

// A fault that degrades the service shows on Monday of week 1; its repair takes 1 hour to find, 2 to mend, half an
// hour to test and 1 of paper, and asks the emergency board for six hours instead of waiting for Thursday.
TEST(Board, ApprovesRepairsThatUsersWaitForOutsideItsMeetings) {
  Practices p = with_board();
  p.approval_emergency_hours = 6;
  Workshop w = with_a_degraded_service(p);
  w.until(at(2, 0, 0));
  ASSERT_EQ(w.state().incidents[0].phase, IncidentPhase::restored);
  EXPECT_EQ(w.state().incidents[0].restored, at(1, 0, 9 + 1 + 2 + 0.5 + 1 + 6));
}

// As before, and nobody asks first: mended after 3.5 hours, the papers are written in the hour after.
TEST(Board, IsToldAfterwardsOfAnEmergencyWhereItAllowsThat) {
  Practices p = with_board();
  p.approval_emergency_hours = 6;
  p.approval_emergency_afterwards = 1;
  Workshop w = with_a_degraded_service(p);
  w.until(at(2, 0, 0));
  EXPECT_EQ(w.state().incidents[0].restored, at(1, 0, 9 + 1 + 2 + 0.5));
  EXPECT_EQ(snapshot(w.state()).hours_by_work[index_of(Work::approval)], hours(1 + 1))
      << "one for the feature, one for this";
}

TEST(Board, IsToldAfterwardsOfAHotFixToo) {
  Practices p = with_board();
  p.approval_emergency_hours = 6;
  p.hotfix_serious = 1;
  for (const bool afterwards : {false, true}) {
    p.approval_emergency_afterwards = afterwards ? 1 : 0;
    Workshop w = with_a_degraded_service(p);
    w.until(at(2, 0, 0));
    EXPECT_EQ(w.state().incidents[0].restored, at(1, 0, afterwards ? 12 : 18));
    EXPECT_EQ(snapshot(w.state()).hours_by_work[index_of(Work::approval)], hours(afterwards ? 2 : 1));
  }
}

// To take a deployment back is a change too: half an hour's work, after six hours or before the papers.
TEST(Board, IsAskedBeforeADeploymentIsTakenBack) {
  Practices p = with_board();
  p.approval_emergency_hours = 6;
  p.rollback_share = 1;
  p.rollback_hours = 0.5;
  for (const bool afterwards : {false, true}) {
    p.approval_emergency_afterwards = afterwards ? 1 : 0;
    Workshop w = with_a_degraded_service(p);
    w.until(at(1, 0, 16));
    EXPECT_EQ(w.state().incidents[0].path, RestorePath::rollback);
    EXPECT_EQ(w.state().incidents[0].restored, at(1, 0, afterwards ? 9.5 : 15.5));
  }
}

TEST(PeerReview, IsDoneByAColleague) {
  Practices p = plain_practices();
  p.approval_kind = kPeerReview;
  p.approval_review_hours = 1;
  Workshop w(scenario_of({whole_team({master(), master()})}, quiet_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(0, 1, 12));
  const Index coder = w.state().people[0].task != kNone ? 0 : 1;
  w.until(at(0, 1, 13.5));
  EXPECT_EQ(w.state().people[coder].task, kNone);
  EXPECT_NE(w.state().people[1 - coder].task, kNone);
  w.until(at(1, 0, 0));
  EXPECT_EQ(in_words(w.finished().by_cause), causes({{Cause::work, hours(17)}, {Cause::off_hours, hours(32)}}));
}

TEST(PeerReview, IsOnesOwnWhereThereIsNoColleague) {
  Practices p = plain_practices();
  p.approval_kind = kPeerReview;
  p.approval_review_hours = 20;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(2, 0, 0));
  EXPECT_EQ(w.finished().by_cause[index_of(Cause::work)], hours(36));
}

// Another who can code a little would not take on a review of days: then the coder does it rather than nobody.
TEST(PeerReview, IsNeverLeftToNobody) {
  Practices p = plain_practices();
  p.approval_kind = kPeerReview;
  p.approval_review_hours = 20;
  World world = quiet_world();
  world.demand_work_hours_median = world.demand_work_hours_p90 = 40;
  Person helper = specialist({Step::test});
  helper.skill[index_of(Step::code)] = 0.5;
  Workshop w(scenario_of({whole_team({master(), helper})}, world, p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(6, 0, 0));
  EXPECT_EQ(w.state().counts.features_exposed, 1U);
}

}  // namespace
}  // namespace journey::model
