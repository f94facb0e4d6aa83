// Nothing large is committed: pictures are packed, and what can be made or fetched is not kept.
#include <filesystem>

#include <gtest/gtest.h>

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMostBytes = 300'000;

TEST(CommittedFiles, AreSmall) {
  std::size_t seen = 0;
  for (const char* folder : {"docs", "scenarios", "sim", "web", "tests", "bench"}) {
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(JOURNEY_SOURCE_DIR) / folder)) {
      if (!entry.is_regular_file()) continue;
      ++seen;
      EXPECT_LE(entry.file_size(), kMostBytes) << entry.path();
    }
  }
  EXPECT_GT(seen, 500U);
}

}  // namespace
