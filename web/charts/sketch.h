#pragma once
// A chart in progress: its ruler and its marks so far. Its parts add their marks one after the other; at the end
// the chart hands over the marks.
//
// Units: points.

#include <cstddef>
#include <string>
#include <string_view>

#include "web/charts/marks.h"
#include "web/look/ruler.h"

namespace journey::web {

class Sketch {
 public:
  static constexpr std::size_t kFew = 256;
  static constexpr std::size_t kOfAYear = 2048;  ///< a column for each day, in some layers

  /// `marks`: the approximate number, because moving many of them to a larger buffer is slow.
  explicit Sketch(const Ruler& ruler, std::size_t marks = kFew);

  const Ruler& ruler() const { return ruler_; }
  const Look& look() const { return ruler_.look(); }
  const Palette& palette() const { return ruler_.palette(); }
  const Sizes& sizes() const { return ruler_.sizes(); }
  float px(float points) const { return ruler_.px(points); }
  float width_of(std::string_view words, const Ink& ink) const { return ruler_.width_of(words, ink); }

  void fill(Rect place, Colour colour, float rounding = 0, float opacity = 1);
  void line(Point from, Point to, Colour colour, float thickness, float opacity = 1);
  void disc(Point centre, float radius, Colour colour, float opacity = 1);
  void words(Rect place, std::string_view text, const Ink& ink, Align align = Align::left);
  /// The same; returns their place.
  Rect set_words(Rect place, std::string_view text, const Ink& ink, Align align = Align::left);
  void paragraph(Rect place, std::string_view text, const Ink& ink);
  /// A description of the drawing at `place`, in words.
  void tell(Rect place, std::string text);

  void add(Mark mark);
  void add(Marks marks);

  /// The sketch is empty afterwards.
  Marks take();

 private:
  const Ruler& ruler_;
  Marks marks_;
};

}  // namespace journey::web
