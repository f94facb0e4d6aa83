#include "sim/experiment/parallel.h"

#include <algorithm>
#if !defined(__wasm__)
#include <array>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>
#endif

namespace journey::experiment {

#if defined(__wasm__)

unsigned usable_jobs() { return 1; }

void for_each_in_order(std::size_t count, unsigned, const std::function<void(std::size_t)>& task,
                       const std::function<bool(std::size_t)>& take) {
  for (std::size_t i = 0; i < count; ++i) {
    task(i);
    if (!take(i)) return;
  }
}

void for_each_index(std::size_t count, unsigned, const std::function<void(std::size_t, std::size_t)>& progress,
                    const std::function<void(std::size_t)>& task) {
  for (std::size_t i = 0; i < count; ++i) {
    task(i);
    if (progress) progress(i + 1, count);
  }
}

#else

namespace {

/// Runs `work` on `jobs` threads at once, including this one, but on at most one per task.
void on_threads(unsigned jobs, std::size_t tasks, const std::function<void()>& work) {
  const std::size_t helpers = std::min<std::size_t>(std::max(1U, jobs), std::max<std::size_t>(1, tasks)) - 1;
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < helpers; ++i) threads.emplace_back(work);
  work();
  for (std::thread& thread : threads) thread.join();
}

/// Tasks handed out in order, and taken in order.
class InOrder {
 public:
  InOrder(std::size_t count, const std::function<void(std::size_t)>& task, const std::function<bool(std::size_t)>& take)
      : count_(count), task_(task), take_(take) {}

  /// The loop of each thread.
  void work() {
    std::unique_lock lock(mutex_);
    while (true) {
      room_.wait(lock, [this] { return ended_ || next_ >= count_ || next_ < taken_ + kHeldInOrder; });
      if (ended_ || next_ >= count_) return;
      const std::size_t own = next_++;
      lock.unlock();
      task_(own);
      lock.lock();
      done_[own % kHeldInOrder] = true;
      if (!taking_) take_all(lock);
    }
  }

 private:
  /// Takes the finished tasks, up to the first unfinished one.
  void take_all(std::unique_lock<std::mutex>& lock) {
    taking_ = true;
    while (!ended_ && taken_ < count_ && done_[taken_ % kHeldInOrder]) {
      const std::size_t own = taken_;
      lock.unlock();
      const bool more = take_(own);
      lock.lock();
      done_[own % kHeldInOrder] = false;
      ++taken_;
      ended_ = !more;
      room_.notify_all();
    }
    taking_ = false;
  }

  std::size_t count_;
  const std::function<void(std::size_t)>& task_;
  const std::function<bool(std::size_t)>& take_;
  std::mutex mutex_;
  std::condition_variable room_;
  std::array<bool, kHeldInOrder> done_{};
  std::size_t next_ = 0;   // to be handed out
  std::size_t taken_ = 0;  // all before it are taken
  bool taking_ = false;
  bool ended_ = false;
};

}  // namespace

unsigned usable_jobs() { return std::max(1U, std::thread::hardware_concurrency()); }

void for_each_in_order(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& task,
                       const std::function<bool(std::size_t)>& take) {
  InOrder order(count, task, take);
  on_threads(jobs, count, [&order] { order.work(); });
}

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
  on_threads(jobs, count, work);
}

#endif

}  // namespace journey::experiment
