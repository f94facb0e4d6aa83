#include "web/picture/pen.h"

#include <cmath>
#include <string>

#include "web/drawn_text.h"

namespace journey::web {
namespace {

ImVec2 at(Point p) { return {p.x, p.y}; }

Ink smaller(Ink ink) {
  ink.size = static_cast<TypeSize>(static_cast<std::uint8_t>(ink.size) - 1);
  return ink;
}

bool is_smallest(const Ink& ink) { return ink.size == TypeSize::small; }

// A number and its unit stay together.
std::size_t next_break(std::string_view words, std::size_t from) {
  std::size_t at = words.find(' ', from);
  while (at != std::string_view::npos && at > 0 && words[at - 1] >= '0' && words[at - 1] <= '9')
    at = words.find(' ', at + 1);
  return std::min(at, words.size());
}

// The end of the line that begins at `words`' start and is at most `width` wide.
std::size_t line_end(const Pen& pen, std::string_view words, const Ink& ink, float width) {
  std::size_t end = 0;
  while (end < words.size()) {
    const std::size_t next = next_break(words, end + 1);
    if (end > 0 && pen.width_of(words.substr(0, next), ink) > width) break;
    end = next;
  }
  return end;
}

std::string_view without_leading_space(std::string_view words) {
  return words.starts_with(' ') ? words.substr(1) : words;
}

struct Balance {
  TypeSize size = TypeSize::body;
  float right = 0;
};

// As narrow as it takes no more lines.
Balance balance(const Pen& pen, Rect place, std::string_view text, Ink ink) {
  while (!is_smallest(ink) && pen.height_of(text, ink, place.width()) > place.height() + 1) ink = smaller(ink);
  const float height = pen.height_of(text, ink, place.width());
  const float step = pen.px(16);
  while (place.width() > 4 * step && pen.height_of(text, ink, place.width() - step) <= height) place.right -= step;
  return {ink.size, place.right};
}

// All that a balance follows from. It is found by trying dozens of widths, and a headline stands for many frames.
struct Setting {
  std::string text;
  const ImFont* font = nullptr;
  float baked = 0;
  int letters = 0;  // that the font has by now
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

float Pen::height_of(std::string_view text, const Ink& ink, float width) const {
  const DrawnText drawn(text);
  std::string_view words = drawn.get();
  float height = 0;
  while (!words.empty()) {
    words = without_leading_space(words.substr(line_end(*this, words, ink, width)));
    height += sizes().line(ink.size);
  }
  return height;
}

Rect Pen::words(Rect place, std::string_view text, Ink ink, Align align) const {
  const DrawnText drawn(text);
  const std::string_view words = drawn.get();
  while (!is_smallest(ink) &&
         (width_of(words, ink) > place.width() + 0.5F || sizes().text(ink.size) > place.height() + 2)) {
    ink = smaller(ink);
  }
  const float width = width_of(words, ink);
  const float spare = place.width() - width;
  const float share = align == Align::left ? 0.0F : align == Align::centre ? 0.5F : 1.0F;
  const float x = std::round(place.left + spare * share);
  const float y = std::round(place.centre().y - sizes().text(ink.size) * 0.5F);
  draw_.AddText(look_.fonts.get(ink.size, ink.weight), sizes().text(ink.size), {x, y}, paint(ink.colour, ink.opacity),
                words.data(), words.data() + words.size());
  return {x, y, x + width, y + sizes().text(ink.size)};
}

Rect Pen::paragraph(Rect place, std::string_view written, Ink ink, Align align) const {
  const DrawnText drawn(written);
  std::string_view text = drawn.get();
  while (!is_smallest(ink) && height_of(text, ink, place.width()) > place.height() + 1) ink = smaller(ink);
  const float line = sizes().line(ink.size);
  Rect row{place.left, place.top, place.right, place.top + line};
  while (!text.empty()) {
    const std::size_t end = line_end(*this, text, ink, place.width());
    words(row, text.substr(0, end), ink, align);
    text = without_leading_space(text.substr(end));
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
