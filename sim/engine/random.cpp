#include "sim/engine/random.h"

#include <cstddef>

#include "sim/engine/philox.h"
#include "sim/engine/portable_math.h"

namespace journey::engine {

namespace {

constexpr std::size_t kBlocks = kRefill / 2;  // a Philox block makes two draws

PhiloxKey philox_key(const StreamKey& key) {
  return {static_cast<std::uint32_t>(key.seed), static_cast<std::uint32_t>(key.seed >> 32)};
}

PhiloxCounter philox_counter(const StreamKey& key, std::uint32_t block) {
  require(key.replication < kReplications, "StreamKey: replication above 20 bits");
  require(key.purpose < kPurposes, "StreamKey: purpose above 12 bits");
  return {block, static_cast<std::uint32_t>(key.entity), static_cast<std::uint32_t>(key.entity >> 32),
          key.replication << 12 | key.purpose};
}

/// The midpoint of one of 2^52 equal parts of (0, 1); every step is exact.
double to_unit(std::uint64_t random) { return from_bits(random >> 12 | detail::kOneBits) - (1.0 - 0x1p-53); }

/// The random bits of a buffer of draws, 64 a draw.
std::array<std::uint64_t, kRefill> random_bits(const StreamKey& key, std::uint32_t first) {
  std::array<std::uint64_t, kRefill> bits;
  PhiloxCounter counter = philox_counter(key, first / 2);
  const PhiloxKey key_words = philox_key(key);
  for (std::size_t block = 0; block < kBlocks; ++block) {
    const PhiloxCounter words = philox(counter, key_words);
    bits[2 * block] = std::uint64_t{words[1]} << 32 | words[0];
    bits[2 * block + 1] = std::uint64_t{words[3]} << 32 | words[2];
    ++counter[0];
  }
  return bits;
}

}  // namespace

double uniform_at(const StreamKey& key, std::uint32_t index) {
  const PhiloxCounter words = philox(philox_counter(key, index / 2), philox_key(key));
  const std::size_t half = 2 * (index % 2);
  return to_unit(std::uint64_t{words[half + 1]} << 32 | words[half]);
}

double exponential_at(const StreamKey& key, std::uint32_t index) { return -detail::log_normal(uniform_at(key, index)); }

void fill_uniform(const StreamKey& key, std::uint32_t first, DrawBuffer& draws) {
  const auto bits = random_bits(key, first);
  for (std::size_t i = 0; i < kRefill; ++i) draws[i] = to_unit(bits[i]);
}

void fill_exponential(const StreamKey& key, std::uint32_t first, DrawBuffer& draws) {
  const auto bits = random_bits(key, first);
  for (std::size_t i = 0; i < kRefill; ++i) draws[i] = -detail::log_normal(to_unit(bits[i]));
}

}  // namespace journey::engine
