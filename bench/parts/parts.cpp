// The parts of the engine one by one: a draw, the history hash, the calendar at
// several sizes. Google Benchmark finds how often to repeat each.
#include <cstdint>

#include <benchmark/benchmark.h>

#include "sim/engine/event_calendar.h"
#include "sim/engine/history.h"
#include "sim/engine/random.h"

namespace {

using namespace journey::engine;

void hash(benchmark::State& state) {
  HistoryHash hash;
  std::uint32_t i = 0;
  for (auto _ : state) {
    ++i;
    hash.add(Time{i}, i, 1, i, i);
  }
  benchmark::DoNotOptimize(hash.value());
}
BENCHMARK(hash);

void uniform(benchmark::State& state) {
  UniformStream stream({1, 2, 3, 4});
  for (auto _ : state) benchmark::DoNotOptimize(stream.next());
}
BENCHMARK(uniform);

void uniform_by_name(benchmark::State& state) {
  std::uint32_t i = 0;
  for (auto _ : state) benchmark::DoNotOptimize(uniform_at({1, 2, 3, 4}, ++i));
}
BENCHMARK(uniform_by_name);

void exponential(benchmark::State& state) {
  ExponentialStream stream({1, 2, 3, 4});
  for (auto _ : state) benchmark::DoNotOptimize(stream.next());
}
BENCHMARK(exponential);

/// The hold model: take the next event out and schedule another, an exponential later.
void calendar_hold(benchmark::State& state) {
  EventCalendar calendar;
  ExponentialLengths lengths({1, 2, 3, 4}, 1e6);
  for (std::uint32_t i = 0; i < state.range(0); ++i) calendar.schedule(Time{0} + lengths.next(), 0, i);
  for (auto _ : state) {
    const Event event = calendar.pop();
    calendar.schedule(event.at + lengths.next(), 0, event.entity());
  }
}
BENCHMARK(calendar_hold)->Arg(2)->Arg(32)->Arg(1024)->Arg(65536);

}  // namespace

BENCHMARK_MAIN();
