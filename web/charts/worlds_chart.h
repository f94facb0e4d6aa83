#pragma once
// Many replications in one picture: a histogram of how far one organisation was ahead of the other, and
// below it the interval of the average, with the wider ones of fewer replications behind it.
//
// Units: hours ahead: the first organisation's measure minus the other's. Points.

#include <string>
#include <vector>

#include "web/charts/marks.h"
#include "web/look/ruler.h"
#include "web/worlds/worlds_view.h"

namespace journey::web {

/// The range of the scale, in hours ahead: zero and nearly all replications, at round numbers.
struct WorldsScale {
  double lowest = 0;
  double highest = 1;
  double step = 1;  ///< between ticks
};
/// `most`: ticks on the longer side of zero, at least 2.
WorldsScale worlds_scale(const std::vector<double>& differences, std::size_t most);

/// The number of replications in each of `columns` equal parts of the scale; those beyond it count in the outermost.
std::vector<std::uint32_t> worlds_heap(const std::vector<double>& differences, const WorldsScale& scale,
                                       std::size_t columns);

struct WorldsNames {
  std::string first, other;
  Colour first_colour, other_colour;
};
Marks worlds_chart(const Ruler& ruler, Rect place, const WorldsView& worlds, const WorldsNames& names);

}  // namespace journey::web
