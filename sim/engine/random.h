// Random numbers by name: a draw is a pure function of what it is for, never of
// how many draws came before. Two organisations that ask for the same
// (seed, replication, purpose, entity, index) get the same number, in whatever
// order they ask.
//
// A stream hands out the same numbers in the order of their index, and makes
// them kRefill at a time because that is several times faster.
// How a key fills Philox's 64 + 128 bits: docs/adr/0001.
//
// Source: Salmon et al. (see philox.h); Marsaglia, Tsang, "The ziggurat method
//         for generating random variables", J. Statistical Software 5 (2000).
// Errors: a replication, purpose or index out of its range is a bug and aborts.
#pragma once

#include <array>
#include <cstdint>

#include "sim/engine/check.h"
#include "sim/engine/time.h"

namespace journey::engine {

inline constexpr std::uint32_t kReplications = 1U << 20;
inline constexpr std::uint32_t kPurposes = 1U << 12;

/// What a stream of draws is for. Distinct keys never share a draw.
/// Requires: replication < kReplications, purpose < kPurposes.
struct StreamKey {
  std::uint64_t seed = 0;
  std::uint32_t replication = 0;
  std::uint32_t purpose = 0;
  std::uint64_t entity = 0;
  friend bool operator==(const StreamKey&, const StreamKey&) = default;
};

/// Draw number `index` of `key`: uniform in the open interval (0, 1), one of
/// the 2^52 midpoints (k + 1/2) / 2^52.
double uniform_at(const StreamKey& key, std::uint32_t index);

/// Draw number `index` of `key`, exponential with mean 1, by the ziggurat: not
/// monotone in uniform_at(), but the same for whoever asks. Requires: index < 2^31.
double exponential_at(const StreamKey& key, std::uint32_t index);

/// Draws of one key in any order. Neighbours come out of one Philox block, so that draws 2n and 2n + 1 in turn cost as
/// much as one of them.
class Draws {
 public:
  explicit Draws(const StreamKey& key) : key_(key) {}

  /// The same as uniform_at(key, index).
  double uniform(std::uint32_t index) {
    if (index / 2 != block_) load(index / 2);
    return pair_[index % 2];
  }

 private:
  void load(std::uint32_t block);

  StreamKey key_;
  std::uint32_t block_ = 0xffff'ffff;  // none: an index is below 2^32, so a block below 2^31
  std::array<double, 2> pair_{};
};

inline constexpr std::uint32_t kRefill = 32;
using DrawBuffer = std::array<double, kRefill>;

/// Draws [first, first + kRefill) of `key`. Requires: first a multiple of kRefill.
void fill_uniform(const StreamKey& key, std::uint32_t first, DrawBuffer& draws);
void fill_exponential(const StreamKey& key, std::uint32_t first, DrawBuffer& draws);

/// A buffered sequence of draws: draw i depends on the key and i alone.
/// A plain value: a copy goes on with the same numbers.
template <void (*fill)(const StreamKey&, std::uint32_t, DrawBuffer&)>
class Stream {
 public:
  Stream() = default;
  explicit Stream(const StreamKey& key) : key_(key) {}

  /// The next draw. Requires: fewer than 2^32 - kRefill draws so far, of exponentials 2^31.
  double next() {
    const std::uint32_t place = index_ % kRefill;
    if (place == 0) [[unlikely]]
      refill();
    ++index_;
    return draws_[place];
  }

  /// The index of the draw that next() returns.
  std::uint32_t index() const { return index_; }
  const StreamKey& key() const { return key_; }

 private:
  void refill() {
    require(index_ < 0U - kRefill, "Stream: out of draws");
    fill(key_, index_, draws_);
  }

  StreamKey key_{};
  std::uint32_t index_ = 0;
  DrawBuffer draws_{};
};

using UniformStream = Stream<fill_uniform>;
/// Exponential with mean 1: multiply by the mean wanted.
using ExponentialStream = Stream<fill_exponential>;

/// Exponential lengths of time with a given mean, rounded to whole milliseconds
/// when the buffer is filled: what follows a draw then waits for one load only.
/// Length i is exponential_at(key, i) * mean, rounded to the nearest (halves to
/// even). A copy goes on with the same lengths.
class ExponentialLengths {
 public:
  /// Requires: 0 <= mean_ms < 2^45 (a thousand years).
  ExponentialLengths(const StreamKey& key, double mean_ms) : key_(key), mean_ms_(mean_ms) {
    require(mean_ms >= 0 && mean_ms < 0x1p45, "ExponentialLengths: mean out of range");
  }

  /// The next length. Requires: fewer than 2^31 so far.
  Duration next() {
    const std::uint32_t place = index_ % kRefill;
    if (place == 0) [[unlikely]]
      refill();
    ++index_;
    return lengths_[place];
  }

  double mean_ms() const { return mean_ms_; }

 private:
  void refill();

  StreamKey key_;
  double mean_ms_;
  std::uint32_t index_ = 0;
  std::array<Duration, kRefill> lengths_{};
};

}  // namespace journey::engine
