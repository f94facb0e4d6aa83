// A queueing network: customers of one or more classes arrive at random and
// pass stations in series, each with servers and a queue. The engine's own
// small model, for holding it to theory, for measuring it and as an example.
//
// The whole state is one value: a copy that runs on has the same history as
// the original. Every event enters the history hash.
//
// Source: Gross, Shortle, Thompson, Harris, "Fundamentals of Queueing Theory",
//         ch. 2 to 5.
// Units:  simulated milliseconds.
// Errors: an impossible description is a bug in the caller and aborts.
#pragma once

#include <cstdint>
#include <vector>

#include "sim/engine/activity.h"
#include "sim/engine/event_calendar.h"
#include "sim/engine/history.h"
#include "sim/engine/pool.h"
#include "sim/engine/random.h"
#include "sim/engine/resource.h"
#include "sim/engine/time.h"

namespace journey::engine {

/// How long services take: exponential, always the mean, or the sum of two
/// exponentials with half the mean each (Erlang-2).
enum class ServiceShape : std::uint8_t { kExponential, kConstant, kErlang2 };

struct StationDescription {
  std::uint32_t servers = 1;
  Duration mean_service = kSecond;
  ServiceShape shape = ServiceShape::kExponential;
};

/// Customers with exponential gaps between arrivals; priority 0 is the most urgent.
struct ClassDescription {
  Duration mean_gap = kSecond;
  std::uint32_t priority = 0;
};

struct NetworkDescription {
  std::vector<ClassDescription> classes = std::vector<ClassDescription>(1);
  std::vector<StationDescription> stations = std::vector<StationDescription>(1);
  bool preemptive = false;  // urgent customers interrupt; the work resumes
};

/// Sees every change of the number present at a station. The empty one.
struct NoObserver {
  void entered(std::uint32_t /*station*/, std::uint32_t /*customer_class*/, Time /*now*/) {}
  void left(std::uint32_t /*station*/, std::uint32_t /*customer_class*/, Time /*now*/, Duration /*stay*/) {}
  void departed(std::uint32_t /*customer_class*/, Time /*now*/, Duration /*stay*/) {}
};

class QueueingNetwork {
 public:
  QueueingNetwork(const NetworkDescription& description, std::uint64_t seed, std::uint32_t replication = 0);

  /// Lets events occur until `customers` more have left the last station.
  template <typename Observer>
  void run_departures(std::uint64_t customers, Observer& observer) {
    const std::uint64_t goal = departures_ + customers;
    while (departures_ < goal) step(observer);
  }

  /// Lets every event up to and including `end` occur.
  template <typename Observer>
  void run_until(Time end, Observer& observer) {
    while (calendar_.next().at <= end) step(observer);
  }

  Time now() const { return calendar_.now(); }
  std::uint64_t departures() const { return departures_; }
  /// Events so far: arrivals and ends of service.
  std::uint64_t events() const { return events_; }
  std::size_t present() const { return customers_.size(); }
  std::size_t queue_length(std::uint32_t station) const { return stations_[station].resource.queue_length(); }
  std::uint64_t history_hash() const { return history_.value(); }

 private:
  enum Kind : std::uint8_t { kArrival, kServiceEnd };

  // Where pointers are short, as in WebAssembly, an index into these is a shift, not a multiplication.
  struct alignas(sizeof(void*) == 4 ? 512 : 64) Class {
    ExponentialLengths gaps;
    std::uint32_t priority;
  };
  struct alignas(sizeof(void*) == 4 ? 512 : 8) Station {
    Resource resource;
    ExponentialLengths services;
    ServiceShape shape;
    std::uint32_t first_server;
  };
  /// A seat of a station; the entity of an end of service.
  struct alignas(16) Server {
    std::uint32_t station;
    std::uint32_t customer;
    Ticket ticket;  // of the end of service awaited
  };
  struct Customer {
    Time arrived;
    Time entered;  // the station where it is
    std::uint32_t customer_class;
  };

