#pragma once
// A crew of threads, for the desktop.
//
// Threads: the object belongs to one thread; the threads it starts end with it, after their current
// range.

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

#include "web/worlds/crew.h"

namespace journey::web {

class ThreadCrew final : public Crew {
 public:
  /// `tell` is called by any of the threads after each delivery.
  ThreadCrew(unsigned size, std::function<void()> tell) : size_(size), tell_(std::move(tell)) {}
  ~ThreadCrew() override;
  ThreadCrew(const ThreadCrew&) = delete;
  ThreadCrew& operator=(const ThreadCrew&) = delete;

  unsigned size() const override { return size_; }
  void begin(const Task& task) override;
  void order(Range range) override;
  std::vector<Delivery> take() override;

 private:
  void work();

  unsigned size_;
  std::function<void()> tell_;
  std::vector<std::thread> threads_;  ///< started with the first task
  std::mutex mutex_;                  ///< of all below
  std::condition_variable something_to_do_;
  std::shared_ptr<const Task> task_;
  std::deque<Range> waiting_;
  std::vector<Delivery> done_;
  bool over_ = false;
};

}  // namespace journey::web
