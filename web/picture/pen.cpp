#include "web/picture/pen.h"

#include <cmath>
#include <string>

#include "web/look/drawn_text.h"

namespace journey::web {
namespace {

ImVec2 at(Point p) { return {p.x, p.y}; }

struct Balance {
  TypeSize size = TypeSize::body;
  float right = 0;
};

// As narrow as possible without more lines.
Balance balance(const Pen& pen, Rect place, std::string_view text, Ink ink) {
  ink = pen.fit_lines(place, text, ink);
  const float height = pen.height_of(text, ink, place.width());
  const float step = pen.px(16);
  while (place.width() > 4 * step && pen.height_of(text, ink, place.width() - step) <= height) place.right -= step;
  return {ink.size, place.right};
}

// Everything that a balanced layout depends on. It is found by trying dozens of widths, and a headline stays for many
// frames.
struct Setting {
  std::string text;
  const ImFont* font = nullptr;
  float baked = 0;
  int letters = 0;  // that the font has so far
  float points = 0;
  float scale = 0;
  TypeSize size = TypeSize::body;
  Rect place;

  bool operator==(const Setting& o) const {
    return text == o.text && font == o.font && baked == o.baked && letters == o.letters && points == o.points &&
           scale == o.scale && size == o.size && place.left == o.place.left && place.top == o.place.top &&
           place.right == o.place.right && place.bottom == o.place.bottom;
  }
};

}  // namespace

float Pen::width_of(std::string_view text, const Ink& ink) const {
  const DrawnText drawn(text);
  const std::string_view words = drawn.get();
  ImFont* font = look_.fonts.get(ink.size, ink.weight);
  return font->CalcTextSizeA(sizes().text(ink.size), 1e9F, 0, words.data(), words.data() + words.size()).x;
}

Rect Pen::words(Rect place, std::string_view text, Ink ink, Align align) const {
  const DrawnText drawn(text);
  const std::string_view words = drawn.get();
  const SetLine set = set_line(place, words, ink, align);
  draw_.AddText(look_.fonts.get(set.ink.size, set.ink.weight), sizes().text(set.ink.size),
                {set.place.left, set.place.top}, paint(ink.colour, ink.opacity), words.data(),
                words.data() + words.size());
  return set.place;
}

Rect Pen::paragraph(Rect place, std::string_view written, Ink ink, Align align) const {
  const DrawnText drawn(written);
  std::string_view text = drawn.get();
  ink = fit_lines(place, text, ink);
  const float line = sizes().line(ink.size);
  Rect row{place.left, place.top, place.right, place.top + line};
  while (!text.empty()) {
    words(row, cut_line(text, ink, place.width()), ink, align);
    row.top += line;
    row.bottom += line;
  }
  return {place.left, place.top, place.right, row.top};
}

Rect Pen::balanced(Rect place, std::string_view text, Ink ink) const {
  static Setting last;
  static Balance found;
  const ImFont* font = look_.fonts.get(ink.size, ink.weight);
  const Setting now{std::string(text),      font,  font->FontSize, font->Glyphs.Size,
                    sizes().text(ink.size), px(1), ink.size,       place};
  if (!(now == last)) {
    found = balance(*this, place, text, ink);
    last = now;
  }
  ink.size = found.size;
  place.right = found.right;
  return paragraph(place, text, ink);
}

void Pen::fill(Rect r, Colour colour, float rounding, float opacity) const {
  draw_.AddRectFilled({r.left, r.top}, {r.right, r.bottom}, paint(colour, opacity), rounding);
}
void Pen::frame(Rect r, Colour colour, float rounding, float thickness, float opacity) const {
  draw_.AddRect({r.left, r.top}, {r.right, r.bottom}, paint(colour, opacity), rounding, 0, thickness);
}
void Pen::disc(Point c, float radius, Colour colour, float opacity) const {
  draw_.AddCircleFilled(at(c), radius, paint(colour, opacity));
}
void Pen::ring(Point c, float radius, Colour colour, float thickness, float opacity) const {
  draw_.AddCircle(at(c), radius, paint(colour, opacity), 0, thickness);
}
void Pen::diamond(Point c, float r, Colour colour, float opacity) const {
  draw_.AddQuadFilled({c.x, c.y - r}, {c.x + r, c.y}, {c.x, c.y + r}, {c.x - r, c.y}, paint(colour, opacity));
}
void Pen::triangle(Point c, float r, Colour colour) const {
  draw_.AddTriangleFilled({c.x, c.y - r}, {c.x + r, c.y + r * 0.8F}, {c.x - r, c.y + r * 0.8F}, paint(colour));
}
void Pen::line(Point from, Point to, Colour colour, float thickness, float opacity) const {
  draw_.AddLine(at(from), at(to), paint(colour, opacity), thickness);
}

void Pen::dashed(Point from, Point to, Colour colour, float thickness, float dash) const {
  const float dx = to.x - from.x;
  const float dy = to.y - from.y;
  const float length = std::sqrt(dx * dx + dy * dy);
  for (float d = 0; d < length; d += 2 * dash) {
    const float end = std::min(d + dash, length);
    line({from.x + dx * d / length, from.y + dy * d / length}, {from.x + dx * end / length, from.y + dy * end / length},
         colour, thickness);
  }
}

}  // namespace journey::web
