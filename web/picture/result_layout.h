#pragma once
// The places of the parts of the result. Pure.

#include <array>
#include <vector>

#include "web/look/geometry.h"
#include "web/look/look.h"

namespace journey::web {

struct ResultLayout {
  Rect headline, explain, bars, measures;
  Rect ask;
  std::array<Rect, 3> removals;
};

/// `measures`: the height of their table.
ResultLayout result_layout(Form form, const Sizes& sizes, Rect place, float measures);

}  // namespace journey::web
