// The speed of the engine on two queueing workloads, as a share of the
// reference loop in the same run, with streams, variates, history hash and
// statistics on. Prints one JSON object a line; exits with 1 if a mean number
// present is not what theory says.
//
// Usage: engine [CUSTOMERS_A] [CUSTOMERS_B] [REPETITIONS]
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "bench/reference_loop.h"
#include "sim/engine/queueing_network.h"
#include "sim/statistics/queue_statistics.h"

namespace {

using journey::engine::ClassDescription;
using journey::engine::Duration;
using journey::engine::NetworkDescription;
using journey::engine::QueueingNetwork;
using journey::engine::StationDescription;
using journey::engine::Time;

constexpr double kServiceMs = 1e6;  // one unit of the reference loop's time

struct Workload {
  const char* name;
  NetworkDescription network;
  std::uint64_t customers;
  double events_per_customer;
  double theory_present;
  journey::bench::LoopResult (*reference)(std::uint64_t, std::uint64_t);
};

NetworkDescription line(std::size_t stations, std::uint32_t servers, double arrivals_per_service) {
  NetworkDescription network;
  network.classes = {ClassDescription{journey::engine::milliseconds(kServiceMs / arrivals_per_service), 0}};
  const StationDescription station{servers, journey::engine::milliseconds(kServiceMs)};
  network.stations.assign(stations, station);
  return network;
}

/// Statistics on at every station: number present over time, and stays.
struct Measured {
  explicit Measured(std::size_t stations) : station(stations) {}
  void entered(std::uint32_t at, std::uint32_t, Time now) { station[at].enter(now); }
  void left(std::uint32_t at, std::uint32_t, Time now, Duration stay) { station[at].leave(now, stay); }
  void departed(std::uint32_t, Time, Duration) {}

  double mean_present(Time now) const {
    double sum = 0;
    for (const auto& queue : station) sum += queue.present().mean(now).value_or(0);
    return sum;
  }

  std::vector<journey::statistics::QueueStatistics> station;
};

double seconds_since(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

struct Timed {
  double seconds;
  double present;
};

__attribute__((noinline)) Timed run_engine(const Workload& workload, std::uint64_t seed) {
  const auto begin = std::chrono::steady_clock::now();
  QueueingNetwork network(workload.network, seed);
  Measured measured(workload.network.stations.size());
  network.run_departures(workload.customers, measured);
  const double seconds = seconds_since(begin);
  return {seconds, measured.mean_present(network.now())};
}

Timed run_reference(const Workload& workload, std::uint64_t seed) {
  const auto begin = std::chrono::steady_clock::now();
  const auto result = workload.reference(workload.customers, seed);
  return {seconds_since(begin), result.mean_present};
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

/// Within 4 % of theory: several standard errors at the customers run here.
bool agrees(double present, double theory) { return present > 0.96 * theory && present < 1.04 * theory; }

bool measure(const Workload& workload, int repetitions) {
  std::vector<double> ratios, engine_seconds, reference_seconds;
  double present = 0, reference_present = 0;
  for (int i = 0; i < repetitions; ++i) {
    const auto seed = static_cast<std::uint64_t>(i + 1);
    const Timed reference = run_reference(workload, seed);
    const Timed engine = run_engine(workload, seed);
    ratios.push_back(reference.seconds / engine.seconds);
    engine_seconds.push_back(engine.seconds);
    reference_seconds.push_back(reference.seconds);
    present += engine.present / repetitions;
    reference_present += reference.present / repetitions;
  }
  const bool pass = agrees(present, workload.theory_present) && agrees(reference_present, workload.theory_present);
  const double events = workload.events_per_customer * static_cast<double>(workload.customers);
  std::printf(
      "{\"workload\":\"%s\",\"events_per_second\":%.4g,\"reference_events_per_second\":%.4g,"
      "\"ratio_to_limit\":%.3f,\"mean_present\":%.3f,\"reference_mean_present\":%.3f,\"theory\":%.2f,\"pass\":%s}\n",
      workload.name, events / median(engine_seconds), events / median(reference_seconds), median(ratios), present,
      reference_present, workload.theory_present, pass ? "true" : "false");
  return pass;
}

std::uint64_t number(int argc, char** argv, int place, std::uint64_t otherwise) {
  return argc > place ? std::strtoull(argv[place], nullptr, 10) : otherwise;
}

}  // namespace

int main(int argc, char** argv) {
  const Workload a{"A", line(1, 1, 0.8), number(argc, argv, 1, 1'000'000), 2, 4.0, journey::bench::reference_loop_a};
  const Workload b{"B", line(8, 3, 2.55), number(argc, argv, 2, 200'000), 9, 53.51, journey::bench::reference_loop_b};
  const int repetitions = static_cast<int>(std::clamp<std::uint64_t>(number(argc, argv, 3, 11), 1, 1000));
  const bool a_passes = measure(a, repetitions);
  const bool b_passes = measure(b, repetitions);
  return a_passes && b_passes ? 0 : 1;
}
