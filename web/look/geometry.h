#pragma once
// Points and rectangles of the screen, and the few operations layouts are made of. Pure: no ImGui here,
// so that a test can measure a layout without a window.
//
// Units: points (CSS pixels), y downwards.

#include <algorithm>

namespace journey::web {

struct Point {
  float x = 0;
  float y = 0;
};

struct Rect {
  float left = 0;
  float top = 0;
  float right = 0;
  float bottom = 0;

  constexpr float width() const { return right - left; }
  constexpr float height() const { return bottom - top; }
  constexpr Point centre() const { return {(left + right) / 2, (top + bottom) / 2}; }
  constexpr bool empty() const { return right <= left || bottom <= top; }
  constexpr bool contains(Point p) const { return p.x >= left && p.x < right && p.y >= top && p.y < bottom; }
};

constexpr Rect rect_at(Point top_left, float width, float height) {
  return {top_left.x, top_left.y, top_left.x + width, top_left.y + height};
}

constexpr Rect inset(Rect r, float x, float y) { return {r.left + x, r.top + y, r.right - x, r.bottom - y}; }

/// Cuts a strip off `rest` and returns it; the remainder stays in `rest`.
constexpr Rect cut_top(Rect& rest, float height) {
  Rect cut = rest;
  cut.bottom = rest.top = std::min(rest.top + height, rest.bottom);
  return cut;
}
constexpr Rect cut_bottom(Rect& rest, float height) {
  Rect cut = rest;
  cut.top = rest.bottom = std::max(rest.bottom - height, rest.top);
  return cut;
}
constexpr Rect cut_left(Rect& rest, float width) {
  Rect cut = rest;
  cut.right = rest.left = std::min(rest.left + width, rest.right);
  return cut;
}
constexpr Rect cut_right(Rect& rest, float width) {
  Rect cut = rest;
  cut.left = rest.right = std::max(rest.right - width, rest.left);
  return cut;
}

/// Whether two rectangles share an area (touching edges do not count).
constexpr bool overlap(Rect a, Rect b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom && !a.empty() && !b.empty();
}
/// Whether `inner` lies within `outer`, edges included.
constexpr bool lies_within(Rect inner, Rect outer) {
  return inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right &&
         inner.bottom <= outer.bottom;
}

}  // namespace journey::web
