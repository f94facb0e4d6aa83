// The reference loop: the fastest event loop that could be written by hand for
// the two benchmark workloads, with nothing around it. The engine's speed is
// given as a share of it, measured in the same run.
//
// A: M/M/1, arrival rate 0.8, service rate 1. B: eight M/M/3 stations in series,
// arrival rate 2.55, service rate 1.
//
// Source: heap with bottom-up sift (Wegener 1993), xoshiro256++ (Blackman, Vigna
//         2019), exponential variates by the ziggurat (Marsaglia, Tsang 2000).
// Units:  the mean service time is 1.
#pragma once

#include <cstdint>

namespace journey::bench {

struct LoopResult {
  double mean_present;
  double end_time;
};

/// Runs until `customers` have left.
LoopResult reference_loop_a(std::uint64_t customers, std::uint64_t seed);
LoopResult reference_loop_b(std::uint64_t customers, std::uint64_t seed);

}  // namespace journey::bench
