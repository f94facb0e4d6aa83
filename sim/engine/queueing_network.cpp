#include "sim/engine/queueing_network.h"

#include "sim/engine/check.h"

namespace journey::engine {

namespace {

// Purposes of the streams (see StreamKey); the entity is the class or the station.
constexpr std::uint32_t kGapPurpose = 1;
constexpr std::uint32_t kServicePurpose = 2;

/// The mean of one draw of a service: an Erlang-2 service takes two.
double mean_draw(const StationDescription& station) {
  return static_cast<double>(station.mean_service.ms) / (station.shape == ServiceShape::kErlang2 ? 2 : 1);
}

}  // namespace

QueueingNetwork::QueueingNetwork(const NetworkDescription& description, std::uint64_t seed, std::uint32_t replication)
    : last_station_(static_cast<std::uint32_t>(description.stations.size()) - 1), preemptive_(description.preemptive) {
  require(!description.classes.empty() && !description.stations.empty(), "QueueingNetwork: nobody or nowhere");
  for (const StationDescription& s : description.stations) {
    require(s.mean_service.ms >= 0, "QueueingNetwork: negative service time");
    const auto station = static_cast<std::uint32_t>(stations_.size());
    const auto first_server = static_cast<std::uint32_t>(servers_.size());
    const StreamKey key{seed, replication, kServicePurpose, station};
    stations_.push_back({Resource(s.servers), ExponentialLengths(key, mean_draw(s)), s.shape, first_server});
    servers_.resize(servers_.size() + s.servers, Server{station, 0, kNoTicket});
  }
  for (const ClassDescription& c : description.classes) {
    require(c.mean_gap.ms > 0, "QueueingNetwork: the mean gap must be positive");
    const auto index = static_cast<std::uint32_t>(classes_.size());
    const StreamKey key{seed, replication, kGapPurpose, index};
    classes_.push_back({ExponentialLengths(key, static_cast<double>(c.mean_gap.ms)), c.priority});
    calendar_.schedule(Time{0} + classes_.back().gaps.next(), kArrival, index);
  }
}

Duration QueueingNetwork::other_service_time(Station& station) {
  if (station.shape == ServiceShape::kConstant) return Duration{static_cast<std::int64_t>(station.services.mean_ms())};
  const Duration first = station.services.next();
  return first + station.services.next();
}

void QueueingNetwork::enter_preempting(std::uint32_t index, Station& station) {
  const Customer& customer = customers_[index];
  if (services_.size() <= index) services_.resize(index + 1);
  services_[index] = Activity{service_time(station)};
  const auto [seat, preempted] = station.resource.seize_preempting(index, classes_[customer.customer_class].priority);
  if (preempted) services_[*preempted].interrupt(now());
  if (seat == kNoSeat) return;
  Server& server = servers_[station.first_server + seat];
  server.customer = index;
  server.ticket = calendar_.schedule(services_[index].start(now()), kServiceEnd, station.first_server + seat);
}

}  // namespace journey::engine
