#pragma once
// The fonts of the first frame. Rasterising every letter in every size takes longer than anything else before
// it, and behind the opening question there are few letters.
//
// Errors: a letter that was not rasterised shows as '?'; tests/web/look/opening_fonts_test.cpp checks that there
// is none.

#include "web/look/theme.h"

namespace journey::web {

/// The set of letters to rasterise. These look the same with either.
enum class Alphabet : std::uint8_t {
  opening,  ///< the letters behind the opening question of a shipped scenario
  whole,
};

/// Like bake_fonts in web/look/theme.h, with only the requested letters.
Fonts bake_fonts(ImFontAtlas& atlas, const Sizes& sizes, float pixels_per_point, Alphabet alphabet);

}  // namespace journey::web
