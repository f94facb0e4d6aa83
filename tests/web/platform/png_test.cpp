#include "web/platform/png.h"

#include <array>
#include <vector>

#include <gtest/gtest.h>

namespace journey::web {
namespace {

TEST(Png, APixelIsTheseBytes) {
  // One red pixel, worked out by hand from the standards but for the three checksums, which zlib gives.
  const std::array<std::uint8_t, 3> red{255, 0, 0};
  const std::string png = to_png(red, 1, 1);
  EXPECT_EQ(png.substr(0, 8), std::string("\x89PNG\r\n\x1a\n", 8));
  EXPECT_EQ(png.substr(8, 25), std::string("\0\0\0\x0dIHDR\0\0\0\1\0\0\0\1\x08\2\0\0\0\x90\x77\x53\xde", 25));
  EXPECT_EQ(png.substr(33, 12), std::string("\0\0\0\x0fIDAT\x78\1\1\4", 12));
  EXPECT_EQ(png.substr(png.size() - 12), std::string("\0\0\0\0IEND\xae\x42\x60\x82", 12));
}

TEST(Png, RowsBeyondTheLongestStoredBlockAreSplit) {
  const std::vector<std::uint8_t> black(200 * 200 * 3);
  // 200 rows of 601 bytes are two blocks: 2 + 2 * 5 + 120200 + 4 bytes of data.
  EXPECT_EQ(to_png(black, 200, 200).size(), 8U + 25 + 12 + 2 + 10 + 120200 + 4 + 12);
}

}  // namespace
}  // namespace journey::web
