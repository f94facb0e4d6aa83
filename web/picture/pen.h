#pragma once
// Draws shapes and words in the current look. All the picture's drawing goes through it, so nothing else
// knows ImGui's draw lists.
//
// Units: points.

#include <string_view>

#include <imgui.h>

#include "web/look/ruler.h"
#include "web/look/theme.h"

namespace journey::web {

class Pen final : public Ruler {
 public:
  explicit Pen(const BakedLook& look) : Ruler(look), look_(look), draw_(*ImGui::GetWindowDrawList()) {}

  const BakedLook& look() const { return look_; }

  float width_of(std::string_view words, const Ink& ink) const override;
  /// One line, in the middle of `place` from top to bottom. If it does not fit, the next smaller size is
  /// used. Returns the rectangle of the words.
  Rect words(Rect place, std::string_view words, Ink ink, Align align = Align::left) const;
  /// Several lines, broken between words, from the top; smaller if they do not fit.
  Rect paragraph(Rect place, std::string_view words, Ink ink, Align align = Align::left) const;
  /// The same with lines of about equal length, for headlines.
  Rect balanced(Rect place, std::string_view words, Ink ink) const;

  void fill(Rect place, Colour colour, float rounding = 0, float opacity = 1) const;
  void frame(Rect place, Colour colour, float rounding, float thickness, float opacity = 1) const;
  void disc(Point centre, float radius, Colour colour, float opacity = 1) const;
  void ring(Point centre, float radius, Colour colour, float thickness, float opacity = 1) const;
  void diamond(Point centre, float radius, Colour colour, float opacity = 1) const;
  void triangle(Point centre, float radius, Colour colour) const;
  void line(Point from, Point to, Colour colour, float thickness, float opacity = 1) const;
  void dashed(Point from, Point to, Colour colour, float thickness, float dash) const;

 private:
  const BakedLook& look_;
  ImDrawList& draw_;
};

}  // namespace journey::web
