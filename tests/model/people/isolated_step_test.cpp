// A single step held to queueing theory. One person answers requests that come at random and take exponential times,
// in working time an M/M/1 queue: nothing else goes on. (Arrivals outside working hours would pile up until the
// morning, so the person of this test is always there.)
//
// Source: M/M/1: mean number in the system rho / (1 - rho) (Law, ch. 1); utilisation rho.
#include <cmath>

#include <gtest/gtest.h>

#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;

struct Outcome {
  double in_system = 0;
  double utilisation = 0;
};

/// Mean over `weeks`, read every tenth of an hour after a year of warm-up.
Outcome observe(double rho, std::uint64_t seed, int weeks) {
  World world = quiet_world();
  world.demand_support_hours = 1;
  world.demand_support_requests_per_week = 168 * rho;
  Workshop w(one_person(world), seed);
  w.state().shifts[kUsualShift].calendar = engine::WorkCalendar({{engine::Duration{0}, engine::kWeek}});
  Outcome sum;
  std::int64_t looks = 0;
  for (engine::Time t = at(10, 0, 0); t < at(weeks, 0, 0); t += engine::hours(0.5)) {
    w.until(t);
    double number = w.state().people[0].task != kNone ? 1 : 0;
    sum.utilisation += number;
    for (const List& queue : w.state().teams[0].queues) number += queue.size;
    sum.in_system += number;
    ++looks;
  }
  return {sum.in_system / static_cast<double>(looks), sum.utilisation / static_cast<double>(looks)};
}

// Twelve independent runs; the interval is four standard errors wide to each side.
TEST(IsolatedStep, IsAnMM1Queue) {
  constexpr int kRuns = 12;
  for (const double rho : {0.5, 0.8}) {
    double sum = 0, squares = 0, busy = 0;
    for (std::uint64_t seed = 1; seed <= kRuns; ++seed) {
      const Outcome outcome = observe(rho, seed, 120);
      sum += outcome.in_system;
      squares += outcome.in_system * outcome.in_system;
      busy += outcome.utilisation;
    }
    const double mean = sum / kRuns;
    const double error = std::sqrt((squares / kRuns - mean * mean) / (kRuns - 1));
    EXPECT_NEAR(mean, rho / (1 - rho), 4 * error) << "rho " << rho;
    EXPECT_LT(error, 0.1 * rho / (1 - rho)) << "the interval must say something";
    EXPECT_NEAR(busy / kRuns, rho, 0.02);
  }
}

}  // namespace
}  // namespace journey::model
