#include "sim/experiment/parallel.h"

#include <algorithm>
#if !defined(__wasm__)
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>
#endif

namespace journey::experiment {

#if defined(__wasm__)

unsigned usable_jobs() { return 1; }

void for_each_index(std::size_t count, unsigned, const std::function<void(std::size_t, std::size_t)>& progress,
                    const std::function<void(std::size_t)>& task) {
  for (std::size_t i = 0; i < count; ++i) {
    task(i);
    if (progress) progress(i + 1, count);
  }
}

#else

unsigned usable_jobs() { return std::max(1U, std::thread::hardware_concurrency()); }

void for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t, std::size_t)>& progress,
                    const std::function<void(std::size_t)>& task) {
  std::atomic<std::size_t> next{0};
  std::mutex reporting;
  std::size_t done = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < count; i = next++) {
      task(i);
      const std::lock_guard lock(reporting);
      ++done;
      if (progress) progress(done, count);
    }
  };
  const std::size_t helpers = std::min<std::size_t>(std::max(1U, jobs), std::max<std::size_t>(1, count)) - 1;
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < helpers; ++i) threads.emplace_back(work);
  work();
  for (std::thread& thread : threads) thread.join();
}

#endif

}  // namespace journey::experiment
