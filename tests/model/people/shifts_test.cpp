// People with hours of their own: part-timers, other days, evenings.
#include <gtest/gtest.h>

#include "tests/model/audit.h"
#include "tests/model/fixture.h"
#include "tests/model/measurement_audit.h"

namespace journey::model {
namespace {

using namespace fixture;
using engine::hours;

constexpr std::array<bool, 7> kMondayAndTuesday = {true, true, false, false, false, false, false};
constexpr std::array<bool, 7> kWeekend = {false, false, false, false, false, true, true};

Person there(const std::array<bool, 7>& days, double from, double to) {
  Person person = master();
  person.hours = {days, from, to};
  return person;
}

Scenario one_of(Person person) { return scenario_of({whole_team({std::move(person)})}); }

// Monday plans, Tuesday and the next Monday code, the next Tuesday tests. What begins at the end of a day has nobody
// yet.
TEST(PartTimers, WorkOnlyWhileTheyAreThere) {
  Workshop w(one_of(there(kMondayAndTuesday, 9, 13)));
  w.idea(at(0, 0, 9), 0);
  w.until(at(2, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(1, 1, 13));
  EXPECT_EQ(in_words(w.finished().by_cause),
            causes({{Cause::work, hours(16)}, {Cause::off_hours, hours(140)}, {Cause::queue, hours(20 + 20)}}));
  EXPECT_EQ(audit(w.state()), "");
}

TEST(PartTimers, AreThereForTheHoursTheyArePaidFor) {
  Scenario scenario = one_of(there(kMondayAndTuesday, 9, 13));
  scenario.organisations[0].teams[0].people.push_back(master());
  OrganisationRun run(std::make_shared<Scenario>(scenario), 0, 1, 0);
  run.run_to_day(14);
  const Measurement measurement = run.measure();
  EXPECT_EQ(measurement.hours_available, hours(2 * 8 + 2 * 40));
  EXPECT_EQ(audit(measurement), "");
}

// Saturday 10 to Sunday 18, eight hours each.
TEST(Shifts, MayLieWhereOthersAreAtHome) {
  Workshop w(one_of(there(kWeekend, 10, 18)));
  w.idea(at(0, 0, 9), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.finished().exposed, at(0, 6, 18));
}

TEST(Shifts, WorkThatComesInTheEveningGoesToWhoIsThere) {
  Workshop w(scenario_of({whole_team({master(), there({true, true, true, true, true, false, false}, 14, 22)})}));
  w.idea(at(0, 0, 18), 0);
  w.until(at(0, 0, 22));
  EXPECT_EQ(w.state().people[0].task, kNone);
  EXPECT_EQ(w.state().people[1].booked[index_of(Work::new_work)], hours(4)) << "planned by the second";
}

TEST(Shifts, AnIncidentIsForWhoIsThere) {
  Workshop w(scenario_of({whole_team({there(kMondayAndTuesday, 9, 17), master()})}));
  w.outage(at(1, 3, 10), 1);
  w.until(at(1, 4, 0));
  EXPECT_EQ(w.state().people[0].overtime, hours(0)) << "it is their week, but the other is at work";
  EXPECT_EQ(w.state().people[1].booked[index_of(Work::incident)], hours(2));
}

TEST(Shifts, WhoeverIsOnCallIsCalledInWhereNobodyIsThere) {
  Workshop w(one_of(there(kMondayAndTuesday, 9, 17)));
  w.outage(at(0, 3, 10), 1);
  w.until(at(0, 4, 0));
  EXPECT_EQ(w.state().people[0].overtime, hours(2));
  EXPECT_EQ(w.state().incidents[0].restored, at(0, 3, 12));
}

TEST(Shifts, SomebodyHiredKeepsTheirHours) {
  Scenario scenario = one_person();
  Intervention hire;
  hire.day = 1;
  hire.kind = Intervention::Kind::hire;
  hire.person = there(kWeekend, 10, 18);
  hire.person->name = "Wendy";
  scenario.events.push_back(hire);
  Workshop w(scenario);
  w.idea(at(0, 4, 9), 0);
  w.idea(at(0, 4, 9), 1);
  w.until(at(1, 0, 0));
  EXPECT_GT(w.state().people[1].booked[index_of(Work::new_work)], hours(0));
  EXPECT_EQ(audit(w.state()), "");
}

}  // namespace
}  // namespace journey::model
