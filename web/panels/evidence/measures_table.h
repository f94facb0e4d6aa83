#pragma once
// The four measures of the year as a table: an organisation per row, or per column on an upright phone, named
// once. If more than two do not fit: the first and the one beside it.

#include "web/picture/pen.h"
#include "web/session/command.h"
#include "web/view/run_view.h"

namespace journey::web {

/// The height that the table needs at this width.
float measures_table_height(const Pen& pen, const RunView& view, float width);
/// `active`: nothing above it takes the touches.
void draw_measures_table(const Pen& pen, Rect place, const RunView& view, bool active, Commands& commands);

/// Whether the table has room for all organisations.
bool measures_have_room_for_all(Form form);

}  // namespace journey::web
