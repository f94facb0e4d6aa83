#include "bench/reference_loop.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <vector>

namespace journey::bench {

namespace {

class Xoshiro {
 public:
  explicit Xoshiro(std::uint64_t seed) {
    for (std::uint64_t& word : state_) word = split_mix(seed);
  }

  std::uint64_t next() {
    std::uint64_t a = state_[0], b = state_[1], c = state_[2], d = state_[3];
    const std::uint64_t result = rotate(a + d, 23) + a;
    const std::uint64_t shifted = b << 17;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    state_ = {a, b, c, rotate(d, 45)};
    return result;
  }

 private:
  static std::uint64_t rotate(std::uint64_t x, int by) { return x << by | x >> (64 - by); }

  static std::uint64_t split_mix(std::uint64_t& seed) {
    seed += 0x9e3779b97f4a7c15;
    std::uint64_t z = (seed ^ seed >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
  }

  std::array<std::uint64_t, 4> state_{};
};

constexpr std::size_t kLayers = 256;
constexpr double kTailStart = 7.69711747013104972;   // where the base layer's tail begins
constexpr double kLayerArea = 3.949659822581572e-3;  // the same for every layer

struct ZigguratTables {
  std::array<double, kLayers + 1> width{};
  std::array<double, kLayers + 1> height{};

  ZigguratTables() {
    width[0] = kLayerArea / std::exp(-kTailStart);
    width[1] = kTailStart;
    for (std::size_t i = 2; i < kLayers; ++i) width[i] = -std::log(std::exp(-width[i - 1]) + kLayerArea / width[i - 1]);
    width[kLayers] = 0;
    for (std::size_t i = 0; i <= kLayers; ++i) height[i] = std::exp(-width[i]);
  }
};

const ZigguratTables kTables;

class Draws {
 public:
  explicit Draws(std::uint64_t seed) : random_(seed) {}

  double exponential() {
    const std::uint64_t bits = random_.next();
    const auto layer = static_cast<std::size_t>(bits & (kLayers - 1));
    const auto point = static_cast<double>(static_cast<std::int64_t>(bits >> 11));
    const double value = point * 0x1p-53 * kTables.width[layer];
    if (value < kTables.width[layer + 1]) [[likely]]
      return value;  // under the curve for sure
    return edge(layer, value);
  }

 private:
  __attribute__((noinline)) double edge(std::size_t layer, double value) {
    if (layer == 0) return kTailStart + exponential();  // the tail is the whole again
    const double low = kTables.height[layer];
    const double high = kTables.height[layer + 1];
    const double unit = static_cast<double>(random_.next() >> 11) * 0x1p-53;
    return low + unit * (high - low) < std::exp(-value) ? value : exponential();
  }

  Xoshiro random_;
};

struct Pending {
  std::uint64_t when;   // the bits of a positive double compare as the double does
  std::uint64_t order;  // sequence << 8 | server
};

double time_of(const Pending& event) {
  double time;
  std::memcpy(&time, &event.when, sizeof time);
  return time;
}

bool before(const Pending& a, const Pending& b) {
  __extension__ using Wide = unsigned __int128;
  return (static_cast<Wide>(a.when) << 64 | a.order) < (static_cast<Wide>(b.when) << 64 | b.order);
}

/// At most one event for each server and one arrival: the size is known.
template <std::size_t kCapacity>
class Heap {
 public:
  const Pending& top() const { return items_[0]; }
  void add(double when, std::uint64_t server) { lift(size_++, make(when, server)); }
  void replace(double when, std::uint64_t server) { settle(make(when, server)); }
  void drop() {
    --size_;
    if (size_ != 0) settle(items_[size_]);
  }

 private:
  Pending make(double when, std::uint64_t server) {
    Pending event{0, sequence_ << 8 | server};
    std::memcpy(&event.when, &when, sizeof when);
    ++sequence_;
    return event;
  }

