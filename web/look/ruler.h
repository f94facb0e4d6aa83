#pragma once
// Measures a drawing before it is drawn: the look, and the size of words in it. It knows no ImGui: the pen measures
// with its own fonts, a test or a printed page with others.
//
// Units: points.

#include <string_view>

#include "web/look/geometry.h"
#include "web/look/ink.h"
#include "web/look/look.h"

namespace journey::web {

/// One line of words, fitted: its ink and its place.
struct SetLine {
  Ink ink;
  Rect place;
};

class Ruler {
 public:
  explicit Ruler(const Look& look) : look_(look) {}
  virtual ~Ruler() = default;
  Ruler(const Ruler&) = delete;
  Ruler& operator=(const Ruler&) = delete;

  const Look& look() const { return look_; }
  const Palette& palette() const { return look_.palette; }
  const Sizes& sizes() const { return look_.sizes; }
  float px(float points) const { return look_.sizes.px(points); }

  /// Of one line, as drawn.
  virtual float width_of(std::string_view words, const Ink& ink) const = 0;
  /// Of a paragraph in lines of at most this width.
  float height_of(std::string_view words, const Ink& ink, float width) const;

  /// Cuts the first line off `rest`: as many words as fit in `width`, at least one; the remainder stays in `rest`.
  std::string_view cut_line(std::string_view& rest, const Ink& ink, float width) const;
  /// One line, in the middle of `place` from top to bottom. If it does not fit, the next smaller size is used.
  SetLine set_line(Rect place, std::string_view words, Ink ink, Align align = Align::left) const;
  /// The ink in the largest size, its own or a smaller one, in which the paragraph fits in `place`.
  Ink fit_lines(Rect place, std::string_view words, Ink ink) const;

 private:
  const Look& look_;
};

}  // namespace journey::web
