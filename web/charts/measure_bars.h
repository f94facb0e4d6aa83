#pragma once
// One measure of the year as a bar for each organisation: what the answer was about, where no request is followed.
//
// Units: the measure's own; points.

#include "web/picture/pen.h"
#include "web/run_view.h"

namespace journey::web {

/// What they want for themselves at least.
float measure_bars_height(const Pen& pen, std::size_t organisations);
/// Requires: the view's outcomes are known.
void draw_measure_bars(const Pen& pen, Rect place, const RunView& view, model::Measure measure);

}  // namespace journey::web