  template <typename Observer>
  void step(Observer& observer) {
    const Event event = calendar_.next();
    std::uint32_t customer = 0;
    std::uint32_t station = 0;
    if (event.kind() == kArrival) {
      customer = arrive(event);
    } else {
      // Field by field: a copy would read two fields at once right after one was written, and wait.
      const Server& server = servers_[event.entity()];
      if (server.ticket != event.sequence()) [[unlikely]] {
        calendar_.pop();  // stale: the service was interrupted
        return;
      }
      customer = server.customer;
      station = server.station;
      end_service(event, customer, station, observer);
      if (station == last_station_) return depart(customer, observer);
      ++station;
    }
    enter(customer, station, event.at, observer);
  }

  std::uint32_t arrive(const Event& event) {
    Class& arriving = classes_[event.entity()];
    calendar_.replace_next(event.at + arriving.gaps.next(), kArrival, event.entity());
    const std::uint32_t index = customers_.take();
    Customer& customer = customers_[index];
    customer.arrived = event.at;
    customer.customer_class = event.entity();
    record(event, kArrival, index);
    return index;
  }

  template <typename Observer>
  void end_service(const Event& event, std::uint32_t index, std::uint32_t station, Observer& observer) {
    hand_over(event, station);
    const Customer& customer = customers_[index];
    const Duration stay = event.at - customer.entered;
    record(event, kServiceEnd, static_cast<std::uint64_t>(stay.ms));
    observer.left(station, customer.customer_class, event.at, stay);
  }

  template <typename Observer>
  void depart(std::uint32_t index, Observer& observer) {
    const Customer& customer = customers_[index];
    observer.departed(customer.customer_class, now(), now() - customer.arrived);
    customers_.remove(index);
    ++departures_;
  }

  template <typename Observer>
  void enter(std::uint32_t index, std::uint32_t at, Time now, Observer& observer) {
    Customer& customer = customers_[index];
    Station& station = stations_[at];
    customer.entered = now;
    observer.entered(at, customer.customer_class, now);
    if (preemptive_) [[unlikely]]
      return enter_preempting(index, station);
    const Seat seat = station.resource.seize(index, classes_[customer.customer_class].priority);
    if (seat == kNoSeat) return;
    Server& server = servers_[station.first_server + seat];
    server.customer = index;
    server.ticket = calendar_.schedule(now + service_time(station), kServiceEnd, station.first_server + seat);
  }

  /// Gives the server of the ended service to the next in the queue; the new
  /// end of service takes the place of the event that has just occurred.
  // Out of line: inlined, it leaves compilers to WebAssembly too few registers for the rest of a step.
  [[gnu::noinline]] void hand_over(const Event& event, std::uint32_t at) {
    Station& station = stations_[at];
    const auto next = station.resource.release(event.entity() - station.first_server);
    if (!next) {
      servers_[event.entity()].ticket = kNoTicket;
      calendar_.pop();
      return;
    }
    Server& server = servers_[event.entity()];
    server.customer = *next;
    const Time end = preemptive_ ? services_[*next].start(event.at) : event.at + service_time(station);
    server.ticket = calendar_.replace_next(end, kServiceEnd, event.entity());
  }

  void record(const Event& event, Kind kind, std::uint64_t outcome) {
    ++events_;
    history_.add(event.at, event.sequence(), kind, event.entity(), outcome);
  }

  static Duration service_time(Station& station) {
    if (station.shape == ServiceShape::kExponential) [[likely]]
      return station.services.next();
    return other_service_time(station);
  }

  static Duration other_service_time(Station& station);
  void enter_preempting(std::uint32_t index, Station& station);

  EventCalendar calendar_;
  Pool<Customer> customers_;
  std::vector<Activity> services_;  // by customer, where services may be interrupted
  std::vector<Class> classes_;
  std::vector<Station> stations_;
  std::vector<Server> servers_;
  HistoryHash history_;
  std::uint64_t departures_ = 0;
  std::uint64_t events_ = 0;
  std::uint32_t last_station_ = 0;
  bool preemptive_;
};

}  // namespace journey::engine