  void lift(std::size_t hole, Pending event) {
    for (std::size_t parent; hole != 0; hole = parent) {
      parent = (hole - 1) / 2;
      if (!before(event, items_[parent])) break;
      items_[hole] = items_[parent];
    }
    items_[hole] = event;
  }

  void settle(Pending event) {
    std::size_t hole = 0;
    std::size_t right = 2;
    while (right < size_) {
      const std::size_t least = right - static_cast<std::size_t>(before(items_[right - 1], items_[right]));
      items_[hole] = items_[least];
      hole = least;
      right = 2 * hole + 2;
    }
    if (right == size_) {
      items_[hole] = items_[right - 1];
      hole = right - 1;
    }
    lift(hole, event);
  }

  std::array<Pending, kCapacity> items_;
  std::size_t size_ = 0;
  std::uint64_t sequence_ = 0;
};

/// Arrival times of those who wait.
class Line {
 public:
  bool empty() const { return first_ == last_; }
  void add(double arrived) {
    times_[last_++ & mask_] = arrived;
    if (((last_ - first_) & mask_) == 0) [[unlikely]]
      widen();
  }
  double take() { return times_[first_++ & mask_]; }

 private:
  __attribute__((noinline)) void widen() {
    std::vector<double> wider(2 * times_.size());
    for (std::size_t i = first_; i != last_; ++i) wider[i - first_] = times_[i & mask_];
    last_ -= first_;
    first_ = 0;
    times_.swap(wider);
    mask_ = times_.size() - 1;
  }

  std::vector<double> times_ = std::vector<double>(1024);
  std::size_t mask_ = 1023;
  std::size_t first_ = 0;
  std::size_t last_ = 0;
};

template <std::size_t kStations, std::size_t kServers>
class Loop {
 public:
  Loop(std::uint64_t seed, double rate) : draws_(seed), gap_(1 / rate) { free_.fill((1U << kServers) - 1); }

  LoopResult run(std::uint64_t customers) {
    heap_.add(draws_.exponential() * gap_, kArrival);
    while (customers != 0) {
      const Pending event = heap_.top();
      now_ = time_of(event);
      const std::size_t server = event.order & 0xff;
      if (server == kArrival) {
        heap_.replace(now_ + draws_.exponential() * gap_, kArrival);
        join(0, now_);
      } else {
        if (finish(server)) --customers;
      }
    }
    return {stays_ / now_, now_};
  }

 private:
  static constexpr std::size_t kArrival = 255;

  void join(std::size_t station, double arrived) {
    if (free_[station] == 0) return lines_[station].add(arrived);
    const auto seat = static_cast<std::size_t>(__builtin_ctz(free_[station]));
    free_[station] &= free_[station] - 1;
    arrived_[station * kServers + seat] = arrived;
    heap_.add(now_ + draws_.exponential(), station * kServers + seat);
  }

  /// True if a customer left the last station.
  bool finish(std::size_t server) {
    const std::size_t station = server / kServers;
    const double arrived = arrived_[server];
    if (lines_[station].empty()) {
      free_[station] |= 1U << (server - station * kServers);
      heap_.drop();
    } else {
      arrived_[server] = lines_[station].take();
      heap_.replace(now_ + draws_.exponential(), server);
    }
    if (station + 1 < kStations) {
      join(station + 1, arrived);
      return false;
    }
    stays_ += now_ - arrived;
    return true;
  }

  Draws draws_;
  Heap<kStations * kServers + 2> heap_;
  std::array<Line, kStations> lines_;
  std::array<double, kStations * kServers> arrived_{};
  std::array<std::uint32_t, kStations> free_{};
  double gap_;
  double now_ = 0;
  double stays_ = 0;
};

}  // namespace

LoopResult reference_loop_a(std::uint64_t customers, std::uint64_t seed) {
  Loop<1, 1> loop(seed, 0.8);
  return loop.run(customers);
}

LoopResult reference_loop_b(std::uint64_t customers, std::uint64_t seed) {
  Loop<8, 3> loop(seed, 2.55);
  return loop.run(customers);
}

}  // namespace journey::bench
