// Random numbers by name: a draw is a pure function of its purpose, never of the number of earlier
// draws. Two organisations that ask for the same (seed, replication, purpose, entity, index) get
// the same number, in whatever order they ask.
//
// How a key fills Philox's 64 + 128 bits: docs/adr/0001.
//
// Source: Salmon et al. (see philox.h).
// Errors: a replication or purpose out of its range is a bug and aborts.
#pragma once

#include <array>
#include <cstdint>

namespace journey::engine {

inline constexpr std::uint32_t kReplications = 1U << 20;
inline constexpr std::uint32_t kPurposes = 1U << 12;

/// What draws are for. Distinct keys never share a draw.
/// Requires: replication < kReplications, purpose < kPurposes.
struct DrawKey {
  std::uint64_t seed = 0;
  std::uint32_t replication = 0;
  std::uint32_t purpose = 0;
  std::uint64_t entity = 0;
  friend bool operator==(const DrawKey&, const DrawKey&) = default;
};

/// Draw number `index` of `key`: uniform in the open interval (0, 1), one of
/// the 2^52 midpoints (k + 1/2) / 2^52.
double uniform_at(const DrawKey& key, std::uint32_t index);

/// Draws of one key in any order. Neighbours come out of one Philox block, so that draws 2n and 2n + 1 in turn cost as
/// much as one of them.
class Draws {
 public:
  explicit Draws(const DrawKey& key) : key_(key) {}

  /// The same as uniform_at(key, index).
  double uniform(std::uint32_t index) {
    if (index / 2 != block_) load(index / 2);
    return pair_[index % 2];
  }

 private:
  void load(std::uint32_t block);

  DrawKey key_;
  std::uint32_t block_ = 0xffff'ffff;  // none: an index is below 2^32, so a block below 2^31
  std::array<double, 2> pair_{};
};

}  // namespace journey::engine
