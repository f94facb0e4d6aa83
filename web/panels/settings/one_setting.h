#pragma once
// One parameter of the catalogue: its value to slide, to choose or to type, the day from which a change takes
// effect, and the facts about it.

#include "sim/scenario/catalogue/parameter.h"
#include "web/picture/pen.h"
#include "web/session/command.h"
#include "web/view/run_view.h"

namespace journey::web {

void draw_one_setting(const Pen& pen, Rect rest, const RunView& view, const scenario::Parameter& parameter,
                      const SheetState& sheet, Commands& commands);

}  // namespace journey::web
