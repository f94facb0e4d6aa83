// Who has a change first: a stage in which fewer customers meet its faults, and fewer suffer from them.
#include <gtest/gtest.h>

#include "sim/engine/portable_math.h"
#include "tests/model/audit.h"
#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;
using engine::hours;
using engine::minutes;

/// Rolled out machine by machine: half of the customers for a day.
Practices rolled_out() {
  Practices p = plain_practices();
  p.exposure_first_share = 0.5;
  p.exposure_first_hours = 24;
  return p;
}

/// When the one fault of a feature deployed on Wednesday at ten meets somebody, if all had it that takes the drawn
/// days.
Time shown(double share, double stage_hours, double luck) {
  Practices p = plain_practices();
  p.exposure_first_share = share;
  p.exposure_first_hours = stage_hours;
  World world = quiet_world();
  world.defect_serious_share = 1;
  Workshop w(one_person(world, p));
  w.idea(at(0, 0, 10), 0);
  w.until(at(0, 2, 9));
  Defect fault;
  fault.severity = 2;
  fault.luck_delay = luck;
  w.state().changes[0].defects = 0;
  w.state().defects.push_back(fault);
  w.until(at(9, 0, 0));
  return w.state().incidents.empty() ? engine::kNever : w.state().incidents[0].began;
}

/// The luck that draws `days`, of a mean of one: u = exp(-t) or 1 - exp(-t), whichever the variate uses.
double luck_for(double days) {
  const double low = engine::exp(-days);
  return std::abs(engine::to_days(shown(1, 0, low) - at(0, 2, 10)) - days) < 0.01 ? low : 1 - low;
}

TEST(Exposure, OfHalfTheCustomersTakesTwiceAsLongToShowAFault) {
  const double luck = luck_for(0.25);
  EXPECT_NEAR(engine::to_hours(shown(1, 0, luck) - at(0, 2, 10)), 6, 0.01);
  EXPECT_NEAR(engine::to_hours(shown(0.5, 24, luck) - at(0, 2, 10)), 12, 0.01);
}

TEST(Exposure, EndsWithTheStage) {
  const double luck = luck_for(1);
  EXPECT_NEAR(engine::to_hours(shown(0.5, 24, luck) - at(0, 2, 10)), 24 + 12, 0.01)
      << "twelve of the hours it takes have passed when everybody gets the change";
}

TEST(Exposure, IsOverWhenTheStageIs) {
  Workshop w(one_person(quiet_world(), rolled_out()));
  w.idea(at(0, 0, 10), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.deployed().deployed, at(0, 2, 10));
  EXPECT_EQ(w.finished().exposed, at(0, 3, 10));
}

/// Downtime of an outage that the feature deployed on Wednesday at ten causes at `when` and that takes three hours.
engine::Duration downtime(const Practices& practices, Time when) {
  Workshop w(one_person(quiet_world(), practices));
  w.idea(at(0, 0, 10), 0);
  w.until(when);
  Incident outage;
  outage.cause = IncidentCause::defect;
  outage.severity = 1;
  outage.deployment = 0;
  begin_incident(w.state(), outage);
  w.until(when + hours(4));
  EXPECT_EQ(w.state().incidents[0].restored, when + hours(3));
  return snapshot(w.state()).downtime;
}

TEST(Exposure, OfAShareIsDowntimeForThatShare) {
  EXPECT_EQ(downtime(plain_practices(), at(0, 2, 13)), hours(3));
  EXPECT_EQ(downtime(rolled_out(), at(0, 2, 13)), minutes(90));
}

TEST(Exposure, TurnsIntoDowntimeForAllWhenTheStageEnds) {
  EXPECT_EQ(downtime(rolled_out(), at(0, 3, 9)), minutes(30) + hours(2));
}

}  // namespace
}  // namespace journey::model
