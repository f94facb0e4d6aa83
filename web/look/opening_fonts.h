#pragma once
// The fonts of the first frame. Baking every letter in every size takes longer than anything else before it, and
// behind the opening question few letters are shown.
//
// Errors: a letter that was not baked shows as '?'; tests/web/look/opening_fonts_test.cpp holds that to be none.

#include "web/look/theme.h"

namespace journey::web {

/// Which letters are baked. Those that are look the same with either.
enum class Alphabet : std::uint8_t {
  opening,  ///< what stands behind the opening question of a shipped scenario
  whole,
};

/// As bake_fonts in web/look/theme.h, with no more letters than asked for.
Fonts bake_fonts(ImFontAtlas& atlas, const Sizes& sizes, float pixels_per_point, Alphabet alphabet);

}  // namespace journey::web
