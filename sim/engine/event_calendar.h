// The event calendar (future event list): pending events in the one order in
// which they will occur, by time and then by the order in which they were
// scheduled. So a run has the same history on every platform.
//
// A tournament tree: every pending event has a leaf, every node holds the
// earlier of its two children, and the root is the next event. Adding or removing an event replays
// the matches from its leaf to the root: always the same number of steps, without branches, whereas
// half the comparisons of a heap are mispredicted. docs/adr/0011 has the measurements. Cancelling
// is lazy: an entity keeps the ticket of the event it waits for; an event that arrives with another
// sequence is stale and is skipped. A copy is a checkpoint.
//
// Source: Law, "Simulation Modeling and Analysis", ch. 1; Knuth, "The Art of
//         Computer Programming", vol. 3, section 5.4.1, tree of losers and winners.
// Units:  simulated milliseconds, carried by the type (see time.h).
// Errors: a broken precondition is a bug in the model and aborts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "sim/engine/check.h"
#include "sim/engine/time.h"

namespace journey::engine {

/// Identifies one scheduled event: its sequence number, never used twice in a run.
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

// The code run for each event is always inlined, and growing is kept out of line: compilers to WebAssembly
// would do the reverse.
class EventCalendar {
 public:
  /// Adds an event and returns its ticket. O(log n).
  /// Requires: at >= now(), entity < 2^24, fewer than 2^32 - 1 events so far.
  Ticket schedule(Time at, std::uint8_t kind, std::uint32_t entity) {
    if (free_count_ == 0) [[unlikely]]
      grow();
    return put(free_[--free_count_], at, kind, entity);
  }

  /// The event that occurs next; the clock stays. Requires: not empty().
  Event next() const {
    const Entry first = root();
    return {Time{static_cast<std::int64_t>(first.at)}, (first.order & ~kSlotBits) | what_[first.slot()]};
  }

  /// Removes and returns the next event and moves the clock to it. O(log n).
  [[gnu::always_inline]] Event pop() {
    const Event event = next();
    const std::uint32_t slot = root().slot();
    now_ = event.at;
    free_[free_count_++] = slot;
    replay(slot, kNobody);
    return event;
  }

  /// The instant of the last event taken out; 0 at the start.
  Time now() const { return now_; }
  bool empty() const { return free_count_ == leaves_; }
  std::size_t size() const { return leaves_ - free_count_; }

 private:
  static constexpr std::uint64_t kSlotBits = 0xffff'ffff;

  /// An event in the tree: when, and sequence 32 bits, slot 32 bits.
  struct Entry {
    std::uint64_t at;  // from 0 to 2^63 - 1
    std::uint64_t order;
    std::uint32_t slot() const { return static_cast<std::uint32_t>(order); }
  };
  /// In every free leaf: later than any event.
  static constexpr Entry kNobody{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::uint64_t>::max()};

  /// All bits set if `a` occurs before `b`, else none: the sign of the
  /// difference of the times, ties borrowing from the order. Without a branch.
  static std::uint64_t earlier(Entry a, Entry b) {
    const std::uint64_t borrow = a.order < b.order ? 1 : 0;
    return static_cast<std::uint64_t>(static_cast<std::int64_t>(a.at - b.at - borrow) >> 63);
  }

  Entry root() const {
    require(!empty(), "EventCalendar: the next event of an empty calendar");
    return {at_[1], order_[1]};
  }

  [[gnu::always_inline]] Ticket put(std::uint32_t slot, Time at, std::uint8_t kind, std::uint32_t entity) {
    require(at >= now_, "EventCalendar: an event is scheduled in the past");
    require(entity < (1U << 24), "EventCalendar: an entity above 24 bits");
    require(sequence_ != kNoTicket, "EventCalendar: out of sequence numbers");
    what_[slot] = entity << 8 | kind;
    replay(slot, {static_cast<std::uint64_t>(at.ms), std::uint64_t{sequence_} << 32 | slot});
    return sequence_++;
  }

  /// Puts `entry` into the leaf of `slot` and settles every match above it.
  [[gnu::always_inline]] void replay(std::uint32_t slot, Entry entry) {
    std::size_t place = slot + leaves_;
    at_[place] = entry.at;
    order_[place] = entry.order;
    for (; place > 3; place >>= 2) {  // two matches a turn
      meet(place, entry);
      meet(place >> 1, entry);
    }
    if (place > 1) meet(place, entry);
  }

  /// `entry`, at `place`, meets its neighbour; the earlier of them goes up and is `entry` from then on.
  [[gnu::always_inline]] void meet(std::size_t place, Entry& entry) {
    const Entry other{at_[place ^ 1], order_[place ^ 1]};
    const std::uint64_t loses = earlier(other, entry);
    entry.at ^= (entry.at ^ other.at) & loses;
    entry.order ^= (entry.order ^ other.order) & loses;
    at_[place >> 1] = entry.at;
    order_[place >> 1] = entry.order;
  }

  /// Doubles the leaves and replays all matches.
  [[gnu::noinline, gnu::cold]] void grow() {
    const std::uint32_t leaves = 2 * leaves_;
    EventCalendar wider;
    wider.at_.assign(2 * leaves, kNobody.at);
    wider.order_.assign(2 * leaves, kNobody.order);
    wider.leaves_ = leaves;
    for (std::uint32_t slot = 0; slot < leaves_; ++slot) {
      wider.replay(slot, {at_[leaves_ + slot], order_[leaves_ + slot]});
    }
    at_.swap(wider.at_);
    order_.swap(wider.order_);
    what_.resize(leaves);
    free_.resize(leaves);
    for (std::uint32_t slot = leaves; slot-- > leaves_;) free_[free_count_++] = slot;
    leaves_ = leaves;
  }

  // The tree: node 1 is the root, the children of n are 2n and 2n + 1.
  std::vector<std::uint64_t> at_ = std::vector<std::uint64_t>(2, kNobody.at);
  std::vector<std::uint64_t> order_ = std::vector<std::uint64_t>(2, kNobody.order);
  std::vector<std::uint32_t> what_ = std::vector<std::uint32_t>(1);  // by slot: entity 24 bits, kind 8 bits
  std::vector<std::uint32_t> free_ = std::vector<std::uint32_t>(1);  // slots; the first free_count_ are free
  std::uint32_t leaves_ = 1;                                         // a power of two
  std::uint32_t free_count_ = 1;
  Time now_{};
  std::uint32_t sequence_ = 0;
};

}  // namespace journey::engine
