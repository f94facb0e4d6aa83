// What changes an organisation on a day of its run takes effect there and then, and frees whoever waits for something
// that is gone.
#include <algorithm>

#include <gtest/gtest.h>

#include "tests/model/audit.h"
#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;
using engine::hours;

/// One feature, shown on Wednesday at ten at the earliest, with `changes` on their days.
Workshop with_changes(const Practices& practices, std::vector<Intervention> changes,
                      std::vector<Person> people = {master()}) {
  Scenario scenario = scenario_of({whole_team(std::move(people))}, quiet_world(), practices);
  scenario.events = std::move(changes);
  Workshop w(scenario);
  w.idea(at(0, 0, 10), 0);
  return w;
}

TEST(ChangeOfPractice, TakesEffectOnItsDay) {
  Practices p = plain_practices();
  p.build_machine_minutes = 60;
  Workshop w = with_changes(p, {change_on(1, &Practices::build_machine_minutes, 0)});
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(0, 2, 10)) << "built after Tuesday 0 o'clock";
}

TEST(ChangeOfPractice, DissolvesTheAgendaOfABoardThatIsAbolished) {
  Practices p = plain_practices();
  p.approval_kind = static_cast<double>(static_cast<int>(Approval::board));
  p.approval_board_notice_days = 7;
  Workshop w = with_changes(p, {change_on(5, &Practices::approval_kind, 0)});
  w.until(at(3, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(0, 5, 0));
}

TEST(ChangeOfPractice, LetsGoWhoWaitsForATrainThatNoLongerRuns) {
  Practices p = plain_practices();
  p.release_cadence_days = 28;
  Workshop w = with_changes(p, {change_on(7, &Practices::release_cadence_days, 0)});
  w.idea(at(0, 4, 10), 1);
  w.until(at(5, 0, 0));
  EXPECT_EQ(w.finished(0).exposed, at(0, 4, 9));
  EXPECT_EQ(w.finished(1).exposed, at(1, 1, 10)) << "without waiting for week 4";
}

TEST(ChangeOfPractice, OpensTheWindowForWhoWaitsForIt) {
  Practices p = plain_practices();
  p.deploy_window_days = 28;
  Workshop w = with_changes(p, {change_on(7, &Practices::deploy_window_days, 0)});
  w.until(at(0, 4, 9));
  w.idea(at(0, 4, 10), 1);
  w.until(at(5, 0, 0));
  EXPECT_EQ(w.finished(0).exposed, at(0, 3, 20));
  EXPECT_EQ(w.finished(1).exposed, at(1, 1, 10));
  EXPECT_EQ(audit(w.state()), "");
}

TEST(ChangeOfPractice, DeploysWhatWasPreparedForAWindowThatIsGone) {
  Practices p = plain_practices();
  p.deploy_window_days = 28;
  Workshop w = with_changes(p, {change_on(14, &Practices::deploy_window_days, 0)});
  w.idea(at(0, 4, 10), 1);
  w.until(at(9, 0, 0));
  EXPECT_EQ(w.finished(1).exposed, at(2, 0, 0));
  EXPECT_EQ(w.state().batches.size(), 2U);
  EXPECT_EQ(audit(w.state()), "");
}

TEST(ChangeOfPractice, MergesWhatWaitsForADateThatIsGone) {
  Practices p = plain_practices();
  p.integration_interval_days = 60;
  Workshop w = with_changes(p, {change_on(2, &Practices::integration_interval_days, 0)});
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.finished().by_cause[index_of(Cause::integration)], hours(24 - 14)) << "Tuesday 14 to Wednesday 0";
}

TEST(ChangeOfPractice, PlansWhatWaitsForADateThatIsGone) {
  Practices p = plain_practices();
  p.plan_cadence_days = 28;
  Workshop w = with_changes(p, {change_on(1, &Practices::plan_cadence_days, 0)});
  w.idea(at(0, 0, 12), 1);
  w.until(at(2, 0, 0));
  EXPECT_EQ(w.state().counts.features_exposed, 2U);
}

TEST(ChangeOfPractice, GrantsEnvironmentsWhenThereAreMore) {
  Practices p = plain_practices();
  p.environment_count = 1;
  p.environment_provision_minutes = 60;
  Workshop w = with_changes(p, {change_on(1.625, &Practices::environment_count, 2)}, {master(), master()});
  w.idea(at(0, 0, 10), 1);
  w.until(at(0, 1, 14.9));
  EXPECT_EQ(w.state().waiting_for_environment.size, 1U);
  w.until(at(0, 1, 15));
  EXPECT_EQ(w.state().waiting_for_environment.size, 0U);
  EXPECT_EQ(w.state().environments_in_use, 2U);
}

