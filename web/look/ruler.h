#pragma once
// What a drawing is measured by before it is drawn: the look, and how much room words take in it. It knows no ImGui:
// the pen measures with the fonts that it draws with, a test or a page of print with others.
//
// Units: points.

#include <string_view>

#include "web/look/geometry.h"
#include "web/look/ink.h"
#include "web/look/look.h"

namespace journey::web {

/// One line of words, fitted: how it is written and where it stands.
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

  /// Of one line, as its letters are drawn.
  virtual float width_of(std::string_view words, const Ink& ink) const = 0;
  /// Of a paragraph in lines of at most this width.
  float height_of(std::string_view words, const Ink& ink, float width) const;

  /// Cuts the first line off `rest`, as many words as `width` has room for, at least one; what is left stays in `rest`.
  std::string_view cut_line(std::string_view& rest, const Ink& ink, float width) const;
  /// One line, in the middle of `place` from top to bottom. Where it would not fit, the next smaller size is taken.
  SetLine set_line(Rect place, std::string_view words, Ink ink, Align align = Align::left) const;
  /// The ink in the largest size, its own or a smaller one, in which `place` has room for the paragraph.
  Ink fit_lines(Rect place, std::string_view words, Ink ink) const;

 private:
  const Look& look_;
};

}  // namespace journey::web
