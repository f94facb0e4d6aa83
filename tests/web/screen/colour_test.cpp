// Everything drawn can be read by every eye: the contrast of every letter with what lies behind it, and the
// distance between the colours that carry a meaning.
#include <cmath>

#include <gtest/gtest.h>

#include "tests/web/canvas.h"
#include "tests/web/screen/colour_vision.h"
#include "tests/web/states.h"

namespace journey::web {
namespace {

using vision::Eye;
using vision::kEyes;
using vision::Lab;

// From WCAG 2.1, 1.4.3.
constexpr double kReadable = 4.5;
// What can just be told apart side by side is about 1. Ten times that is told apart at a glance, on shapes as small
// as the dots here.
constexpr double kApart = 10;

TEST(ColourDifference, IsThatOfThePublishedPairs) {
  EXPECT_NEAR(difference(Lab{50, 2.6772, -79.7751}, Lab{50, 0, -82.7485}), 2.0425, 1e-4);
  EXPECT_NEAR(difference(Lab{50, 3.1571, -77.2803}, Lab{50, 0, -82.7485}), 2.8615, 1e-4);
  EXPECT_NEAR(difference(Lab{50, -1.3802, -84.2814}, Lab{50, 0, -82.7485}), 1.0, 1e-4);
  EXPECT_NEAR(difference(Lab{50, 2.5, 0}, Lab{73, 25, -18}), 27.1492, 1e-4);
  EXPECT_NEAR(difference(Lab{50, 2.5, 0}, Lab{61, -5, 29}), 22.8977, 1e-4);
  EXPECT_NEAR(difference(Lab{50, 2.5, 0}, Lab{56, -27, -3}), 31.9030, 1e-4);
  EXPECT_NEAR(difference(Lab{100, 0, 0}, Lab{0, 0, 0}), 100, 1e-4);
}

TEST(ColourVision, LeavesGreyGrey) {
  for (const Eye eye : kEyes) EXPECT_LT(difference(seen({128, 128, 128}, eye), seen({128, 128, 128}, Eye::full)), 0.1);
}

TEST(ColourVision, WithoutRedConesTakesRedForDark) {
  EXPECT_LT(seen({255, 0, 0}, Eye::protan).lightness, seen({255, 0, 0}, Eye::full).lightness - 10);
}

TEST(Palette, FourOrganisationsIncidentsAndTextStayApartForEveryEye) {
  for (const Theme theme : {Theme::dark, Theme::light}) {
    const Palette& p = palette_of(theme);
    for (const Eye eye : kEyes) {
      const std::string who = std::to_string(static_cast<int>(theme)) + " " + std::to_string(static_cast<int>(eye));
      const std::array<Colour, 6> all{p.silo, p.devops, p.third, p.fourth, p.incident, p.text};
      for (std::size_t a = 0; a < all.size(); ++a) {
        for (std::size_t b = a + 1; b < all.size(); ++b)
          EXPECT_GE(difference(seen(all[a], eye), seen(all[b], eye)), kApart) << who << ": " << a << " and " << b;
      }
    }
  }
}

std::string told(const drawn::Words& words, double contrast) {
  return "\"" + words.text + "\" at " + std::to_string(words.ink.left) + " " + std::to_string(words.ink.top) + ": " +
         std::to_string(contrast);
}

double contrast_of(const drawn::Drawn& drawn, const drawn::Words& words, const drawn::Glyph& glyph, Colour background) {
  const Colour ground = ground_of(drawn, glyph, background);
  return contrast(blend(ground, words.paint.colour, words.paint.opacity), ground);
}

void expect_readable(const std::vector<State>& all, Theme theme, ScreenSize size) {
  Canvas canvas(size, theme);
  for (const State& state : all) {
    canvas.draw(state.view, state.settings);
    const drawn::Drawn drawn = canvas.drawn();
    for (const auto& words : drawn.words) {
      if (hidden_letters(drawn, words) > 0) continue;
      for (const auto* glyph : {&words.glyphs.front(), &words.glyphs[words.glyphs.size() / 2], &words.glyphs.back()}) {
        const double found = contrast_of(drawn, words, *glyph, canvas.look().palette.background);
        EXPECT_GE(found, kReadable) << state.name << " at " << name_of(size) << ": " << told(words, found);
        if (found < kReadable) break;
      }
    }
  }
}

TEST(Colour, EveryWordCanBeReadInBothThemes) {
  for (const Theme theme : {Theme::dark, Theme::light}) {
    for (const ScreenSize size : {ScreenSize{390, 660}, ScreenSize{844, 390}, ScreenSize{1280, 720}}) {
      expect_readable(states(), theme, size);
      expect_readable(states_of_other_scenarios(), theme, size);
    }
  }
}

}  // namespace
}  // namespace journey::web
