// Several Philox blocks with consecutive counters at once, as 64-bit numbers:
// the first two words of a block, low word first, and then the last two.
//
// Where the processor has SSE2 (every x86-64), two blocks share each
// instruction; elsewhere blocks are made one by one. The numbers are the same,
// which a test of the streams says.
//
// Source: see philox.h.
// Errors: none.
#pragma once

#include <cstddef>
#include <cstdint>

#include "sim/engine/philox.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace journey::engine {

#ifdef __SSE2__

namespace detail {

/// Two blocks side by side, each word in the low half of a 64-bit lane. The
/// high halves hold rubbish that multiplication does not look at.
struct PhiloxPair {
  __m128i a, b, c, d;

  void round(__m128i key0, __m128i key1) {
    const __m128i p0 = _mm_mul_epu32(a, _mm_set1_epi64x(kPhiloxMultiplier0));
    const __m128i p1 = _mm_mul_epu32(c, _mm_set1_epi64x(kPhiloxMultiplier1));
    a = _mm_xor_si128(_mm_srli_epi64(p1, 32), _mm_xor_si128(b, key0));
    c = _mm_xor_si128(_mm_srli_epi64(p0, 32), _mm_xor_si128(d, key1));
    b = p1;
    d = p0;
  }

  void store(std::uint64_t* out) const {
    const __m128i low_half = _mm_set1_epi64x(0xffff'ffff);
    const __m128i first = _mm_or_si128(_mm_and_si128(a, low_half), _mm_slli_epi64(b, 32));
    const __m128i last = _mm_or_si128(_mm_and_si128(c, low_half), _mm_slli_epi64(d, 32));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out), _mm_unpacklo_epi64(first, last));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out + 2), _mm_unpackhi_epi64(first, last));
  }
};

inline PhiloxPair philox_pair(const PhiloxCounter& c) {
  return {_mm_set_epi64x(c[0] + 1, c[0]), _mm_set1_epi64x(c[1]), _mm_set1_epi64x(c[2]), _mm_set1_epi64x(c[3])};
}

/// Four blocks: two pairs, so that one works while the other waits.
inline void philox_four(PhiloxCounter counter, PhiloxKey key, std::uint64_t* out) {
  PhiloxPair one = philox_pair(counter);
  counter[0] += 2;
  PhiloxPair other = philox_pair(counter);
  for (int step = 0; step < kPhiloxRounds; ++step) {
    const __m128i key0 = _mm_set1_epi64x(key[0]);
    const __m128i key1 = _mm_set1_epi64x(key[1]);
    one.round(key0, key1);
    other.round(key0, key1);
    key[0] += kPhiloxStep0;
    key[1] += kPhiloxStep1;
  }
  one.store(out);
  other.store(out + 4);
}

}  // namespace detail

/// Blocks counter, counter + 1, ... Requires: the first word does not overflow.
template <std::uint32_t kBlocks>
void philox_blocks(PhiloxCounter counter, const PhiloxKey& key, std::uint64_t* out) {
  static_assert(kBlocks % 4 == 0);
  for (std::uint32_t block = 0; block < kBlocks; block += 4) {
    detail::philox_four(counter, key, out + std::size_t{2} * block);
    counter[0] += 4;
  }
}

#else

template <std::uint32_t kBlocks>
void philox_blocks(PhiloxCounter counter, const PhiloxKey& key, std::uint64_t* out) {
  for (std::uint32_t block = 0; block < kBlocks; ++block) {
    const PhiloxCounter words = philox(counter, key);
    *out++ = std::uint64_t{words[1]} << 32 | words[0];
    *out++ = std::uint64_t{words[3]} << 32 | words[2];
    ++counter[0];
  }
}

#endif

}  // namespace journey::engine
