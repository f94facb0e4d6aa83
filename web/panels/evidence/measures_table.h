#pragma once
// The four measures of the year as a table: an organisation a row, or on a phone upright a column, named once.
// Where more than two have no room, the first and the one beside it.

#include "web/picture/pen.h"
#include "web/session/command.h"
#include "web/view/run_view.h"

namespace journey::web {

/// What the table wants for itself at this width.
float measures_table_height(const Pen& pen, const RunView& view, float width);
/// `active`: nothing lies above it that takes the touches.
void draw_measures_table(const Pen& pen, Rect place, const RunView& view, bool active, Commands& commands);

/// Whether the table has room for all organisations, however many they are.
bool measures_have_room_for_all(Form form);

}  // namespace journey::web
