// A first-in first-out queue in a ring that grows by doubling and never
// shrinks: no allocation per element in the steady state. A copy is a checkpoint.
//
// Errors: taking from an empty queue is a bug in the model and aborts.
#pragma once

#include <cstddef>
#include <vector>

#include "sim/engine/check.h"

namespace journey::engine {

template <typename T>
class RingQueue {
 public:
  void push_back(const T& value) {
    if (size_ == capacity_) [[unlikely]]
      grow();
    ring_[wrap(head_ + size_)] = value;
    ++size_;
  }

  void push_front(const T& value) {
    if (size_ == capacity_) [[unlikely]]
      grow();
    head_ = wrap(head_ + capacity_ - 1);
    ring_[head_] = value;
    ++size_;
  }

  T pop_front() {
    const T value = front();
    head_ = wrap(head_ + 1);
    --size_;
    return value;
  }

  const T& front() const {
    require(size_ != 0, "RingQueue: empty");
    return ring_[head_];
  }

  /// The element `place` behind the front. Requires: place < size().
  const T& operator[](std::size_t place) const {
    require(place < size_, "RingQueue: no such place");
    return ring_[wrap(head_ + place)];
  }

  /// Removes the element at `place`; the others keep their order. O(size).
  T remove(std::size_t place) {
    const T value = (*this)[place];
    for (std::size_t i = place; i + 1 < size_; ++i) ring_[wrap(head_ + i)] = ring_[wrap(head_ + i + 1)];
    --size_;
    return value;
  }

  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  std::size_t capacity() const { return capacity_; }
  void clear() { head_ = size_ = 0; }

 private:
  static constexpr std::size_t kFirstCapacity = 16;  // a power of two, like every capacity

  std::size_t wrap(std::size_t place) const { return place & (capacity_ - 1); }

  [[gnu::noinline, gnu::cold]] void grow() {
    std::vector<T> wider(ring_.empty() ? kFirstCapacity : 2 * capacity_);
    for (std::size_t i = 0; i < size_; ++i) wider[i] = ring_[wrap(head_ + i)];
    ring_.swap(wider);
    capacity_ = ring_.size();
    head_ = 0;
  }

  std::vector<T> ring_;
  std::size_t capacity_ = 0;  // ring_.size(), without its subtraction and shift
  std::size_t head_ = 0;
  std::size_t size_ = 0;
};

}  // namespace journey::engine
