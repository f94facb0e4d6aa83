#pragma once
// The organisation beside the first one if not all have room: chosen from a list, or by pressing to get the next.

#include "web/picture/pen.h"
#include "web/session/command.h"
#include "web/view/run_view.h"

namespace journey::web {

void draw_list_beside(Rect place, const RunView& view, Commands& commands);
/// At the right end of `row`; the remainder stays in `row`.
void draw_next_beside(const Pen& pen, Rect& row, const RunView& view, Commands& commands);

/// Names of the organisations over the columns of their values, each in its colour. If some have no room, a touch
/// on the second shows the next.
float column_heads_height(const Pen& pen, const RunView& view, const std::vector<std::size_t>& shown, float width);
void draw_column_heads(const Pen& pen, const std::vector<Rect>& columns, const RunView& view,
                       const std::vector<std::size_t>& shown, Align align, bool active, Commands& commands);

}  // namespace journey::web
