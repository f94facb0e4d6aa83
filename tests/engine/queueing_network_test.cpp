#include "sim/engine/queueing_network.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

namespace journey::engine {
namespace {

NetworkDescription line(std::size_t stations, std::uint32_t servers) {
  NetworkDescription network;
  network.classes = {{kMinute, 0}};
  network.stations.assign(stations, StationDescription{servers, Duration{48'000 * std::int64_t{servers}}});
  return network;
}

NetworkDescription two_classes(bool preemptive) {
  NetworkDescription network = line(2, 2);
  network.classes = {{2 * kMinute, 0}, {2 * kMinute, 1}};
  network.preemptive = preemptive;
  return network;
}

/// Runs `customers` through and returns the fingerprint.
std::uint64_t history(QueueingNetwork network, std::uint64_t customers) {
  NoObserver nobody;
  network.run_departures(customers, nobody);
  return network.history_hash();
}

struct Departures {
  void entered(std::uint32_t, std::uint32_t, Time) {}
  void left(std::uint32_t station, std::uint32_t, Time now, Duration) { at[station].push_back(now.ms); }
  void departed(std::uint32_t, Time, Duration) {}
  std::vector<std::int64_t> at[2];
};

/// A draw of the network, as its streams make it: purpose 1 is gaps, 2 services.
std::int64_t drawn(std::uint32_t purpose, std::uint64_t entity, std::uint32_t index, Duration mean) {
  const double value = exponential_at({9, 4, purpose, entity}, index) * static_cast<double>(mean.ms);
  return static_cast<std::int64_t>(value + 0.5);
}

// Lindley's recursion: a customer leaves one server when it has been served,
// having started on arrival or when the one before it left.
TEST(QueueingNetwork, EveryDepartureIsWhereLindleysRecursionPutsIt) {
  constexpr std::uint32_t kCustomers = 20'000;
  const NetworkDescription description = line(2, 1);
  QueueingNetwork network(description, 9, 4);
  Departures departures;
  network.run_departures(kCustomers, departures);
  std::int64_t arrives = 0, leaves_first = 0, leaves_second = 0;
  for (std::uint32_t i = 0; i < kCustomers; ++i) {
    arrives += drawn(1, 0, i, description.classes[0].mean_gap);
    leaves_first = std::max(arrives, leaves_first) + drawn(2, 0, i, description.stations[0].mean_service);
    leaves_second = std::max(leaves_first, leaves_second) + drawn(2, 1, i, description.stations[1].mean_service);
    ASSERT_EQ(departures.at[0][i], leaves_first);
    ASSERT_EQ(departures.at[1][i], leaves_second);
  }
}

TEST(QueueingNetwork, ACopyThatRunsOnHasTheHistoryOfTheOriginal) {
  for (const bool preemptive : {false, true}) {
    NoObserver nobody;
    QueueingNetwork network(two_classes(preemptive), 1);
    network.run_departures(1003, nobody);
    QueueingNetwork copy = network;
    const std::uint64_t before = network.history_hash();
    copy.run_departures(5000, nobody);
    EXPECT_EQ(network.history_hash(), before);
    network.run_departures(5000, nobody);
    EXPECT_EQ(copy.history_hash(), network.history_hash());
    EXPECT_EQ(copy.now(), network.now());
    EXPECT_EQ(copy.events(), network.events());
  }
}

TEST(QueueingNetwork, StoppingOnTheWayChangesNothing) {
  NoObserver nobody;
  QueueingNetwork sliced(line(3, 2), 5);
  for (int i = 1; i <= 100; ++i) sliced.run_until(Time{0} + kHour * i, nobody);
  QueueingNetwork whole(line(3, 2), 5);
  whole.run_until(Time{0} + kHour * 100, nobody);
  EXPECT_EQ(sliced.history_hash(), whole.history_hash());
}

TEST(QueueingNetwork, EqualSeedsHaveEqualHistoriesAndOthersDiffer) {
  const auto of = [](std::uint64_t seed, std::uint32_t replication) {
    return history(QueueingNetwork(line(2, 2), seed, replication), 1000);
  };
  EXPECT_EQ(of(1, 0), of(1, 0));
  EXPECT_NE(of(1, 0), of(2, 0));
  EXPECT_NE(of(1, 0), of(1, 1));
}

// The golden values: one history with every compiler, optimisation level and
// in WebAssembly. They change only with the engine's definition of a history.
TEST(QueueingNetwork, HistoriesAreTheSameEverywhere) {
  EXPECT_EQ(to_hex(history(QueueingNetwork(line(8, 3), 1), 20'000)), "f92b9f7999775772");
  EXPECT_EQ(to_hex(history(QueueingNetwork(two_classes(true), 1), 20'000)), "c92699d535afd8c1");
}

TEST(QueueingNetwork, CustomersAreNeitherLostNorMade) {
  for (const bool preemptive : {false, true}) {
    NoObserver nobody;
    QueueingNetwork network(two_classes(preemptive), 3);
    network.run_departures(10'000, nobody);
    const std::uint64_t passages = network.events();  // each customer has one arrival and two services
    const std::uint64_t least = 3 * network.departures() + network.present();
    EXPECT_GE(passages, least);
    EXPECT_LE(passages, least + network.present());
  }
}

}  // namespace
}  // namespace journey::engine
