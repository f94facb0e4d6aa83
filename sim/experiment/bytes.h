#pragma once
// Values as bytes and back: little-endian, without padding, the same on every platform.
//
// Errors: a reader that runs out of bytes, or refuses them, gives zeros from then on and is no longer good().

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "sim/engine/time.h"

namespace journey::experiment {

class ByteWriter {
 public:
  void whole(std::uint64_t value) {
    for (int i = 0; i < 8; ++i) bytes_ += static_cast<char>(value >> (8 * i) & 0xFF);
  }
  void number(double value) {
    std::uint64_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    whole(bits);
  }
  void duration(engine::Duration value) { whole(static_cast<std::uint64_t>(value.ms)); }

  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}

  std::uint64_t whole() {
    good_ = good_ && bytes_.size() >= 8;
    if (!good_) return 0;
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < 8; ++i) value |= std::uint64_t{static_cast<unsigned char>(bytes_[i])} << (8 * i);
    bytes_.remove_prefix(8);
    return value;
  }
  double number() {
    const std::uint64_t bits = whole();
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
  }
  engine::Duration duration() { return {static_cast<std::int64_t>(whole())}; }

  /// The values read make no sense.
  void refuse() { good_ = false; }
  bool good() const { return good_; }
  std::size_t left() const { return bytes_.size(); }
  /// All bytes were there and have been read.
  bool finished() const { return good_ && bytes_.empty(); }

 private:
  std::string_view bytes_;
  bool good_ = true;
};

}  // namespace journey::experiment
