// The fingerprint of a run: a 64-bit hash over everything that happened, in
// order. Two runs with equal values had, for all purposes, the same history;
// a different event, order, instant or outcome gives another value.
//
// Not cryptographic. Each event is a sum of its fields times odd constants,
// folded into the state by one more multiplication, so an event costs five
// independent multiplications and a short chain. Fields are hashed one by one,
// never the memory of a struct, so padding and byte order do not matter.
//
// Source: multiply-and-fold in the manner of Dietzfelbinger et al., "A reliable
//         randomized algorithm for the closest-pair problem" (1997); the last
//         step is the finaliser of splitmix64 (Steele, Lea, Flood, 2014).
// Errors: none.
#pragma once

#include <cstdint>
#include <string>

#include "sim/engine/time.h"

namespace journey::engine {

class HistoryHash {
 public:
  void add(Time at, std::uint32_t sequence, std::uint32_t kind, std::uint32_t entity, std::uint64_t outcome) {
    std::uint64_t sum = static_cast<std::uint64_t>(at.ms) * 0x9E3779B97F4A7C15;
    sum += (std::uint64_t{sequence} << 32 | entity) * 0xC2B2AE3D27D4EB4F;
    sum += kind * 0xD6E8FEB86659FD93;
    sum += (outcome ^ outcome >> 32) * 0xA0761D6478BD642F;
    sum ^= sum >> 29;
    state_ = ((state_ << 23 | state_ >> 41) ^ sum) * 0xE7037ED1A0B428DB;
  }

  std::uint64_t value() const {
    std::uint64_t z = state_;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
    z = (z ^ z >> 27) * 0x94D049BB133111EB;
    return z ^ z >> 31;
  }

  friend bool operator==(const HistoryHash&, const HistoryHash&) = default;

 private:
  std::uint64_t state_ = 0x243F6A8885A308D3;  // pi, so that an empty history is not zero
};

/// `value` as 16 lower-case hexadecimal digits.
inline std::string to_hex(std::uint64_t value) {
  std::string digits(16, '0');
  for (int place = 15; place >= 0; --place, value >>= 4) {
    digits[static_cast<std::string::size_type>(place)] = "0123456789abcdef"[value & 15];
  }
  return digits;
}

}  // namespace journey::engine