// The walls fall when a maker codes and the runners are idle.
TEST(RemoveWalls, SpreadsEachTradeOverTheTeamsAndLosesNothing) {
  const std::vector<Step> making = {Step::plan, Step::code, Step::build};
  const std::vector<Step> running = {Step::test, Step::release, Step::deploy, Step::operate, Step::monitor};
  Practices p = plain_practices();
  p.handoff_context_loss = 0.5;
  Scenario scenario =
      scenario_of(two_silos({specialist(making), specialist(making)}, {specialist(running), specialist(running)}),
                  quiet_world(), p);
  scenario.events = {remove_walls_on(0.5)};
  Workshop w(scenario);
  for (std::uint32_t idea = 0; idea < 5; ++idea) w.idea(at(0, 0, 9), idea);
  w.until(at(0, 0, 12));
  EXPECT_EQ(audit(w.state()), "");
  for (const TeamState& team : w.state().teams) {
    EXPECT_EQ(team.members.size(), 2U);
    for (const std::uint32_t able : team.able) EXPECT_EQ(able, 1U);
  }
  w.until(at(5, 0, 0));
  EXPECT_EQ(w.state().counts.features_exposed, 5U);
  EXPECT_EQ(w.state().counts.handoffs, 0U) << "nothing had been handed over before";
}

TEST(RemoveWalls, LeavesNoWorkToATeamThatCannotDoIt) {
  Scenario scenario = scenario_of(
      {team_owning({Step::plan, Step::code, Step::build}, {specialist({Step::plan, Step::code, Step::build})}),
       team_owning({Step::test, Step::release, Step::deploy, Step::operate, Step::monitor},
                   {specialist({Step::test, Step::release, Step::deploy, Step::operate, Step::monitor})}, true)});
  scenario.events = {remove_walls_on(0.5)};
  Workshop w(scenario);
  for (std::uint32_t idea = 0; idea < 6; ++idea) w.idea(at(0, 0, 9), idea);
  w.outage(at(0, 1, 2), 1);
  w.until(at(9, 0, 0));
  EXPECT_EQ(w.state().counts.features_exposed, 6U);
  EXPECT_EQ(w.state().incidents[0].phase, IncidentPhase::restored);
}

TEST(Outage, HappensOnTheDayItsAuthorWrote) {
  Intervention outage;
  outage.day = 1.5;
  outage.kind = Intervention::Kind::outage;
  outage.value = 2;
  Workshop w = with_changes(plain_practices(), {outage});
  w.until(at(1, 0, 0));
  ASSERT_EQ(w.state().incidents.size(), 1U);
  EXPECT_EQ(w.state().incidents[0].began, at(0, 1, 12));
  EXPECT_EQ(w.state().incidents[0].severity, 2);
}

TEST(Intervention, InAnotherOrganisationChangesNothingHere) {
  Scenario scenario = busy_scenario();
  OrganisationRun untouched(shared(scenario), 0, 5, 0);
  scenario.events = {change_on(10, &Practices::flow_wip_limit, 1)};
  scenario.events[0].organisation = "another";
  OrganisationRun run(shared(scenario), 0, 5, 0);
  run.run_to_day(100);
  untouched.run_to_day(100);
  EXPECT_EQ(run.history_hash(), untouched.history_hash());
}

TEST(ChangeOfPractice, ToWhatItWasChangesNoMeasure) {
  Scenario scenario = busy_scenario();
  OrganisationRun untouched(shared(scenario), 0, 5, 0);
  for (double day = 3; day < 90; day += 11) {
    scenario.events.push_back(change_on(day, &Practices::deploy_window_days, 7));
    scenario.events.push_back(change_on(day + 1, &Practices::approval_kind, 2));
  }
  OrganisationRun run(shared(scenario), 0, 5, 0);
  run.run_to_day(150);
  untouched.run_to_day(150);
  const Measurement a = run.measure();
  const Measurement b = untouched.measure();
  for (std::size_t m = 0; m < kMeasureCount; ++m) {
    EXPECT_EQ(a.values[m].numerator, b.values[m].numerator) << measure_infos()[m].key;
    EXPECT_EQ(a.values[m].denominator, b.values[m].denominator) << measure_infos()[m].key;
  }
}

}  // namespace
}  // namespace journey::model
