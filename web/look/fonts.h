// The program's two fonts, inside it.
//
// Source: Inter (SIL Open Font License 1.1), Debian's fonts-inter, cut down to
//         the characters listed in cmake/embed_fonts.cmake.
#pragma once

#include <span>

namespace journey::web {

/// OpenType files, alive for the whole program.
std::span<const unsigned char> inter_medium();
std::span<const unsigned char> inter_semi_bold();

/// The characters in both fonts, in ImGui's form: pairs of first and last, ended by 0.
const unsigned short* glyph_ranges();

}  // namespace journey::web
