#include "web/worlds/thread_crew.h"

namespace journey::web {

ThreadCrew::~ThreadCrew() {
  {
    const std::lock_guard lock(mutex_);
    over_ = true;
  }
  something_to_do_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void ThreadCrew::begin(const Task& task) {
  const std::lock_guard lock(mutex_);
  task_ = std::make_shared<const Task>(task);
  waiting_.clear();
  done_.clear();
  while (threads_.size() < size_) threads_.emplace_back([this] { work(); });
}

void ThreadCrew::order(Range range) {
  {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(range);
  }
  something_to_do_.notify_one();
}

std::vector<Delivery> ThreadCrew::take() {
  const std::lock_guard lock(mutex_);
  return std::exchange(done_, {});
}

void ThreadCrew::work() {
  std::unique_lock lock(mutex_);
  for (;;) {
    something_to_do_.wait(lock, [this] { return over_ || !waiting_.empty(); });
    if (over_) return;
    const Range range = waiting_.front();
    waiting_.pop_front();
    const std::shared_ptr<const Task> task = task_;
    lock.unlock();
    auto results = run_range(*task, range);
    lock.lock();
    // Another task may have begun meanwhile.
    if (task != task_) continue;
    done_.push_back({range, std::move(results)});
    // The receiver of the notice may ask for the deliveries at once.
    lock.unlock();
    tell_();
    lock.lock();
  }
}

}  // namespace journey::web
