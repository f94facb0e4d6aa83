#pragma once
// One measure of the year as a bar for each organisation: the measure of the question, if no request is followed.
//
// Units: the measure's own; points.

#include "web/charts/marks.h"
#include "web/look/ruler.h"
#include "web/view/run_view.h"

namespace journey::web {

/// The least space that they need.
float measure_bars_height(const Ruler& ruler, std::size_t organisations);
/// Requires: the view's outcomes are known.
Marks measure_bars(const Ruler& ruler, Rect place, const RunView& view, model::Measure measure);

}  // namespace journey::web
