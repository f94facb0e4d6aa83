// A resource: a number of equal servers, and a queue by priority and then by
// order of arrival. An entity seizes a server, named by its seat, and releases
// it; an urgent entity may take the server of a less urgent one, which then
// waits at the head of its priority until it resumes.
//
// The resource decides who is served; when service ends is the model's matter
// (see activity.h for work that is interrupted and resumed). Entities are
// named by index, a copy is a checkpoint, and in the steady state nothing allocates.
//
// Source: Law, "Simulation Modeling and Analysis", ch. 2; Gross et al.,
//         "Fundamentals of Queueing Theory", ch. 3 on priorities.
// Errors: releasing a free seat, or a priority from kPriorities up, is a bug in
//         the model and aborts.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "sim/engine/ring_queue.h"

namespace journey::engine {

/// One server of a resource, from 0 to servers() - 1.
using Seat = std::uint32_t;
inline constexpr Seat kNoSeat = 0xffff'ffff;

/// Priorities are 0, the most urgent, to kPriorities - 1.
inline constexpr std::uint32_t kPriorities = 4;

/// What came of a request that may pre-empt.
struct Seizure {
  Seat seat = kNoSeat;                     // kNoSeat if it waits
  std::optional<std::uint32_t> preempted;  // who lost the seat to it
};

class Resource {
 public:
  /// Requires: servers >= 1.
  explicit Resource(std::uint32_t servers);

  /// Gives `entity` a seat and returns it, or lets it wait and returns kNoSeat. O(1).
  Seat seize(std::uint32_t entity, std::uint32_t priority = 0) {
    const Claim claim{next_ticket_++, entity, priority};
    if (free_.empty()) {
      wait(claim);
      return kNoSeat;
    }
    const Seat seat = free_.back();
    free_.pop_back();
    seats_[seat] = claim;
    return seat;
  }

  /// Like seize(), but takes the seat of the least urgent entity in service if
  /// that is less urgent than `priority`; among equals, of the one that asked
  /// last. O(servers).
  Seizure seize_preempting(std::uint32_t entity, std::uint32_t priority);

  /// Frees the seat, or gives it to the next that waits, which is returned and
  /// starts or resumes now. O(1).
  std::optional<std::uint32_t> release(Seat seat) {
    require(seat < seats_.size() && seats_[seat].entity != kNobody, "Resource: releasing a free seat");
    if (waiting_count_ == 0) {
      seats_[seat].entity = kNobody;
      free_.push_back(seat);
      return std::nullopt;
    }
    seats_[seat] = take_first();
    return seats_[seat].entity;
  }

  /// Takes a waiting entity out of the queue; false if it does not wait. O(queue).
  bool withdraw(std::uint32_t entity);

  /// Who has the seat; nullopt if it is free.
  std::optional<std::uint32_t> entity_at(Seat seat) const;
  /// The seat of `entity`; kNoSeat if it is not served. O(servers).
  Seat seat_of(std::uint32_t entity) const;

  std::uint32_t servers() const { return static_cast<std::uint32_t>(seats_.size()); }
  std::uint32_t busy() const { return static_cast<std::uint32_t>(seats_.size() - free_.size()); }
  std::size_t queue_length() const { return waiting_count_; }
  std::size_t queue_length(std::uint32_t priority) const { return waiting_[priority].size(); }

 private:
  static constexpr std::uint32_t kNobody = 0xffff'ffff;

  struct Claim {
    std::uint64_t ticket = 0;  // order of asking
    std::uint32_t entity = kNobody;
    std::uint32_t priority = 0;
  };

  void wait(const Claim& claim) {
    require(claim.priority < kPriorities, "Resource: no such priority");
    waiting_[claim.priority].push_back(claim);
    ++waiting_count_;
  }

  Claim take_first() {
    std::size_t priority = 0;
    while (waiting_[priority].empty()) ++priority;
    --waiting_count_;
    return waiting_[priority].pop_front();
  }

  std::vector<Claim> seats_;
  std::vector<Seat> free_;  // the one freed last is taken first; at the start seat 0
  std::array<RingQueue<Claim>, kPriorities> waiting_;
  std::size_t waiting_count_ = 0;
  std::uint64_t next_ticket_ = 0;
};

}  // namespace journey::engine
