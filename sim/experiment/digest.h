#pragma once
// A text's fingerprint, to notice that it is another one.
//
// Source: FNV-1a, Fowler, Noll and Vo (1991). Not cryptographic.

#include <cstdint>
#include <string_view>

namespace journey::experiment {

constexpr std::uint64_t digest(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325;
  for (const char letter : text) hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001B3;
  return hash;
}

}  // namespace journey::experiment
