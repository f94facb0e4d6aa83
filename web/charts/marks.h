#pragma once
// The marks of a chart: plain values, each with its place, its colour and its words. A chart returns them in drawing
// order, the lowest first; the painter decides where to draw: in the window, through the pen (painter.h). Pure: no
// ImGui here.
//
// Units: points, y downwards; thickness and radius too. Opacity from 0 to 1.
// Words: as written; the painter makes them drawable, and smaller if their place is too narrow.

#include <string>
#include <variant>
#include <vector>

#include "web/look/geometry.h"
#include "web/look/ink.h"

namespace journey::web {
namespace mark {

struct Fill {
  Rect place;
  Colour colour;
  float rounding = 0;  ///< radius of the corners
  float opacity = 1;
};

struct Line {
  Point from;
  Point to;
  Colour colour;
  float thickness = 1;
  float opacity = 1;
};

struct Disc {
  Point centre;
  float radius = 0;
  Colour colour;
  float opacity = 1;
};

/// An outline of a disc; `radius` reaches to the middle of the line.
struct Ring {
  Point centre;
  float radius = 0;
  Colour colour;
  float thickness = 1;
};

/// Stands on its point.
struct Diamond {
  Point centre;
  float radius = 0;
  Colour colour;
};

/// Points upwards.
struct Triangle {
  Point centre;
  float radius = 0;
  Colour colour;
};

/// One line, in the middle of `place` from top to bottom.
struct Words {
  Rect place;
  std::string text;
  Ink ink;
  Align align = Align::left;
};

/// Lines broken between words, from the top of `place` down.
struct Paragraph {
  Rect place;
  std::string text;
  Ink ink;
};

/// A description of the picture at `place`, for people who cannot see it. Not drawn.
struct Told {
  Rect place;
  std::string text;
};

}  // namespace mark

using Mark = std::variant<mark::Fill, mark::Line, mark::Disc, mark::Ring, mark::Diamond, mark::Triangle, mark::Words,
                          mark::Paragraph, mark::Told>;
using Marks = std::vector<Mark>;

}  // namespace journey::web
