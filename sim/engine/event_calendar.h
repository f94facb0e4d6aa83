// The event calendar (future event list): pending events in the one order in
// which they will occur, by time and then by the order in which they were
// scheduled. So a run has one history on every platform.
//
// A binary heap whose removed top sinks to a leaf before its replacement
// rises, which takes half the comparisons of the usual way.
// Cancelling is lazy: an entity keeps the ticket of the event it waits for; an
// event that arrives with another sequence is stale and is passed over.
// A copy is a checkpoint.
//
// Source: Law, "Simulation Modeling and Analysis", ch. 1; Wegener,
//         "Bottom-up heapsort", Theoretical Computer Science 118 (1993).
// Units:  simulated milliseconds, carried by the type (see time.h).
// Errors: a broken precondition is a bug in the model and aborts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "sim/engine/check.h"
#include "sim/engine/time.h"

namespace journey::engine {

/// Names one scheduled event: its sequence number, never used twice in a run.
using Ticket = std::uint32_t;

/// The ticket of no event: for entities that wait for nothing.
inline constexpr Ticket kNoTicket = 0xffff'ffff;

struct Event {
  Time at;
  std::uint64_t order = 0;  // sequence 32 bits, entity 24 bits, kind 8 bits

  constexpr std::uint8_t kind() const { return static_cast<std::uint8_t>(order & 0xff); }
  constexpr std::uint32_t entity() const { return static_cast<std::uint32_t>(order >> 8) & 0xff'ffff; }
  constexpr Ticket sequence() const { return static_cast<Ticket>(order >> 32); }
};
static_assert(sizeof(Event) == 16);

/// True if `a` occurs before `b`. Without a branch: the heap asks it at random.
inline bool earlier(const Event& a, const Event& b) {
#ifdef __SIZEOF_INT128__
  __extension__ using Wide = unsigned __int128;  // times are never negative
  const Wide left = static_cast<Wide>(static_cast<std::uint64_t>(a.at.ms)) << 64 | a.order;
  const Wide right = static_cast<Wide>(static_cast<std::uint64_t>(b.at.ms)) << 64 | b.order;
  return left < right;
#else
  return (a.at.ms < b.at.ms) | ((a.at.ms == b.at.ms) & (a.order < b.order));
#endif
}

class EventCalendar {
 public:
  /// Adds an event and returns its ticket. O(log n).
  /// Requires: at >= now(), entity < 2^24, fewer than 2^32 - 1 events so far.
  Ticket schedule(Time at, std::uint8_t kind, std::uint32_t entity) {
    const Event event = stamp(at, kind, entity);
    heap_.push_back(event);
    rise(heap_.size() - 1, event);
    return event.sequence();
  }

  /// The event that occurs next; the clock stays. Requires: not empty().
  const Event& next() const {
    require(!heap_.empty(), "EventCalendar::next of an empty calendar");
    return heap_.front();
  }

  /// Removes and returns the next event and moves the clock to it. O(log n).
  Event pop() {
    const Event event = next();
    now_ = event.at;
    const Event last = heap_.back();
    heap_.pop_back();
    if (!heap_.empty()) sink(last);
    return event;
  }

  /// pop() and schedule() in one pass through the heap: moves the clock to the
  /// next event, drops it and schedules another at or after it.
  /// The event must have been read by next() before.
  Ticket replace_next(Time at, std::uint8_t kind, std::uint32_t entity) {
    now_ = next().at;
    const Event event = stamp(at, kind, entity);
    sink(event);
    return event.sequence();
  }

  /// The instant of the last event taken out; 0 at the start.
  Time now() const { return now_; }
  bool empty() const { return heap_.empty(); }
  std::size_t size() const { return heap_.size(); }
  /// Tickets given out so far.
  std::uint32_t scheduled() const { return sequence_; }
  void reserve(std::size_t events) { heap_.reserve(events); }

 private:
  Event stamp(Time at, std::uint8_t kind, std::uint32_t entity) {
    require(at >= now_, "EventCalendar: an event is scheduled in the past");
    require(entity < (1U << 24), "EventCalendar: an entity above 24 bits");
    require(sequence_ != kNoTicket, "EventCalendar: out of sequence numbers");
    return {at, std::uint64_t{sequence_++} << 32 | std::uint64_t{entity} << 8 | kind};
  }

  void rise(std::size_t place, const Event& event) {
    Event* const heap = heap_.data();
    while (place != 0 && earlier(event, heap[(place - 1) / 2])) {
      heap[place] = heap[(place - 1) / 2];
      place = (place - 1) / 2;
    }
    heap[place] = event;
  }

  void sink(const Event& event) {
    Event* const heap = heap_.data();
    const std::size_t size = heap_.size();
    std::size_t place = 0;
    std::size_t child = 2;
    for (; child < size; child = 2 * place + 2) {
      child -= static_cast<std::size_t>(earlier(heap[child - 1], heap[child]));
      heap[place] = heap[child];
      place = child;
    }
    if (child == size) {
      heap[place] = heap[child - 1];
      place = child - 1;
    }
    rise(place, event);
  }

  std::vector<Event> heap_;
  Time now_{};
  std::uint32_t sequence_ = 0;
};

}  // namespace journey::engine
