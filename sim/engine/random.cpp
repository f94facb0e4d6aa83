#include "sim/engine/random.h"

#include <cstddef>

#include "sim/engine/philox.h"
#include "sim/engine/portable_math.h"

namespace journey::engine {

namespace {

constexpr std::uint32_t kEdgeBlocks = 1U << 31;  // a draw's own block is its index / 2

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

std::uint64_t random_bits_at(const StreamKey& key, std::uint32_t index) {
  const PhiloxCounter words = philox(philox_counter(key, index / 2), philox_key(key));
  const std::size_t half = 2 * (index % 2);
  return std::uint64_t{words[half + 1]} << 32 | words[half];
}

/// The random bits of a buffer of draws, 64 a draw.
std::array<std::uint64_t, kRefill> random_bits(const StreamKey& key, std::uint32_t first) {
  std::array<std::uint64_t, kRefill> bits;
  philox_blocks(philox_counter(key, first / 2), philox_key(key), kRefill / 2, bits.data());
  return bits;
}

// The ziggurat: the area under exp(-x) in layers of equal area, each a rectangle
// from 0 to its width; the bottom one has the tail as well. A point in a layer
// and left of the next one's width is under the curve for certain.
constexpr std::size_t kLayers = 256;
constexpr double kTailStart = 7.69711747013104972;
constexpr double kLayerArea = 3.949659822581572e-3;

struct Ziggurat {
  std::array<double, kLayers + 1> width{};
  std::array<double, kLayers + 1> height{};  // exp(-width)

  Ziggurat() {
    width[0] = kLayerArea / exp(-kTailStart);
    width[1] = kTailStart;
    for (std::size_t i = 2; i < kLayers; ++i) width[i] = -log(exp(-width[i - 1]) + kLayerArea / width[i - 1]);
    for (std::size_t i = 0; i <= kLayers; ++i) height[i] = exp(-width[i]);
  }
};

const Ziggurat kZiggurat;

/// The layer of a point, from bits that its place in it does not use.
std::size_t layer_of(std::uint64_t random) { return static_cast<std::size_t>(random % kLayers); }

/// Decides about a point not certain to be under the curve (one in 90), with two
/// more uniforms: blocks of Philox from 2^31 on belong to the edges.
double edge(const StreamKey& key, std::uint32_t index, std::size_t layer, double value) {
  const PhiloxCounter words = philox(philox_counter(key, kEdgeBlocks | index), philox_key(key));
  const double height = to_unit(std::uint64_t{words[1]} << 32 | words[0]);
  const double another = -log(to_unit(std::uint64_t{words[3]} << 32 | words[2]));
  if (layer == 0) return kTailStart + another;  // the tail is the whole again
  const double low = kZiggurat.height[layer];
  const double high = kZiggurat.height[layer + 1];
  return low + height * (high - low) < exp(-value) ? value : another;
}

}  // namespace

double uniform_at(const StreamKey& key, std::uint32_t index) { return to_unit(random_bits_at(key, index)); }

void Draws::load(std::uint32_t block) {
  const PhiloxCounter words = philox(philox_counter(key_, block), philox_key(key_));
  block_ = block;
  pair_ = {to_unit(std::uint64_t{words[1]} << 32 | words[0]), to_unit(std::uint64_t{words[3]} << 32 | words[2])};
}

double exponential_at(const StreamKey& key, std::uint32_t index) {
  require(index < kEdgeBlocks, "exponential draw: index above 31 bits");
  const std::uint64_t random = random_bits_at(key, index);
  const std::size_t layer = layer_of(random);
  const double value = to_unit(random) * kZiggurat.width[layer];
  return value < kZiggurat.width[layer + 1] ? value : edge(key, index, layer, value);
}

void fill_uniform(const StreamKey& key, std::uint32_t first, DrawBuffer& draws) {
  const auto bits = random_bits(key, first);
  for (std::size_t i = 0; i < kRefill; ++i) draws[i] = to_unit(bits[i]);
}

void fill_exponential(const StreamKey& key, std::uint32_t first, DrawBuffer& draws) {
  require(first < kEdgeBlocks, "exponential draw: index above 31 bits");
  const auto bits = random_bits(key, first);
  std::uint32_t at_edge = 0;  // one bit a draw, so that the loop has no branch
  for (std::uint32_t i = 0; i < kRefill; ++i) {
    const std::size_t layer = layer_of(bits[i]);
    const double value = to_unit(bits[i]) * kZiggurat.width[layer];
    draws[i] = value;
    at_edge |= (value < kZiggurat.width[layer + 1] ? 0U : 1U) << i;
  }
  for (std::uint32_t i = 0; at_edge != 0; ++i, at_edge >>= 1) {
    if ((at_edge & 1) != 0) draws[i] = edge(key, first + i, layer_of(bits[i]), draws[i]);
  }
}

void ExponentialLengths::refill() {
  DrawBuffer draws;
  fill_exponential(key_, index_, draws);
  for (std::size_t i = 0; i < kRefill; ++i) {
    // Added to 2^52 a number is rounded to a whole one, in the low bits of the sum.
    lengths_[i].ms = static_cast<std::int64_t>(bits_of(draws[i] * mean_ms_ + 0x1p52) - bits_of(0x1p52));
  }
}

}  // namespace journey::engine
