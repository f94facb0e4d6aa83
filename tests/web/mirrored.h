#pragma once
// Where mirrored items are to be seen: a list that is longer than its place mirrors all of itself.

#include "web/ui/mirror.h"

namespace journey::web {

inline Rect place_of(const mirror::Item& item) { return rect_at({item.x, item.y}, item.width, item.height); }

/// The part of its place that no list it lies in cuts off; empty where it is moved out of sight.
inline Rect seen(const mirror::Item& item) {
  Rect place = place_of(item);
  const mirror::Item* inner = &item;
  while (inner->region != 0) {
    const mirror::Item* outer = nullptr;
    for (const auto& other : mirror::items()) {
      if (other.id == inner->region) outer = &other;
    }
    if (outer == nullptr) break;
    const Rect window = place_of(*outer);
    if (outer->role == mirror::Role::scroller)
      place = {std::max(place.left, window.left), std::max(place.top, window.top), std::min(place.right, window.right),
               std::min(place.bottom, window.bottom)};
    inner = outer;
  }
  return place;
}

}  // namespace journey::web
