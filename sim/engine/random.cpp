#include "sim/engine/random.h"

#include <cstddef>

#include "sim/engine/check.h"
#include "sim/engine/philox.h"
#include "sim/engine/portable_math.h"

namespace journey::engine {

namespace {

PhiloxKey philox_key(const DrawKey& key) {
  return {static_cast<std::uint32_t>(key.seed), static_cast<std::uint32_t>(key.seed >> 32)};
}

PhiloxCounter philox_counter(const DrawKey& key, std::uint32_t block) {
  require(key.replication < kReplications, "DrawKey: replication above 20 bits");
  require(key.purpose < kPurposes, "DrawKey: purpose above 12 bits");
  return {block, static_cast<std::uint32_t>(key.entity), static_cast<std::uint32_t>(key.entity >> 32),
          key.replication << 12 | key.purpose};
}

/// The midpoint of one of 2^52 equal parts of (0, 1); every step is exact.
double to_unit(std::uint64_t random) { return from_bits(random >> 12 | detail::kOneBits) - (1.0 - 0x1p-53); }

std::uint64_t random_bits_at(const DrawKey& key, std::uint32_t index) {
  const PhiloxCounter words = philox(philox_counter(key, index / 2), philox_key(key));
  const std::size_t half = 2 * (index % 2);
  return std::uint64_t{words[half + 1]} << 32 | words[half];
}

}  // namespace

double uniform_at(const DrawKey& key, std::uint32_t index) { return to_unit(random_bits_at(key, index)); }

void Draws::load(std::uint32_t block) {
  const PhiloxCounter words = philox(philox_counter(key_, block), philox_key(key_));
  block_ = block;
  pair_ = {to_unit(std::uint64_t{words[1]} << 32 | words[0]), to_unit(std::uint64_t{words[3]} << 32 | words[2])};
}

}  // namespace journey::engine
