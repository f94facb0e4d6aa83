// Idle hours have two names: "waiting" while something of one's own is stuck somewhere, "idle" when there is nothing.
#include <gtest/gtest.h>

#include "tests/model/audit.h"
#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;
using engine::hours;

engine::Duration booked(const Workshop& w, Work work) { return snapshot(w.state()).hours_by_work[index_of(work)]; }

// Planned and coded from Monday 9 to Tuesday 13; the machine builds for three hours; tested until Wednesday 12.
TEST(Waiting, IsForAMachineThatHasOnesOwnChange) {
  Practices p = plain_practices();
  p.build_machine_minutes = 180;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(booked(w, Work::new_work), hours(16));
  EXPECT_EQ(booked(w, Work::waiting), hours(3));
  EXPECT_EQ(booked(w, Work::idle), hours(40 - 16 - 3));
}

// Ready on Tuesday at 17, it waits two working days and a bit for the train of Friday at nine.
TEST(Waiting, IsForTheReleaseDateOfOnesOwnTeam) {
  Practices p = plain_practices();
  p.release_cadence_days = 7;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(w.deployed().deployed, at(0, 4, 9));
  EXPECT_EQ(booked(w, Work::waiting), hours(16));
  EXPECT_EQ(booked(w, Work::idle), hours(8));
}

TEST(Waiting, EndsWhenAnotherTeamHasTheChange) {
  Practices p = plain_practices();
  p.test_machine_minutes = 240;
  Workshop w(scenario_of(two_silos({master()}, {master()}), quiet_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(1, 0, 0));
  EXPECT_EQ(booked(w, Work::waiting), hours(4)) << "the coder, until the testers have it";
}

TEST(Idleness, IsNotWaitingWhereNothingIsUnderWay) {
  Workshop w(one_person());
  w.until(at(1, 0, 0));
  EXPECT_EQ(booked(w, Work::waiting), hours(0));
  EXPECT_EQ(booked(w, Work::idle), hours(40));
}

}  // namespace
}  // namespace journey::model
