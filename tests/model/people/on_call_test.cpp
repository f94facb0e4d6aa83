// The pager at night: it goes round the team week by week, and standing by is paid for.
#include <gtest/gtest.h>

#include "tests/model/audit.h"
#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;
using engine::hours;

Person skilled(double skill) {
  Person person = master();
  person.skill = all_skills(skill);
  return person;
}

/// Who was called to an outage at two in the night of Tuesday in `week`.
Index called_in(const Scenario& scenario, int week) {
  Workshop w(scenario);
  w.outage(at(week, 1, 2), 1);
  w.until(at(week, 2, 0));
  for (Index person = 0; person < w.state().people.size(); ++person) {
    if (w.state().people[person].overtime > hours(0)) return person;
  }
  return kNone;
}

TEST(OnCall, GoesRoundTheTeamWhateverTheSkill) {
  const Scenario scenario = scenario_of({whole_team({skilled(1), skilled(0.5), skilled(0.8)})});
  EXPECT_EQ(called_in(scenario, 0), 0U);
  EXPECT_EQ(called_in(scenario, 1), 1U);
  EXPECT_EQ(called_in(scenario, 2), 2U);
  EXPECT_EQ(called_in(scenario, 3), 0U);
}

TEST(OnCall, PassesOverWhoCannotDoIt) {
  const Scenario scenario = scenario_of({whole_team({skilled(0.1), skilled(0.5), skilled(0.8)})});
  EXPECT_EQ(called_in(scenario, 0), 1U);
  EXPECT_EQ(called_in(scenario, 1), 2U);
}

TEST(OnCall, CallsTheNextWhoIsFreeToASecondOutage) {
  Workshop w(scenario_of({whole_team({skilled(1), skilled(1), skilled(1)})}));
  w.outage(at(1, 1, 2), 1, 1);
  w.outage(at(1, 1, 2), 1, 2);
  w.until(at(1, 2, 0));
  EXPECT_EQ(w.state().people[0].overtime, hours(0));
  EXPECT_EQ(w.state().people[1].overtime, hours(2));
  EXPECT_EQ(w.state().people[2].overtime, hours(2));
}

TEST(OnCall, WakesWhoSleepsOverPlannedWorkIfItIsTheirWeek) {
  Workshop w(scenario_of({whole_team({skilled(1), skilled(1)})}));
  w.idea(at(0, 0, 15), 0);
  w.outage(at(0, 1, 2), 1);
  w.until(at(0, 1, 8));
  EXPECT_EQ(w.state().people[0].overtime, hours(2)) << "the one with the idea on the desk";
  EXPECT_EQ(audit(w.state()), "");
}

TEST(OnCall, OfDayGoesToTheBestSkilled) {
  Workshop w(scenario_of({whole_team({skilled(0.5), skilled(1)})}));
  w.outage(at(0, 1, 10), 1);
  w.until(at(0, 1, 11));
  EXPECT_EQ(w.state().people[0].task, kNone);
  EXPECT_NE(w.state().people[1].task, kNone);
}

double standby_after_four_weeks(const Scenario& scenario) {
  Workshop w(scenario);
  w.until(at(4, 0, 0));
  return measured(w.state()).money[static_cast<std::size_t>(Account::standby)];
}

TEST(Standby, IsPaidForEachTeamWithAPager) {
  World world = quiet_world();
  world.people_standby_cost_per_week = 300;
  const Person person = master();
  EXPECT_DOUBLE_EQ(standby_after_four_weeks(scenario_of(two_silos({person}, {person}), world)), 4 * 300);
  EXPECT_DOUBLE_EQ(standby_after_four_weeks(scenario_of({whole_team({person}), whole_team({person})}, world)), 4 * 600);
}

TEST(Standby, CostsNothingWhereNobodyAnswersAtNight) {
  World world = quiet_world();
  world.people_standby_cost_per_week = 300;
  Practices p = plain_practices();
  p.pager_night = 0;
  EXPECT_DOUBLE_EQ(standby_after_four_weeks(scenario_of({whole_team({master()})}, world, p)), 0);
}

// One pager for two weeks, then two for two weeks.
TEST(Standby, GrowsWhenTheWallsFall) {
  World world = quiet_world();
  world.people_standby_cost_per_week = 300;
  Scenario scenario = scenario_of(two_silos({master()}, {master()}), world);
  scenario.events = {remove_walls_on(14)};
  EXPECT_DOUBLE_EQ(standby_after_four_weeks(scenario), 2 * 300 + 2 * 600);
}

}  // namespace
}  // namespace journey::model
