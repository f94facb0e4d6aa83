// A pool of entities named by index. A freed index is given out again, last
// freed first, so a run that keeps its size never allocates, and a copy of the
// pool keeps every name valid.
//
// Errors: an index that is not in use is a bug in the model and aborts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "sim/engine/check.h"

namespace journey::engine {

template <typename T>
class Pool {
 public:
  using Index = std::uint32_t;

  /// Stores `value` and returns its name. O(1), allocates only to grow.
  Index add(const T& value) {
    const Index index = take();
    slots_[index].value = value;
    return index;
  }

  /// Like add(), but the value is whatever was there last: set all of it.
  Index take() {
    ++used_;
    if (free_ == kNone) [[unlikely]]
      return grow();
    const Index index = free_;
    free_ = slots_[index].next;
    slots_[index].next = kUsed;
    return index;
  }

  /// Frees the name. Requires: contains(index).
  void remove(Index index) {
    require(contains(index), "Pool: removing what is not there");
    slots_[index].next = free_;
    free_ = index;
    --used_;
  }

  bool contains(Index index) const { return index < limit_ && slots_[index].next == kUsed; }

  T& operator[](Index index) {
    require(contains(index), "Pool: no such entity");
    return slots_[index].value;
  }
  const T& operator[](Index index) const {
    require(contains(index), "Pool: no such entity");
    return slots_[index].value;
  }

  /// Entities in use.
  std::size_t size() const { return used_; }
  /// One more than the largest index ever given out: for loops in index order.
  Index limit() const { return limit_; }
  void reserve(std::size_t entities) { slots_.reserve(entities); }

 private:
  static constexpr Index kNone = 0xffff'ffff;
  static constexpr Index kUsed = 0xffff'fffe;
  struct Slot {
    T value;
    Index next;  // kUsed, or the next free slot
  };

  [[gnu::noinline, gnu::cold]] Index grow() {
    require(limit_ < kUsed, "Pool: full");
    slots_.push_back({T{}, kUsed});
    return limit_++;
  }

  std::vector<Slot> slots_;
  Index free_ = kNone;
  Index limit_ = 0;  // slots_.size(), without its division
  std::size_t used_ = 0;
};

}  // namespace journey::engine
