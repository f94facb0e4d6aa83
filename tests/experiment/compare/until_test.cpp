#include "sim/experiment/compare/until.h"

#include <cmath>

#include <gtest/gtest.h>

namespace journey::experiment {
namespace {

using model::Measure;

constexpr auto kMeasure = Measure::deploys_per_week;

/// Alternately 0 and 1: of n of them, n even, the half-width is t / (2 sqrt(n - 1)).
RunningComparison alternating(std::uint32_t count) {
  RunningComparison running;
  for (std::uint32_t i = 0; i < count; ++i) {
    OrganisationResult result{0, {}, false};
    result.measurement.values[model::index_of(kMeasure)] = {static_cast<double>(i % 2), 1};
    running.add({result});
  }
  return running;
}

UntilSettings within(double half_width, bool relative, std::uint32_t most) {
  UntilSettings until;
  until.runs.replications = most;
  until.targets = {{kMeasure, half_width, relative}};
  return until;
}

/// The count at which it ends, and why.
std::pair<std::uint32_t, Ending> end_of(const UntilSettings& until) {
  for (std::uint32_t count = 0;; ++count) {
    if (const auto ending = ending_after(until, alternating(count))) return {count, *ending};
  }
}

using End = std::pair<std::uint32_t, Ending>;

// Half-widths: 1.984 / (2 sqrt 99) = 0.0997, 1.976 / (2 sqrt 149) = 0.0809, 1.972 / (2 sqrt 199) = 0.0699.
TEST(Until, StopsWhereTheHalfWidthWorkedOutByHandIsReached) {
  EXPECT_EQ(end_of(within(0.0998, false, 1000)), (End{100, Ending::narrow_enough}));
  EXPECT_EQ(end_of(within(0.0995, false, 1000)), (End{150, Ending::narrow_enough}));
  EXPECT_EQ(end_of(within(0.0810, false, 1000)), (End{150, Ending::narrow_enough}));
  EXPECT_EQ(end_of(within(0.0800, false, 1000)), (End{200, Ending::narrow_enough}));
}

// The mean is a half, so 15 % of it are 0.075.
TEST(Until, TakesAShareOfTheMeanWhereAsked) {
  EXPECT_EQ(end_of(within(0.15, true, 1000)), (End{200, Ending::narrow_enough}));
}

TEST(Until, NeverLooksBeforeAHundred) {
  EXPECT_EQ(end_of(within(100, false, 1000)), (End{100, Ending::narrow_enough}));
  EXPECT_EQ(end_of(within(100, false, 60)), (End{60, Ending::all_done}));
}

TEST(Until, EndsAtTheMostThereMayBe) {
  EXPECT_EQ(end_of(within(0.001, false, 130)), (End{130, Ending::all_done}));
  EXPECT_EQ(end_of(within(0.0900, false, 130)), (End{130, Ending::narrow_enough}));  // 1.979 / (2 sqrt 129) = 0.0871
}

TEST(Until, RunsAllReplicationsWithoutATarget) {
  UntilSettings until;
  until.runs.replications = 7;
  EXPECT_EQ(end_of(until), (End{7, Ending::all_done}));
}

TEST(Until, EndsWhenItIsCancelled) {
  UntilSettings until;
  until.runs.replications = 7;
  until.cancelled = [] { return true; };
  EXPECT_EQ(end_of(until), (End{0, Ending::cancelled}));
  EXPECT_EQ(ending_after(until, alternating(7)), Ending::all_done);
}

TEST(Until, IsNeverNarrowEnoughWhereNothingIsDefined) {
  RunningComparison running;
  for (int i = 0; i < 100; ++i) running.add({OrganisationResult{}});
  EXPECT_EQ(ending_after(within(1e9, false, 1000), running), std::nullopt);
}

TEST(Until, NamesTheWidestInComparisonWithWhatIsWanted) {
  RunningComparison running;
  for (std::uint32_t i = 0; i < 100; ++i) {
    OrganisationResult steady{0, {}, false};
    OrganisationResult jumpy{1, {}, false};
    steady.measurement.values[model::index_of(kMeasure)] = {5, 1};
    jumpy.measurement.values[model::index_of(kMeasure)] = {static_cast<double>(i % 2), 1};
    running.add({steady, jumpy});
  }
  const Look look = look_at({{kMeasure, 1, false}}, running);
  EXPECT_TRUE(look.narrow_enough);
  EXPECT_EQ(look.place, 1U);
}

TEST(ParseTarget, TakesNumbersAndPercents) {
  std::string problem;
  const auto plain = parse_target("deploys_per_week=0.25", problem);
  EXPECT_EQ(plain.value_or(Target{}).half_width, 0.25);
  EXPECT_FALSE(plain.value_or(Target{}).relative);
  const auto percent = parse_target("deploys_per_week=5%", problem);
  EXPECT_DOUBLE_EQ(percent.value_or(Target{}).half_width, 0.05);
  EXPECT_TRUE(percent.value_or(Target{}).relative);
}

TEST(ParseTarget, SaysWhatIsWrong) {
  const auto problem_of = [](const std::string& text) {
    std::string problem;
    EXPECT_FALSE(parse_target(text, problem).has_value()) << text;
    return problem;
  };
  EXPECT_EQ(problem_of("deploys_per_week"), "must be MEASURE=VALUE or MEASURE=PERCENT%, got deploys_per_week");
  EXPECT_EQ(problem_of("deploys_per_weak=1"),
            "there is no measure \"deploys_per_weak\"; did you mean \"deploys_per_week\"?");
  const std::string huge(400, '9');
  for (const std::string& bad :
       std::vector<std::string>{"0", "-1", "x", "", "%", "1e3", "1.2.3", "nan", " 1", "1000000001", huge}) {
    EXPECT_EQ(problem_of("deploys_per_week=" + bad),
              "the half-width must be a number above 0 and at most 1000000000, got " + bad);
  }
}

}  // namespace
}  // namespace journey::experiment
