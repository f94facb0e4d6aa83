#pragma once
// A fingerprint of a text, to notice changes. The fingerprints of two texts of the same length that differ in
// one byte always differ.
//
// Source: FNV-1a, Fowler, Noll and Vo (1991). Not cryptographic.

#include <cstdint>
#include <string_view>

namespace journey::scenario {

inline constexpr std::uint64_t kEmptyDigest = 0xCBF29CE484222325;

/// The digest of `text` appended to the text with digest `before`.
constexpr std::uint64_t digest(std::string_view text, std::uint64_t before = kEmptyDigest) {
  std::uint64_t hash = before;
  for (const char letter : text) hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001B3;
  return hash;
}

/// Whether `text` can be a fingerprint as engine::to_hex() writes it: 16 lower-case hexadecimal digits.
constexpr bool is_digest(std::string_view text) {
  return text.size() == 16 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace journey::scenario
