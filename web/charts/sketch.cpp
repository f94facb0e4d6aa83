#include "web/charts/sketch.h"

#include <utility>

namespace journey::web {

Sketch::Sketch(const Ruler& ruler, std::size_t marks) : ruler_(ruler) { marks_.reserve(marks); }

// There are thousands of these, so they are constructed in place.
void Sketch::fill(Rect place, Colour colour, float rounding, float opacity) {
  marks_.emplace_back(mark::Fill{place, colour, rounding, opacity});
}

void Sketch::line(Point from, Point to, Colour colour, float thickness, float opacity) {
  marks_.emplace_back(mark::Line{from, to, colour, thickness, opacity});
}

void Sketch::disc(Point centre, float radius, Colour colour, float opacity) {
  marks_.emplace_back(mark::Disc{centre, radius, colour, opacity});
}

void Sketch::words(Rect place, std::string_view text, const Ink& ink, Align align) {
  add(mark::Words{place, std::string(text), ink, align});
}

Rect Sketch::set_words(Rect place, std::string_view text, const Ink& ink, Align align) {
  words(place, text, ink, align);
  return ruler_.set_line(place, text, ink, align).place;
}

void Sketch::paragraph(Rect place, std::string_view text, const Ink& ink) {
  add(mark::Paragraph{place, std::string(text), ink});
}

void Sketch::tell(Rect place, std::string text) { add(mark::Told{place, std::move(text)}); }

void Sketch::add(Mark mark) { marks_.push_back(std::move(mark)); }

void Sketch::add(Marks marks) {
  for (Mark& one : marks) add(std::move(one));
}

Marks Sketch::take() { return std::exchange(marks_, {}); }

}  // namespace journey::web
