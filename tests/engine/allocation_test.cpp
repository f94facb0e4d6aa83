// Counts what the heap is asked for: nothing, once a run has reached its size.
#if !defined(__EMSCRIPTEN__) && !defined(__SANITIZE_ADDRESS__)

#include <cstddef>
#include <cstdlib>
#include <new>

#include <gtest/gtest.h>

#include "sim/engine/queueing_network.h"

namespace {
std::size_t allocations = 0;
}  // namespace

void* operator new(std::size_t size) {
  ++allocations;
  if (void* memory = std::malloc(size)) return memory;
  std::abort();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace journey::engine {
namespace {

TEST(Allocation, ARunThatHasReachedItsSizeAllocatesNothing) {
  NetworkDescription network;
  network.classes = {{kMinute, 0}, {kMinute, 1}};
  network.stations.assign(4, StationDescription{3, 75 * kSecond});
  network.preemptive = true;
  NoObserver nobody;
  QueueingNetwork running(network, 1);
  running.run_departures(200'000, nobody);
  const std::size_t before = allocations;
  running.run_departures(20'000, nobody);
  EXPECT_EQ(allocations, before);
}

}  // namespace
}  // namespace journey::engine

#endif
