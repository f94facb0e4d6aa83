// Philox4x32-10: a counter-based random number generator. 128 random bits are a
// pure function of a 64-bit key and a 128-bit counter; there is no state.
//
// Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as
//         1, 2, 3", SC11 (2011), section 3.3; tested against the authors' published known-answer
//         vectors.
//
// Errors: none.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

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

}  // namespace journey::engine
