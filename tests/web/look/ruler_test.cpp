// How words are fitted to where they stand, by letters that are all equally wide.
#include "web/look/ruler.h"

#include <gtest/gtest.h>

#include "tests/web/charts/plain_marks.h"

namespace journey::web {
namespace {

const Look kWide = plain_look(Form::wide);  // type of 14, 18, 24 and 48 points
const PlainRuler kRuler(kWide);
const Ink kHeading{TypeSize::heading, Weight::medium, {}};

TEST(Ruler, ALineStandsWhereItIsAligned) {
  const Rect place{10, 10, 110, 50};
  EXPECT_EQ(kRuler.set_line(place, "four", kHeading).place.left, 10);
  EXPECT_EQ(kRuler.set_line(place, "four", kHeading, Align::centre).place.left, 36);
  EXPECT_EQ(kRuler.set_line(place, "four", kHeading, Align::right).place.left, 62);
  EXPECT_EQ(kRuler.set_line(place, "four", kHeading).place.top, 18);
}

TEST(Ruler, ALineThatIsTooWideOrTooHighIsWrittenSmaller) {
  EXPECT_EQ(kRuler.set_line({0, 0, 48, 40}, "four", kHeading).ink.size, TypeSize::heading);
  EXPECT_EQ(kRuler.set_line({0, 0, 40, 40}, "four", kHeading).ink.size, TypeSize::body);
  EXPECT_EQ(kRuler.set_line({0, 0, 48, 16}, "four", kHeading).ink.size, TypeSize::body);
  EXPECT_EQ(kRuler.set_line({0, 0, 1, 40}, "four", kHeading).ink.size, TypeSize::small);
}

TEST(Ruler, LinesBreakBetweenWordsButNotBetweenANumberAndItsUnit) {
  std::string_view rest = "waits 12 d longer";
  EXPECT_EQ(kRuler.cut_line(rest, kHeading, 100), "waits");
  EXPECT_EQ(kRuler.cut_line(rest, kHeading, 100), "12 d");
  EXPECT_EQ(kRuler.cut_line(rest, kHeading, 1), "longer");
  EXPECT_TRUE(rest.empty());
  EXPECT_FLOAT_EQ(kRuler.height_of("waits 12 d longer", kHeading, 100), 3 * kWide.sizes.line(TypeSize::heading));
}

TEST(Ruler, AParagraphThatIsTooHighIsWrittenSmaller) {
  EXPECT_EQ(kRuler.fit_lines({0, 0, 60, 75}, "three short words", kHeading).size, TypeSize::body);
}

}  // namespace
}  // namespace journey::web
