#include "web/look/theme.h"

#include <gtest/gtest.h>

namespace journey::web {
namespace {

TEST(Contrast, OfBlackOnWhiteIsTwentyOne) {
  EXPECT_NEAR(contrast({0, 0, 0}, {255, 255, 255}), 21.0, 1e-9);
  EXPECT_NEAR(contrast({9, 9, 9}, {9, 9, 9}), 1.0, 1e-9);
}

TEST(Palette, TextAndStatusCanBeReadOnEverySurface) {
  for (const Theme theme : {Theme::dark, Theme::light}) {
    const Palette& p = palette_of(theme);
    for (const Colour surface : {p.background, p.surface}) {
      for (const Colour ink : {p.text, p.muted, p.silo, p.devops, p.third, p.fourth, p.incident})
        EXPECT_GE(contrast(ink, surface), 4.5);
      for (const Colour shape : {p.outline, p.wall}) EXPECT_GE(contrast(shape, surface), 3.0);
    }
  }
}

TEST(Palette, InitialsCanBeReadOnTheirDiscs) {
  for (const Theme theme : {Theme::dark, Theme::light}) {
    const Palette& p = palette_of(theme);
    EXPECT_GE(contrast(p.text, blend(p.surface, p.outline, 0.42F)), 4.5);
    EXPECT_GE(contrast(p.background, p.incident), 4.5);
    EXPECT_GE(contrast(p.background, p.wall), 4.5);
  }
}

TEST(Form, FollowsTheWindow) {
  EXPECT_EQ(form_for(390, 844), Form::tall);
  EXPECT_EQ(form_for(844, 390), Form::low);
  EXPECT_EQ(form_for(768, 1024), Form::wide);
  EXPECT_EQ(form_for(1280, 720), Form::wide);
  EXPECT_EQ(form_for(1920, 1080), Form::projector);
}

}  // namespace
}  // namespace journey::web
