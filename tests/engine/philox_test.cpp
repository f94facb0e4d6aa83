#include "sim/engine/philox.h"

#include <gtest/gtest.h>

#if !defined(__EMSCRIPTEN__) && __has_include(<Random123/philox.h>)
#include <Random123/philox.h>
#define JOURNEY_HAS_RANDOM123 1
#endif

namespace journey::engine {
namespace {

// The vectors the authors publish with Random123 (kat_vectors, "philox4x32 10").
TEST(Philox, GivesThePublishedKnownAnswers) {
  EXPECT_EQ(philox({0, 0, 0, 0}, {0, 0}), (PhiloxCounter{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
  constexpr std::uint32_t kOnes = 0xffffffff;
  EXPECT_EQ(philox({kOnes, kOnes, kOnes, kOnes}, {kOnes, kOnes}),
            (PhiloxCounter{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
  EXPECT_EQ(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
            (PhiloxCounter{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

#ifdef JOURNEY_HAS_RANDOM123
TEST(Philox, AgreesWithTheAuthorsOwnCodeOnACounterOfEveryShape) {
  PhiloxCounter counter{1, 2, 3, 4};
  PhiloxKey key{5, 6};
  for (int i = 0; i < 10'000; ++i) {
    const philox4x32_ctr_t theirs_in = {{counter[0], counter[1], counter[2], counter[3]}};
    const philox4x32_key_t their_key = {{key[0], key[1]}};
    const philox4x32_ctr_t theirs = philox4x32(theirs_in, their_key);
    counter = philox(counter, key);
    ASSERT_EQ(counter, (PhiloxCounter{theirs.v[0], theirs.v[1], theirs.v[2], theirs.v[3]}));
    key = {counter[1], counter[2]};
  }
}
#endif

}  // namespace
}  // namespace journey::engine
