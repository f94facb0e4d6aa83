#pragma once
// The arrangement of dots in a pile: packed around the slot they wait for, nearest places first, like
// people at a door. Pure.

#include <vector>

#include "web/picture/organisation_layout.h"

namespace journey::web {

/// From this number on a pile is drawn as one solid block with its number.
inline constexpr std::size_t kMostDots = 60;

/// The places of the first `count` dots; fewer if the pile has no room for more.
std::vector<Point> heap_places(const PileLayout& pile, float dot, std::size_t count);
/// The block that stands for `count` dots that are too many to draw one by one.
Rect heap_block(const PileLayout& pile, float dot, std::size_t count);

}  // namespace journey::web
