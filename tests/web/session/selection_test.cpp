#include "web/session/selection.h"

#include <gtest/gtest.h>

namespace journey::web {
namespace {

TEST(Selection, ComesBackFromItsText) {
  const Selection person{Selection::Kind::person, 1, 7};
  EXPECT_EQ(text_of(person), "1/person/7");
  EXPECT_EQ(selection_in("1/person/7"), person);
  const Selection repair{Selection::Kind::change, 0, (std::uint64_t{1} << 46) + 3};
  EXPECT_EQ(selection_in(text_of(repair)), repair);
}

TEST(Selection, IsNoneForAnythingElse) {
  for (const char* text : {"", "1", "1/person", "x/person/7", "1/robot/7", "1/person/", "1/person/7x", "//"})
    EXPECT_FALSE(selection_in(text)) << text;
  EXPECT_EQ(text_of(Selection{}), "");
}

}  // namespace
}  // namespace journey::web
