#include "sim/engine/resource.h"

namespace journey::engine {

Resource::Resource(std::uint32_t servers) : seats_(servers), servers_(servers), free_count_(servers) {
  require(servers >= 1, "Resource: needs a server");
  free_.reserve(servers);
  for (Seat seat = servers; seat-- > 0;) free_.push_back(seat);
}

Seizure Resource::seize_preempting(std::uint32_t entity, std::uint32_t priority) {
  if (free_count_ != 0) return {seize(entity, priority), std::nullopt};
  Seat victim = 0;
  for (Seat seat = 1; seat < servers_; ++seat) {
    const Seated& worst = seats_[victim];
    const Seated& other = seats_[seat];
    const bool less_urgent = other.priority > worst.priority;
    const bool later = other.priority == worst.priority && other.claim.ticket > worst.claim.ticket;
    if (less_urgent || later) victim = seat;
  }
  const Seated lost = seats_[victim];
  if (lost.priority <= priority) return {seize(entity, priority), std::nullopt};
  seats_[victim] = {{next_ticket_++, entity}, priority};
  waiting_[lost.priority].push_front(lost.claim);  // all of its priority who wait asked later
  ++waiting_count_;
  return {victim, lost.claim.entity};
}

bool Resource::withdraw(std::uint32_t entity) {
  for (RingQueue<Claim>& queue : waiting_) {
    for (std::size_t place = 0; place < queue.size(); ++place) {
      if (queue[place].entity != entity) continue;
      queue.remove(place);
      --waiting_count_;
      return true;
    }
  }
  return false;
}

std::optional<std::uint32_t> Resource::entity_at(Seat seat) const {
  require(seat < servers_, "Resource: no such seat");
  if (seats_[seat].claim.entity == kNobody) return std::nullopt;
  return seats_[seat].claim.entity;
}

Seat Resource::seat_of(std::uint32_t entity) const {
  for (Seat seat = 0; seat < servers_; ++seat) {
    if (seats_[seat].claim.entity == entity) return seat;
  }
  return kNoSeat;
}

}  // namespace journey::engine
