#include "web/look/opening_fonts.h"

#include <gtest/gtest.h>

#include "tests/web/canvas.h"
#include "web/session/session.h"
#include "web/view/run_view.h"

namespace journey::web {
namespace {

// The first frame behind the page's question.
std::vector<drawn::Words> opening_words(const Session& session, ScreenSize size, Alphabet alphabet) {
  Canvas canvas(size, Theme::dark, alphabet);
  canvas.draw(view_of(session), {}, true);
  return canvas.drawn().words;
}

void expect_same(const drawn::Words& a, const drawn::Words& b) {
  ASSERT_EQ(a.glyphs.size(), b.glyphs.size()) << a.text << " / " << b.text;
  EXPECT_EQ(a.size, b.size) << b.text;
  for (std::size_t i = 0; i < a.glyphs.size(); ++i) {
    EXPECT_EQ(a.glyphs[i].letter, b.glyphs[i].letter) << b.text;
    EXPECT_EQ(a.glyphs[i].ink.left, b.glyphs[i].ink.left) << b.text;
    EXPECT_EQ(a.glyphs[i].ink.bottom, b.glyphs[i].ink.bottom) << b.text;
  }
}

TEST(OpeningFonts, TheFirstFrameOfEveryScenarioIsTheSameWithTheWholeAlphabet) {
  for (const ShippedScenario& shipped : shipped_scenarios()) {
    const Session session(shipped.id);
    for (const ScreenSize& size : kPromisedSizes) {
      SCOPED_TRACE(shipped.id + " at " + name_of(size));
      const auto opening = opening_words(session, size, Alphabet::opening);
      const auto whole = opening_words(session, size, Alphabet::whole);
      ASSERT_EQ(opening.size(), whole.size());
      for (std::size_t i = 0; i < whole.size(); ++i) expect_same(opening[i], whole[i]);
      EXPECT_FALSE(whole.empty());
    }
  }
}

TEST(OpeningFonts, SizesAreThoseOfTheWholeAlphabet) {
  for (const ScreenSize& size : kPromisedSizes) {
    const Sizes opening = Canvas(size, Theme::dark, Alphabet::opening).look().sizes;
    const Sizes whole = Canvas(size, Theme::dark, Alphabet::whole).look().sizes;
    EXPECT_EQ(opening.type, whole.type) << name_of(size);
  }
}

}  // namespace
}  // namespace journey::web
