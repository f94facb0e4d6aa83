// The engine held to theory: means of simulated queues, with intervals that
// must cover the exact value and be narrow enough to mean something.
#include <vector>

#include <gtest/gtest.h>

#include "sim/engine/queueing_network.h"
#include "sim/statistics/interval.h"
#include "sim/statistics/queue_statistics.h"

namespace journey::statistics {
namespace {

using engine::ClassDescription;
using engine::Duration;
using engine::kSecond;
using engine::NetworkDescription;
using engine::QueueingNetwork;
using engine::ServiceShape;
using engine::StationDescription;
using engine::Time;

/// One statistic for each station and one for each class as a whole.
struct Measured {
  explicit Measured(const NetworkDescription& network)
      : station(network.stations.size()), of_class(network.classes.size()) {}
  void entered(std::uint32_t at, std::uint32_t customer_class, Time now) {
    station[at].enter(now);
    if (at == 0) of_class[customer_class].enter(now);
  }
  void left(std::uint32_t at, std::uint32_t, Time now, Duration stay) { station[at].leave(now, stay); }
  void departed(std::uint32_t customer_class, Time now, Duration stay) { of_class[customer_class].leave(now, stay); }
  void restart(Time now) {
    for (QueueStatistics& queue : station) queue.restart(now);
    for (QueueStatistics& queue : of_class) queue.restart(now);
  }

