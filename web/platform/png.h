#pragma once
// Writes a picture as PNG, without compressing it: for screenshots.
//
// Source: PNG (ISO/IEC 15948), zlib (RFC 1950), stored deflate blocks (RFC 1951).

#include <cstdint>
#include <span>
#include <string>

namespace journey::web {

/// `rgb` has three bytes a pixel, rows from the top. Requires: rgb.size() == width * height * 3.
std::string to_png(std::span<const std::uint8_t> rgb, std::uint32_t width, std::uint32_t height);

}  // namespace journey::web
