#include "web/platform/png.h"

#include <algorithm>
#include <string_view>

namespace journey::web {
namespace {

constexpr std::size_t kLongestStored = 65535;

void append_big_endian(std::string& out, std::uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>((value >> shift) & 0xFFU);
}

std::uint32_t crc32(std::string_view bytes) {
  std::uint32_t crc = 0xFFFFFFFFU;
  for (const char byte : bytes) {
    crc ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ (0xEDB88320U & (0U - (crc & 1U)));
  }
  return ~crc;
}

std::uint32_t adler32(std::string_view bytes) {
  std::uint32_t a = 1;
  std::uint32_t b = 0;
  for (const char byte : bytes) {
    a = (a + static_cast<unsigned char>(byte)) % 65521U;
    b = (b + a) % 65521U;
  }
  return (b << 16) | a;
}

void append_chunk(std::string& out, std::string_view type, std::string_view data) {
  append_big_endian(out, static_cast<std::uint32_t>(data.size()));
  const std::string body = std::string(type) + std::string(data);
  out += body;
  append_big_endian(out, crc32(body));
}

std::string stored(std::string_view bytes) {
  std::string out = "\x78\x01";
  while (!bytes.empty()) {
    const std::string_view block = bytes.substr(0, kLongestStored);
    bytes.remove_prefix(block.size());
    const auto size = static_cast<std::uint32_t>(block.size());
    out += bytes.empty() ? '\x01' : '\x00';
    for (const std::uint32_t field : {size, ~size}) {
      out += static_cast<char>(field & 0xFFU);
      out += static_cast<char>((field >> 8) & 0xFFU);
    }
    out += block;
  }
  return out;
}

std::string rows_with_filter(std::span<const std::uint8_t> rgb, std::size_t width, std::size_t height) {
  std::string rows;
  rows.reserve(rgb.size() + height);
  for (std::size_t y = 0; y < height; ++y) {
    rows += '\0';
    for (const std::uint8_t byte : rgb.subspan(y * width * 3, width * 3)) rows += static_cast<char>(byte);
  }
  return rows;
}

}  // namespace

std::string to_png(std::span<const std::uint8_t> rgb, std::uint32_t width, std::uint32_t height) {
  std::string header;
  append_big_endian(header, width);
  append_big_endian(header, height);
  header += std::string_view("\x08\x02\x00\x00\x00", 5);  // 8 bits, colour, nothing special
  const std::string rows = rows_with_filter(rgb, width, height);
  std::string data = stored(rows);
  append_big_endian(data, adler32(rows));
  std::string out("\x89PNG\r\n\x1a\n", 8);
  append_chunk(out, "IHDR", header);
  append_chunk(out, "IDAT", data);
  append_chunk(out, "IEND", {});
  return out;
}

}  // namespace journey::web