  std::vector<QueueStatistics> station;
  std::vector<QueueStatistics> of_class;
};

struct Estimates {
  std::vector<Estimate> present_at_station;
  std::vector<Estimate> seconds_of_class;
};

/// 20 replications of 20,000 customers after 3,000 of warm-up, 99.9 % intervals.
Estimates simulate(const NetworkDescription& network) {
  std::vector<Tally> present(network.stations.size()), seconds(network.classes.size());
  for (std::uint32_t replication = 0; replication < 20; ++replication) {
    QueueingNetwork running(network, 2024, replication);
    Measured measured(network);
    running.run_departures(3'000, measured);
    measured.restart(running.now());
    running.run_departures(20'000, measured);
    for (std::size_t i = 0; i < present.size(); ++i) present[i].add(*measured.station[i].present().mean(running.now()));
    for (std::size_t i = 0; i < seconds.size(); ++i) seconds[i].add(*measured.of_class[i].stay().mean_ms() / 1000);
  }
  Estimates estimates;
  for (const Tally& tally : present) estimates.present_at_station.push_back(*mean_interval(tally, 0.999));
  for (const Tally& tally : seconds) estimates.seconds_of_class.push_back(*mean_interval(tally, 0.999));
  return estimates;
}

void expect_covered(const Estimate& estimate, double theory) {
  EXPECT_TRUE(estimate.contains(theory)) << estimate.low << " to " << estimate.high << " for " << theory;
  EXPECT_LT(estimate.high - estimate.low, 0.14 * theory) << "too wide to tell anything";
}

ClassDescription arrivals(double per_second, std::uint32_t priority = 0) {
  return {engine::milliseconds(1000 / per_second), priority};
}

// Gaps and services of about a thousand milliseconds are rounded to whole ones,
// which changes a mean by less than a ten thousandth.
NetworkDescription single(double rate, std::uint32_t servers, ServiceShape shape = ServiceShape::kExponential) {
  NetworkDescription network;
  network.classes = {arrivals(rate)};
  network.stations = {StationDescription{servers, kSecond, shape}};
  return network;
}

// rho / (1 - rho) present, each for 1 / (mu - lambda).
TEST(QueueingTheory, OneServerIsAsFullAsTheFormulaSays) {
  const Estimates estimates = simulate(single(0.75, 1));
  expect_covered(estimates.present_at_station[0], 3);
  expect_covered(estimates.seconds_of_class[0], 4);
}

// Erlang C by hand: three servers, load 2.4. Sum of a^k/k! for k < 3 is 6.28;
// a^3/3! / (1 - 0.8) = 11.52; so C = 11.52 / 17.8; present = 2.4 + C * 0.8 / 0.2.
TEST(QueueingTheory, SeveralServersFollowErlangC) {
  const double delayed = 11.52 / 17.8;
  expect_covered(simulate(single(2.4, 3)).present_at_station[0], 2.4 + delayed * 4);
}

// Pollaczek-Khinchine: rho + rho^2 (1 + cv^2) / (2 (1 - rho)), rho = 0.75.
TEST(QueueingTheory, ConstantServiceFollowsPollaczekAndKhinchine) {
  expect_covered(simulate(single(0.75, 1, ServiceShape::kConstant)).present_at_station[0], 0.75 + 0.5625 / 0.5);
}

TEST(QueueingTheory, ErlangServiceFollowsPollaczekAndKhinchine) {
  expect_covered(simulate(single(0.75, 1, ServiceShape::kErlang2)).present_at_station[0], 0.75 + 0.5625 * 1.5 / 0.5);
}

// Jackson: each station is as full as if it stood alone. Rate 1/2 a second.
TEST(QueueingTheory, StationsInSeriesAreEachAsFullAsIfAlone) {
  NetworkDescription network;
  network.classes = {arrivals(0.5)};
  network.stations = {{1, Duration{1000}}, {1, Duration{1250}}, {2, Duration{2000}}};
  const Estimates estimates = simulate(network);
  expect_covered(estimates.present_at_station[0], 1);              // rho 0.5
  expect_covered(estimates.present_at_station[1], 0.625 / 0.375);  // rho 0.625
  expect_covered(estimates.present_at_station[2], 4.0 / 3);        // two servers, rho 0.5: 2 rho / (1 - rho^2)
}

NetworkDescription two_priorities(bool preemptive) {
  NetworkDescription network = single(1, 1);
  network.classes = {arrivals(0.3, 0), arrivals(0.4, 1)};
  network.preemptive = preemptive;
  return network;
}

// Pre-emptive resume: the urgent see a queue of their own, 1 / (1 - 0.3); the
// others stay (1 - 0.7 + 0.7) / ((1 - 0.3) (1 - 0.7)).
TEST(QueueingTheory, PreemptionLetsTheUrgentSeeOnlyEachOther) {
  const Estimates estimates = simulate(two_priorities(true));
  expect_covered(estimates.seconds_of_class[0], 1 / 0.7);
  expect_covered(estimates.seconds_of_class[1], 1 / (0.7 * 0.3));
}

// Without pre-emption (Cobham): waits 0.7 / (1 - 0.3) and 0.7 / ((1 - 0.3) (1 - 0.7)).
TEST(QueueingTheory, PriorityWithoutPreemptionFollowsCobham) {
  const Estimates estimates = simulate(two_priorities(false));
  expect_covered(estimates.seconds_of_class[0], 1 + 0.7 / 0.7);
  expect_covered(estimates.seconds_of_class[1], 1 + 0.7 / (0.7 * 0.3));
}

// From empty to empty, the time spent present is the sum of all stays: to the millisecond.
TEST(QueueingTheory, LittlesLawHoldsExactlyOnEveryQueue) {
  for (const bool preemptive : {false, true}) {
    NetworkDescription network = two_priorities(preemptive);
    network.stations = {{1, kSecond}, {2, 2 * kSecond}, {1, Duration{900}}};
    QueueingNetwork running(network, 7);
    Measured measured(network);
    running.run_departures(10'000, measured);
    while (running.present() != 0) running.run_departures(1, measured);
    for (const QueueStatistics& queue : measured.station) {
      EXPECT_EQ(queue.present().integral(running.now()), queue.stay().total().ms);
      EXPECT_EQ(queue.stay().count(), static_cast<std::int64_t>(running.departures()));
    }
    for (const QueueStatistics& queue : measured.of_class) {
      EXPECT_EQ(queue.present().integral(running.now()), queue.stay().total().ms);
    }
  }
}

}  // namespace
}  // namespace journey::statistics
