#include "web/look/ruler.h"

#include <algorithm>
#include <cmath>

#include "web/look/drawn_text.h"

namespace journey::web {
namespace {

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

// The end of the line that begins at the start of `words` and is at most `width` wide.
std::size_t line_end(const Ruler& ruler, std::string_view words, const Ink& ink, float width) {
  std::size_t end = 0;
  while (end < words.size()) {
    const std::size_t next = next_break(words, end + 1);
    if (end > 0 && ruler.width_of(words.substr(0, next), ink) > width) break;
    end = next;
  }
  return end;
}

std::string_view without_leading_space(std::string_view words) {
  return words.starts_with(' ') ? words.substr(1) : words;
}

float share_before(Align align) { return align == Align::left ? 0.0F : align == Align::centre ? 0.5F : 1.0F; }

}  // namespace

std::string_view Ruler::cut_line(std::string_view& rest, const Ink& ink, float width) const {
  const std::string_view line = rest.substr(0, line_end(*this, rest, ink, width));
  rest = without_leading_space(rest.substr(line.size()));
  return line;
}

float Ruler::height_of(std::string_view text, const Ink& ink, float width) const {
  const DrawnText drawn(text);
  std::string_view words = drawn.get();
  float height = 0;
  while (!words.empty()) {
    cut_line(words, ink, width);
    height += sizes().line(ink.size);
  }
  return height;
}

Ink Ruler::fit_lines(Rect place, std::string_view words, Ink ink) const {
  while (!is_smallest(ink) && height_of(words, ink, place.width()) > place.height() + 1) ink = smaller(ink);
  return ink;
}

SetLine Ruler::set_line(Rect place, std::string_view words, Ink ink, Align align) const {
  float width = width_of(words, ink);
  while (!is_smallest(ink) && (width > place.width() + 0.5F || sizes().text(ink.size) > place.height() + 2)) {
    ink = smaller(ink);
    width = width_of(words, ink);
  }
  const float x = std::round(place.left + (place.width() - width) * share_before(align));
  const float y = std::round(place.centre().y - sizes().text(ink.size) * 0.5F);
  return {ink, {x, y, x + width, y + sizes().text(ink.size)}};
}

}  // namespace journey::web
