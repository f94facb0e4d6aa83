#include "sim/engine/queueing_network.h"

#include "sim/engine/check.h"

namespace journey::engine {

namespace {

// Purposes of the streams (see StreamKey); the entity is the class or the station.
constexpr std::uint32_t kGapPurpose = 1;
constexpr std::uint32_t kServicePurpose = 2;

ExponentialStream stream(std::uint64_t seed, std::uint32_t replication, std::uint32_t purpose, std::size_t entity) {
  return ExponentialStream(StreamKey{seed, replication, purpose, entity});
}

}  // namespace

QueueingNetwork::QueueingNetwork(const NetworkDescription& description, std::uint64_t seed, std::uint32_t replication)
    : last_station_(static_cast<std::uint32_t>(description.stations.size()) - 1), preemptive_(description.preemptive) {
  require(!description.classes.empty() && !description.stations.empty(), "QueueingNetwork: nobody or nowhere");
  for (const StationDescription& s : description.stations) {
    require(s.mean_service.ms >= 0, "QueueingNetwork: negative service time");
    const auto station = static_cast<std::uint32_t>(stations_.size());
    const auto first_server = static_cast<std::uint32_t>(servers_.size());
    stations_.push_back({Resource(s.servers), stream(seed, replication, kServicePurpose, station),
                         static_cast<double>(s.mean_service.ms), s.shape, first_server});
    servers_.resize(servers_.size() + s.servers, Server{station, 0, kNoTicket});
  }
  for (const ClassDescription& c : description.classes) {
    require(c.mean_gap.ms > 0, "QueueingNetwork: the mean gap must be positive");
    classes_.push_back(
        {stream(seed, replication, kGapPurpose, classes_.size()), static_cast<double>(c.mean_gap.ms), c.priority});
    Class& added = classes_.back();
    calendar_.schedule(Time{0} + exponential_ms(added.gaps, added.mean_gap_ms), kArrival,
                       static_cast<std::uint32_t>(classes_.size() - 1));
  }
}

Duration QueueingNetwork::other_service_time(Station& station) {
  if (station.shape == ServiceShape::kConstant) return Duration{static_cast<std::int64_t>(station.mean_ms)};
  const Duration first = exponential_ms(station.services, station.mean_ms / 2);
  const Duration second = exponential_ms(station.services, station.mean_ms / 2);
  return first + second;
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
