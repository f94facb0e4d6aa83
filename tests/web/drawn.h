#pragma once
// What a frame drew, read back from ImGui's vertices: every line of words with its place, size and colour, and
// every filled shape, in the order in which they were drawn. Nothing in the program has to help with it, so
// nothing can be left out.
//
// Units: points, as the drawing itself; a later `order` lies in front of an earlier one.

#include <cstddef>
#include <string>
#include <vector>

#include <imgui.h>

#include "web/look/geometry.h"
#include "web/look/theme.h"

namespace journey::web::drawn {

/// A colour with its opacity, 0 to 1.
struct Paint {
  Colour colour;
  float opacity = 1;
};

struct Glyph {
  unsigned int letter = 0;
  Rect ink;  ///< the box around the letter's own marks
  std::size_t order = 0;
};

/// Letters in one font and colour that follow each other on one line.
struct Words {
  std::string text;  ///< what is beyond ASCII is '?', the ellipsis "..."
  std::vector<Glyph> glyphs;
  Rect ink;
  Rect clip;  ///< what lies outside of it is not shown
  Paint paint;
  float size = 0;            ///< of the font
  float pixels_a_texel = 1;  ///< 1: drawn just as large as it was baked
};

/// A triangle filled with one colour. Smoothed edges and thin lines are left out.
struct Shape {
  Point corner[3];
  Rect bounds;
  Paint paint;
  std::size_t order = 0;

  bool holds(Point p) const;
};

struct Drawn {
  std::vector<Words> words;
  std::vector<Shape> shapes;
  Rect all;  ///< around every vertex
};

/// `pixels_per_point`: what the fonts were baked for.
Drawn read(const ImDrawData& data, float pixels_per_point);

/// Which of the letters of `words` lie behind something that hides them.
std::size_t hidden_letters(const Drawn& drawn, const Words& words);
/// The colour behind the letter, with everything drawn before it.
Colour ground_of(const Drawn& drawn, const Glyph& glyph, Colour background);

}  // namespace journey::web::drawn
