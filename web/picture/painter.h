#pragma once
// Paints a chart's marks in the window, and passes its descriptions to the mirror.

#include "web/charts/marks.h"
#include "web/picture/pen.h"

namespace journey::web {

/// In their order, the first one lowest.
void draw_marks(const Pen& pen, const Marks& marks);

}  // namespace journey::web
