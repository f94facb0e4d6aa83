// Philox4x32-10: a counter-based random number generator. 128 random bits are a
// pure function of a 64-bit key and a 128-bit counter; there is no state.
//
// Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as
//         1, 2, 3", SC11 (2011), section 3.3; held to the authors' published
//         known-answer vectors.
//
// Blocks in a row are made several at once: in vector registers where every
// processor of the platform has them, else two side by side, so that one's
// multiplications fill the other's waits. Integers only, so the bits are the same.
//
// Errors: none.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace journey::engine {

using PhiloxKey = std::array<std::uint32_t, 2>;
using PhiloxCounter = std::array<std::uint32_t, 4>;

namespace detail {

inline constexpr std::uint32_t kPhiloxMultiplier0 = 0xD2511F53;
inline constexpr std::uint32_t kPhiloxMultiplier1 = 0xCD9E8D57;
inline constexpr std::uint32_t kPhiloxStep0 = 0x9E3779B9;  // golden ratio
inline constexpr std::uint32_t kPhiloxStep1 = 0xBB67AE85;  // sqrt(3) - 1
inline constexpr std::size_t kPhiloxRounds = 10;

constexpr PhiloxCounter philox_round(const PhiloxCounter& c, const PhiloxKey& k) {
  const std::uint64_t p0 = std::uint64_t{kPhiloxMultiplier0} * c[0];
  const std::uint64_t p1 = std::uint64_t{kPhiloxMultiplier1} * c[2];
  return {static_cast<std::uint32_t>(p1 >> 32) ^ c[1] ^ k[0], static_cast<std::uint32_t>(p1),
          static_cast<std::uint32_t>(p0 >> 32) ^ c[3] ^ k[1], static_cast<std::uint32_t>(p0)};
}

}  // namespace detail

constexpr PhiloxCounter philox(PhiloxCounter counter, PhiloxKey key) {
  for (std::size_t round = 0; round < detail::kPhiloxRounds; ++round) {
    counter = detail::philox_round(counter, key);
    key[0] += detail::kPhiloxStep0;
    key[1] += detail::kPhiloxStep1;
  }
  return counter;
}

// philox_blocks() writes the random bits of `blocks` successive blocks to `draws`, 64 a draw, two draws a block.
// Requires: blocks a multiple of 4; counter[0] + blocks <= 2^32.
#ifdef __SSE2__
namespace detail {

/// The four words of two blocks: a block in each half, a word in the low 32 bits of it, rubbish above.
struct PhiloxPair {
  __m128i w0, w1, w2, w3;
};

/// As philox_round(); the multiplication reads the low 32 bits only.
inline PhiloxPair philox_round(const PhiloxPair& c, __m128i k0, __m128i k1) {
  const __m128i p0 = _mm_mul_epu32(c.w0, _mm_set1_epi64x(kPhiloxMultiplier0));
  const __m128i p1 = _mm_mul_epu32(c.w2, _mm_set1_epi64x(kPhiloxMultiplier1));
  return {_mm_xor_si128(_mm_xor_si128(_mm_srli_epi64(p1, 32), c.w1), k0), p1,
          _mm_xor_si128(_mm_xor_si128(_mm_srli_epi64(p0, 32), c.w3), k1), p0};
}

inline void philox_store(const PhiloxPair& c, std::uint64_t* to) {
  const __m128i low = _mm_set1_epi64x(0xffff'ffff);
  const __m128i even = _mm_or_si128(_mm_slli_epi64(c.w1, 32), _mm_and_si128(c.w0, low));
  const __m128i odd = _mm_or_si128(_mm_slli_epi64(c.w3, 32), _mm_and_si128(c.w2, low));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm_unpacklo_epi64(even, odd));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(to + 2), _mm_unpackhi_epi64(even, odd));
}

inline PhiloxPair philox_pair(const PhiloxCounter& c, std::uint32_t first) {
  return {_mm_set_epi64x(c[0] + first + 1, c[0] + first), _mm_set1_epi64x(c[1]), _mm_set1_epi64x(c[2]),
          _mm_set1_epi64x(c[3])};
}

/// Blocks counter[0] + first and the three after it.
inline void philox_four(const PhiloxCounter& counter, std::uint32_t first, PhiloxKey key, std::uint64_t* draws) {
  PhiloxPair one = philox_pair(counter, first);
  PhiloxPair two = philox_pair(counter, first + 2);
  for (std::size_t round = 0; round < kPhiloxRounds; ++round) {
    const __m128i k0 = _mm_set1_epi64x(key[0]);
    const __m128i k1 = _mm_set1_epi64x(key[1]);
    one = philox_round(one, k0, k1);
    two = philox_round(two, k0, k1);
    key[0] += kPhiloxStep0;
    key[1] += kPhiloxStep1;
  }
  philox_store(one, draws);
  philox_store(two, draws + 4);
}

}  // namespace detail

inline void philox_blocks(const PhiloxCounter& counter, const PhiloxKey& key, std::uint32_t blocks,
                          std::uint64_t* draws) {
  for (std::uint32_t first = 0; first < blocks; first += 4) detail::philox_four(counter, first, key, draws + 2 * first);
}
#else
namespace detail {

inline std::uint64_t philox_draw(std::uint32_t low, std::uint32_t high) { return std::uint64_t{high} << 32 | low; }

}  // namespace detail

inline void philox_blocks(const PhiloxCounter& counter, const PhiloxKey& key, std::uint32_t blocks,
                          std::uint64_t* draws) {
  for (std::uint32_t block = 0; block < blocks; block += 2, draws += 4) {
    // Words of the two blocks in variables of their own: where a function is not inlined, arrays go through memory.
    std::uint32_t w0 = counter[0] + block, w1 = counter[1], w2 = counter[2], w3 = counter[3];
    std::uint32_t x0 = w0 + 1, x1 = w1, x2 = w2, x3 = w3;
#pragma GCC unroll 10
    for (std::size_t round = 0; round < detail::kPhiloxRounds; ++round) {
      const std::uint32_t k0 = key[0] + static_cast<std::uint32_t>(round) * detail::kPhiloxStep0;
      const std::uint32_t k1 = key[1] + static_cast<std::uint32_t>(round) * detail::kPhiloxStep1;
      const std::uint64_t p0 = std::uint64_t{detail::kPhiloxMultiplier0} * w0;
      const std::uint64_t p1 = std::uint64_t{detail::kPhiloxMultiplier1} * w2;
      const std::uint64_t q0 = std::uint64_t{detail::kPhiloxMultiplier0} * x0;
      const std::uint64_t q1 = std::uint64_t{detail::kPhiloxMultiplier1} * x2;
      w0 = static_cast<std::uint32_t>(p1 >> 32) ^ w1 ^ k0;
      w1 = static_cast<std::uint32_t>(p1);
      w2 = static_cast<std::uint32_t>(p0 >> 32) ^ w3 ^ k1;
      w3 = static_cast<std::uint32_t>(p0);
      x0 = static_cast<std::uint32_t>(q1 >> 32) ^ x1 ^ k0;
      x1 = static_cast<std::uint32_t>(q1);
      x2 = static_cast<std::uint32_t>(q0 >> 32) ^ x3 ^ k1;
      x3 = static_cast<std::uint32_t>(q0);
    }
    draws[0] = detail::philox_draw(w0, w1);
    draws[1] = detail::philox_draw(w2, w3);
    draws[2] = detail::philox_draw(x0, x1);
    draws[3] = detail::philox_draw(x2, x3);
  }
}
#endif

}  // namespace journey::engine
