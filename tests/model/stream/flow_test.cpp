// Intake, hand-offs between teams, the limit of work in progress, integration.
#include <gtest/gtest.h>

#include "tests/model/audit.h"
#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;
using engine::hours;

Scenario two_masters(const Practices& practices) {
  return scenario_of({whole_team({master(), master()})}, quiet_world(), practices);
}

// Plan and code Monday 9 to Tuesday 13 by the makers; the testers take a quarter longer than 4 hours.
TEST(HandOver, AddsTheContextThatWasLostToTheReceiversWork) {
  Practices p = plain_practices();
  p.handoff_context_loss = 0.25;
  Workshop w(two_specialists(p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(0, 2, 10));
  EXPECT_EQ(in_words(w.finished().by_cause), causes({{Cause::work, hours(17)}, {Cause::off_hours, hours(32)}}));
  EXPECT_EQ(snapshot(w.state()).hours_by_work[index_of(Work::rework)], hours(1));
  EXPECT_EQ(w.state().counts.handoffs, 1U);
}

TEST(HandOver, MakesTheReceiversAskBackBeforeTheyBegin) {
  Practices p = plain_practices();
  p.handoff_return_probability = 1;
  p.handoff_clarify_hours = 2;
  Workshop w(two_specialists(p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(0, 1, 14));
  EXPECT_NE(w.state().people[0].task, kNone) << "a maker answers";
  EXPECT_EQ(w.state().people[1].task, kNone) << "the tester waits";
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(0, 2, 11));
  EXPECT_EQ(in_words(w.finished().by_cause), causes({{Cause::work, hours(18)}, {Cause::off_hours, hours(32)}}));
}

TEST(HandOver, CostsNothingBetweenPeopleWhoShareTheirKnowledge) {
  Practices p = plain_practices();
  p.handoff_context_loss = 0.5;
  p.handoff_return_probability = 1;
  p.handoff_clarify_hours = 2;
  p.handoff_shared_knowledge = 1;
  Workshop w(two_specialists(p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(in_words(w.finished().by_cause), causes({{Cause::work, hours(16)}, {Cause::off_hours, hours(16)}}));
}

TEST(HandOver, DoesNotHappenWithinATeam) {
  Practices p = plain_practices();
  p.handoff_context_loss = 0.5;
  p.handoff_return_probability = 1;
  p.handoff_clarify_hours = 2;
  Workshop w(scenario_of({whole_team({specialist(kMaking), specialist(kRunning)})}, quiet_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.state().counts.handoffs, 0U);
  EXPECT_EQ(w.finished().by_cause[index_of(Cause::work)], hours(16));
}

// Both are planned by Monday 13; one is coded and tested until Tuesday 17. The other waits for that, not for people.
TEST(WipLimit, HoldsTheSecondChangeBackUntilTheFirstIsDone) {
  Practices p = plain_practices();
  p.flow_wip_limit = 1;
  Workshop w(two_masters(p));
  w.idea(at(0, 0, 9), 0);
  w.idea(at(0, 0, 9), 1);
  w.until(at(1, 0, 0));
  ASSERT_EQ(w.state().finished_features.size(), 2U);
  EXPECT_EQ(w.finished(0).exposed, at(0, 1, 17));
  EXPECT_EQ(w.finished(1).exposed, at(0, 3, 13));
  EXPECT_EQ(in_words(w.finished(1).by_cause),
            causes({{Cause::work, hours(16)}, {Cause::queue, hours(16 + 16)}, {Cause::wip_limit, hours(28)}}));
}

TEST(WipLimit, OfATeamComesBeforeTheOrganisations) {
  Practices p = plain_practices();
  const auto second_exposed = [&](std::optional<double> own) {
    Scenario scenario = two_masters(p);
    scenario.organisations[0].teams[0].wip_limit = own;
    Workshop w(scenario);
    w.idea(at(0, 0, 9), 0);
    w.idea(at(0, 0, 9), 1);
    w.until(at(1, 0, 0));
    return w.finished(1).exposed;
  };
  EXPECT_EQ(second_exposed(1), at(0, 3, 13)) << "as above";
  EXPECT_EQ(second_exposed(std::nullopt), at(0, 1, 17)) << "side by side";
  p.flow_wip_limit = 1;
  EXPECT_EQ(second_exposed(0), at(0, 1, 17)) << "none of its own";
}

TEST(Discipline, OfATeamComesBeforeTheOrganisations) {
  Practices p = plain_practices();
  const auto purpose_after_planning = [&](std::optional<bool> own) {
    Scenario scenario = one_person(quiet_world(), p);
    scenario.organisations[0].teams[0].finish_first = own;
    Workshop w(scenario);
    w.idea(at(0, 0, 9), 0);
    w.idea(at(0, 0, 10), 1);
    w.until(at(0, 0, 13.5));
    return w.state().tasks[w.state().people[0].task].purpose;
  };
  EXPECT_EQ(purpose_after_planning(std::nullopt), Purpose::plan) << "the other idea has waited longer";
  EXPECT_EQ(purpose_after_planning(true), Purpose::code) << "the first idea is further";
  p.flow_finish_first = 1;
  EXPECT_EQ(purpose_after_planning(std::nullopt), Purpose::code);
  EXPECT_EQ(purpose_after_planning(false), Purpose::plan);
}

TEST(WipLimit, DoesNotHoldBackARepairThatUsersWaitFor) {
  Practices p = plain_practices();
  p.flow_wip_limit = 1;
  Workshop w(two_masters(p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(0, 0, 14));
  Incident incident;
  incident.cause = IncidentCause::defect;
  incident.severity = 2;
  begin_incident(w.state(), incident);
  w.until(at(0, 0, 16));
  EXPECT_EQ(w.state().wip, 2U);
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.state().incidents[0].phase, IncidentPhase::restored);
}

TEST(Intake, RefusesWhatItHasNoRoomForUntilSomethingIsBegun) {
  Practices p = plain_practices();
  p.intake_limit = 1;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.idea(at(0, 0, 10), 1);
  EXPECT_EQ(w.state().counts.ideas_refused, 1U);
  w.idea(at(0, 0, 14), 2);
  EXPECT_EQ(w.state().counts.ideas_refused, 1U);
  EXPECT_EQ(w.state().counts.ideas_arrived, 3U);
}

// While the machine builds one, the next is planned: they are shown Wednesday 13, Friday 13, Monday 17. When the fourth
// comes up, on Monday at 13, its customer has waited for a week and four hours.
TEST(Intake, ForgetsIdeasWhoseCustomersStoppedWaiting) {
  World world = quiet_world();
  world.demand_patience_weeks = 1;
  Practices p = plain_practices();
  p.flow_finish_first = 1;
  Workshop w(one_person(world, p));
  for (std::uint32_t idea = 0; idea < 4; ++idea) w.idea(at(0, 0, 9), idea);
  w.until(at(3, 0, 0));
  EXPECT_EQ(w.state().counts.features_exposed, 3U);
  EXPECT_EQ(w.state().counts.ideas_expired, 1U);
  EXPECT_EQ(w.finished(0).exposed, at(0, 2, 13));
  EXPECT_EQ(w.finished(2).exposed, at(1, 0, 17));
  EXPECT_EQ(w.state().backlog, 0U);
  EXPECT_EQ(audit(w.state()), "");
}

// Planning dates are Mondays at ten.
TEST(Intake, WaitsForThePlanningDate) {
  Practices p = plain_practices();
  p.plan_cadence_days = 14;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 12), 0);
  w.until(at(4, 0, 0));
  EXPECT_EQ(in_words(w.finished().by_cause),
            causes({{Cause::intake, hours(13 * 24 + 22)}, {Cause::work, hours(16)}, {Cause::off_hours, hours(32)}}));
}

// A follow-up of one's own is no reason to pass over what has waited longer.
TEST(Queue, GoesByArrivalNotByWhoIsAtHand) {
  Workshop w(one_person());
  w.idea(at(0, 0, 9), 0);
  w.idea(at(0, 0, 10), 1);
  w.until(at(0, 0, 13.5));
  const PersonState& person = w.state().people[0];
  ASSERT_NE(person.task, kNone);
  EXPECT_EQ(w.state().tasks[person.task].purpose, Purpose::plan) << "idea 1 waited before the code of idea 0 did";
}

// Merging is at 16 o'clock, here once a week from the first Monday on.
TEST(Integration, WaitsForTheMergeDate) {
  Practices p = plain_practices();
  p.integration_interval_days = 7;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(2, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(1, 1, 12));
  EXPECT_EQ(in_words(w.finished().by_cause),
            causes({{Cause::work, hours(16)}, {Cause::off_hours, hours(32)}, {Cause::integration, hours(147)}}));
}

// The first of two to be merged meets the other; the last meets nobody.
TEST(Integration, ConflictsWithWhatOthersHaveNotMerged) {
  Practices p = plain_practices();
  p.integration_interval_days = 7;
  p.integration_conflict_rate = 1e6;
  p.integration_conflict_hours = 3;
  Workshop w(two_masters(p));
  w.idea(at(0, 0, 9), 0);
  w.idea(at(0, 0, 9), 1);
  w.until(at(2, 0, 0));
  ASSERT_EQ(w.state().finished_features.size(), 2U);
  EXPECT_EQ(w.finished(0).exposed, at(1, 1, 12));
  EXPECT_EQ(w.finished(1).exposed, at(1, 1, 15));
  EXPECT_EQ(w.finished(0).by_cause[index_of(Cause::work)], hours(16));
  EXPECT_EQ(w.finished(1).by_cause[index_of(Cause::work)], hours(19));
  EXPECT_EQ(snapshot(w.state()).hours_by_work[index_of(Work::rework)], hours(3));
}

}  // namespace
}  // namespace journey::model
