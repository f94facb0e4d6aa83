#pragma once
// Scales of charts: the place of a value, and the round numbers written beside it. Pure.
//
// Units: points; the values' own.

#include <cstddef>
#include <vector>

#include "web/look/geometry.h"

namespace journey::web {

/// 0 and multiples of 1, 2 or 5 times a power of ten up to `highest`, at most `most` of them.
/// Requires: highest > 0, most >= 2.
std::vector<double> round_ticks(double highest, std::size_t most);

/// The smallest round number that is not below `value` and ends a scale of at most `most` ticks.
double round_end(double value, std::size_t most);

struct Axis {
  float from = 0;  ///< the place of `lowest`; may be right of or below `to`
  float to = 1;
  double lowest = 0;
  double highest = 1;
  bool logarithmic = false;  ///< requires lowest > 0

  float at(double value) const;  ///< within the axis, whatever the value
  double value_at(float place) const;
};

/// `count` rows of one height in `area`, `gap` apart.
std::vector<Rect> rows_of(Rect area, std::size_t count, float gap);
/// The same, side by side.
std::vector<Rect> columns_of(Rect area, std::size_t count, float gap);

}  // namespace journey::web
