// The engine on two queueing workloads, with streams, variates, history hash and
// statistics on, beside the reference loop, in turn in the same run. Prints one
// JSON object; exits with 1 if a mean number present is not what theory says.
//
// Usage: engine A|B CUSTOMERS REPETITIONS [engine|loop]; with the last word only
// that one runs, for whoever measures from outside. Times are processor time.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string_view>
#include <utility>
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
  double noise;  // relative deviation of the mean present, times the root of the customers
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

double processor_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

struct Timed {
  double seconds;
  double present;
};

constexpr std::uint64_t kSlice = 4096;

void run_slice(QueueingNetwork& network, Measured& measured, std::uint64_t customers) {
  network.run_departures(customers, measured);
}

// By a pointer that may change, in slices: inlined into main(), the loop would
// stay in the slow code that a WebAssembly engine starts with.
void (*volatile slice)(QueueingNetwork&, Measured&, std::uint64_t) = &run_slice;

Timed run_engine(const Workload& workload, std::uint64_t seed) {
  const double begin = processor_seconds();
  QueueingNetwork network(workload.network, seed);
  Measured measured(workload.network.stations.size());
  for (std::uint64_t left = workload.customers; left != 0;) {
    const std::uint64_t customers = std::min(left, kSlice);
    slice(network, measured, customers);
    left -= customers;
  }
  return {processor_seconds() - begin, measured.mean_present(network.now())};
}

Timed run_loop(const Workload& workload, std::uint64_t seed) {
  const double begin = processor_seconds();
  const auto result = workload.reference(workload.customers, seed);
  return {processor_seconds() - begin, result.mean_present};
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

/// Many runs of one of the two, one after the other.
struct Runs {
  std::vector<double> seconds;
  double present = 0;

  void add(const Timed& run) {
    seconds.push_back(run.seconds);
    present += run.present;
  }
  double mean_present() const { return present / static_cast<double>(seconds.size()); }
  double events_per_second(const Workload& w) const {
    const double events = w.events_per_customer * static_cast<double>(w.customers);
    return events / std::max(median(seconds), 1e-9);
  }
};

/// Within five standard errors of theory, from the customers run: the number
/// present in A has an autocorrelation that makes it the noisier one.
bool agrees(const Runs& runs, const Workload& w) {
  if (runs.seconds.empty()) return true;
  const double customers = static_cast<double>(w.customers) * static_cast<double>(runs.seconds.size());
  return std::abs(runs.mean_present() / w.theory_present - 1) < 5 * w.noise / std::sqrt(customers);
}

void print(const Workload& w, const Runs& engine, const Runs& loop, bool pass) {
  std::printf("{\"workload\":\"%s\"", w.name);
  if (!engine.seconds.empty() && !loop.seconds.empty()) {
    std::vector<double> ratios;
    for (std::size_t i = 0; i < engine.seconds.size(); ++i) {
      ratios.push_back(loop.seconds[i] / std::max(engine.seconds[i], 1e-9));
    }
    std::printf(",\"ratio\":%.3f", median(ratios));
  }
  for (const auto& [name, runs] : {std::pair{"engine", &engine}, std::pair{"loop", &loop}}) {
    if (runs->seconds.empty()) continue;
    std::printf(",\"%s_events_per_second\":%.4g,\"%s_present\":%.3f", name, runs->events_per_second(w), name,
                runs->mean_present());
  }
  std::printf(",\"theory_present\":%.2f,\"pass\":%s}\n", w.theory_present, pass ? "true" : "false");
}

bool measure(const Workload& workload, std::uint64_t repetitions, bool with_engine, bool with_loop) {
  Runs engine, loop;
  for (std::uint64_t seed = 1; seed <= repetitions; ++seed) {
    if (with_loop) loop.add(run_loop(workload, seed));
    if (with_engine) engine.add(run_engine(workload, seed));
  }
  const bool pass = agrees(engine, workload) && agrees(loop, workload);
  print(workload, engine, loop, pass);
  return pass;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view name = argc > 3 ? argv[1] : "";
  const std::string_view only = argc > 4 ? argv[4] : "";
  if (name != "A" && name != "B") {
    std::fputs("usage: engine A|B CUSTOMERS REPETITIONS [engine|loop]\n", stderr);
    return 2;
  }
  Workload workload{"A", line(1, 1, 0.8), 0, 2, 4.0, 9.5, journey::bench::reference_loop_a};
  if (name == "B") workload = {"B", line(8, 3, 2.55), 0, 9, 53.51, 4, journey::bench::reference_loop_b};
  workload.customers = std::max(std::strtoull(argv[2], nullptr, 10), 1ULL);
  const auto repetitions = std::max(std::strtoull(argv[3], nullptr, 10), 1ULL);
  return measure(workload, repetitions, only != "loop", only != "engine") ? 0 : 1;
}
