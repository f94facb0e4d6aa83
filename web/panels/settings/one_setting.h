#pragma once
// One parameter of the catalogue: its value to slide, to choose or to type, from when a change counts, and what is
// known of it.

#include "sim/scenario/catalogue/parameter.h"
#include "web/picture/pen.h"
#include "web/session/command.h"
#include "web/view/run_view.h"

namespace journey::web {

void draw_one_setting(const Pen& pen, Rect rest, const RunView& view, const scenario::Parameter& parameter,
                      const SheetState& sheet, Commands& commands);

}  // namespace journey::web
