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
  /// Requires: fewer than 2^32 requests so far.
  [[gnu::always_inline]] Seat seize(std::uint32_t entity, std::uint32_t priority = 0) {
    const Claim claim{next_ticket_++, entity};
    if (free_count_ == 0) {
      wait(claim, priority);
      return kNoSeat;
    }
    const Seat seat = free_[--free_count_];
    seats_[seat] = {claim, priority};
    return seat;
  }

  /// Like seize(), but takes the seat of the least urgent entity in service if
  /// that is less urgent than `priority`; among equals, of the one that asked
  /// last. O(servers).
  Seizure seize_preempting(std::uint32_t entity, std::uint32_t priority);

  /// Frees the seat, or gives it to the next that waits, which is returned and
  /// starts or resumes now. O(1).
  std::optional<std::uint32_t> release(Seat seat) {
    require(seat < servers_ && seats_[seat].claim.entity != kNobody, "Resource: releasing a free seat");
    if (waiting_count_ == 0) {
      seats_[seat].claim.entity = kNobody;
      free_[free_count_++] = seat;
      return std::nullopt;
    }
    const Seated next = take_first();
    seats_[seat] = next;
    return next.claim.entity;
  }

  /// Takes a waiting entity out of the queue; false if it does not wait. O(queue).
  bool withdraw(std::uint32_t entity);

  /// Who has the seat; nullopt if it is free.
  std::optional<std::uint32_t> entity_at(Seat seat) const;
  /// The seat of `entity`; kNoSeat if it is not served. O(servers).
  Seat seat_of(std::uint32_t entity) const;

  std::uint32_t servers() const { return servers_; }
  std::uint32_t busy() const { return servers_ - free_count_; }
  std::size_t queue_length() const { return waiting_count_; }
  std::size_t queue_length(std::uint32_t priority) const { return waiting_[priority].size(); }

 private:
  static constexpr std::uint32_t kNobody = 0xffff'ffff;

  struct Claim {
    std::uint32_t ticket = 0;  // order of asking
    std::uint32_t entity = kNobody;
  };
  struct Seated {
    Claim claim;
    std::uint32_t priority = 0;
  };

  void wait(Claim claim, std::uint32_t priority) {
    require(priority < kPriorities, "Resource: no such priority");
    waiting_[priority].push_back(claim);
    ++waiting_count_;
  }

  Seated take_first() {
    std::uint32_t priority = 0;
    while (waiting_[priority].empty()) ++priority;
    --waiting_count_;
    return {waiting_[priority].pop_front(), priority};
  }

  std::vector<Seated> seats_;
  std::vector<Seat> free_;  // the first free_count_; the one freed last is taken first; at the start seat 0
  std::array<RingQueue<Claim>, kPriorities> waiting_;
  std::uint32_t servers_;
  std::uint32_t free_count_;
  std::uint32_t waiting_count_ = 0;
  std::uint32_t next_ticket_ = 0;
};

}  // namespace journey::engine
